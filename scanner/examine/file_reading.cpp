#include "scanner/examine/file_reading.h"

#include <algorithm>
#include <new>

#include "base/utf8.h"
#include "scanner/examine/line_finder.h"
#include "scanner/model/stages.h"

namespace datakaart {

FileReading::FileReading(Examination& shared, Source& source, FileId id, FileId parent,
                         std::uint64_t depth)
    : shared_(shared),
      source_(source),
      depth_(depth),
      members_(shared.job, id, depth, shared.last_id),
      headings_(shared.heading_words, shared.column_hasher),
      tally_(shared.fragments.engine().kinds().size(), shared.budget.limits().max_findings,
             [this](std::span<const Identity> values) {
               shared_.results.identities(result_.id, values);
             }),
      rules_(shared.acceptance == nullptr
                 ? std::nullopt
                 : std::optional<FileRules>(std::in_place, *shared.acceptance, source.location())),
      fragments_(
          shared.fragments, shared.pool,
          [this](FragmentFindings&& findings) { tally_.take(std::move(findings)); },
          rules_ ? &*rules_ : nullptr) {
  result_.id = id;
  result_.parent = parent;
  result_.location = source.location();
  result_.meta = shared.job.meta;
  result_.counts = tally_.counts();
}

// Tells how far the reading has come, and what was found since the last time, unless its lines are
// still to be looked at.
void FileReading::tell_progress() {
  if (shared_.progress == nullptr) return;
  FileResult so_far = result_;
  so_far.counts = tally_.counts();
  so_far.rows = tally_.rows();
  if (!looks_at_lines()) so_far.findings = tally_.take_findings();
  so_far.reason = Reason::none;
  shared_.progress->progress(std::move(so_far));
}

FileResult FileReading::run() {
  if (depth_ > 0) tell_progress();
  if (!members_.gap().empty()) {
    remember({Reason::members_unread, {DetailCode::see_member, std::string(members_.gap())}});
  }
  attempt(&FileReading::read);
  attempt(&FileReading::take_rest);
  attempt(&FileReading::find_lines);
  tally_.hand_on_identities();
  finish_result();
  return std::move(result_);
}

bool FileReading::looks_at_lines() const {
  return rules_ && tally_.has_lines() && source_.seekable();
}

// Of a check: finds the columns of what was found, and the comments beside it. What was read is
// read again for that, where it can be.
void FileReading::find_lines() {
  if (!looks_at_lines()) return;
  std::vector<SoughtText> sought = tally_.sought();
  result_.findings = tally_.take_findings();
  LineFinder(shared_.fragments.engine(), result_, sought).find(source_);
}

void FileReading::finish_result() {
  result_.counts = tally_.counts();
  std::vector<Finding> rest = tally_.take_findings();
  if (result_.findings.empty()) result_.findings = std::move(rest);
  result_.facts = tally_.facts();
  result_.rows = tally_.rows();
  const bool found =
      std::any_of(result_.counts.begin(), result_.counts.end(),
                  [](const ConfidenceCounts& counts) { return counts != ConfidenceCounts{}; });
  if (found) {  // only a register of what was found can name a file by them
    result_.headings = headings_.words();
    result_.columns = headings_.columns();
  }
  if (depth_ > 0) {  // of the file itself the scanning process knows better
    if (result_.reason == Reason::none) result_.content = source_.fingerprint();
    result_.meta.size = source_.seekable() ? source_.size() : source_.bytes_read();
    if (source_.modified() != 0) result_.meta.modified = source_.modified();
  }
  if (result_.reason != Reason::none) {
    result_.state = reached_content_ ? State::partial : State::skipped;
  }
}

void FileReading::read() {
  auto head = source_.head();
  if (!head) return remember(head.error());
  if (head->empty()) {
    result_.type = "empty";
    return;
  }
  const Choice choice = depth_ == 0 ? shared_.job.choice
                                    : choose_format(make_probe(*head, source_.location().name()));
  result_.type = choice.type;
  if (!choice.is_read()) {
    return remember({choice.is_litter() ? Reason::system_litter : Reason::unsupported, {}});
  }
  is_document_ = choice.is_third_party();
  const Extractor& extractor = *shared_.extractors[choice.format];
  if (auto done = extractor.extract(source_, choice.type, *this); !done) remember(done.error());
}

// The first problem stays, but a lesser one (a member's) gives way to the file's own.
void FileReading::remember(Problem why) {
  if (result_.reason != Reason::none && result_.reason != Reason::members_unread) return;
  if (why.reason == Reason::members_unread && result_.reason != Reason::none) return;
  result_.reason = why.reason;
  result_.detail = std::move(why.detail);
}

// Runs one step of reading; what it throws becomes a problem of the file.
void FileReading::attempt(void (FileReading::*step)()) {
  try {
    (this->*step)();
  } catch (const std::bad_alloc&) {
    remember({Reason::out_of_memory, DetailCode::reader_out_of_memory});
  } catch (const std::exception&) {
    // Its text could quote the file, so it is not told.
    remember({Reason::damaged, DetailCode::reader_failed});
  }
}

tl::expected<void, Problem> FileReading::fragment(const Fragment& fragment) {
  const StageScope stage(Stage::judge);
  headings_.take(fragment.text);
  reached_content_ = true;
  fragments_.take(fragment, tally_.room());
  if (tally_.has_findings()) tell_progress();
  if (rules_ && rules_->acceptance().rules().first && tally_.fails()) {
    return tl::unexpected(Problem{Reason::interrupted, DetailCode::stopped});
  }
  text_bytes_ += fragment.text.bytes.size() - fragment.margin - fragment.lead;
  const std::uint64_t most = shared_.budget.limits().max_text;
  if (is_document_ && text_bytes_ > most) {
    return tl::unexpected(Problem{Reason::limit_text, {DetailCode::more_text, most}});
  }
  return shared_.budget.check();
}

tl::expected<void, Problem> FileReading::child(Source& member) {
  reached_content_ = true;
  if (members_.pass_over()) return shared_.budget.check();
  if (depth_ + 1 > shared_.budget.limits().max_depth) {
    return skip_member(
        member.location(),
        {Reason::limit_depth, {DetailCode::more_depth, shared_.budget.limits().max_depth}});
  }
  FileReading reading(shared_, member, members_.next_id(), result_.id, depth_ + 1);
  FileResult result = reading.run();
  if (is_gap(result.reason)) {
    remember({Reason::members_unread, {DetailCode::see_member, result.location.display()}});
  }
  shared_.results.file(std::move(result));
  return shared_.budget.check();
}

tl::expected<void, Problem> FileReading::unreadable_child(const Location& location, Problem why) {
  reached_content_ = true;
  if (members_.pass_over()) return shared_.budget.check();
  return skip_member(location, std::move(why));
}

tl::expected<void, Problem> FileReading::skip_member(const Location& location, Problem why) {
  FileResult result;
  result.id = members_.next_id();
  result.parent = result_.id;
  result.location = location;
  const auto dot = location.name().rfind('.');
  result.type =
      dot == std::string_view::npos ? "unknown" : printable(location.name().substr(dot + 1));
  result.meta = shared_.job.meta;
  result.meta.size = 0;
  result.state = State::skipped;
  result.reason = why.reason;
  result.detail = std::move(why.detail);
  result.counts.resize(result_.counts.size());
  remember({Reason::members_unread, {DetailCode::see_member, location.display()}});
  shared_.results.file(std::move(result));
  return shared_.budget.check();
}

}  // namespace datakaart
