#include "scanner/examine/examiner.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <new>

#include "scanner/examine/fragments_in_order.h"
#include "scanner/model/stages.h"

namespace datakaart {
namespace {

// So many distinct values of a file are held before they are handed on.
constexpr std::size_t k_identities = 256 * 1024;
constexpr std::size_t k_first_lines = 200;  // bytes of a text that count as its heading
constexpr std::size_t k_headings = 4096;    // bytes of headings kept while a file is read

// What all levels of one file on disk share.
struct Examination {
  Extractors extractors;
  const FragmentExaminer& fragments;
  const KindHasher& column_hasher;
  FragmentPool* pool;  // may be null
  const RuleWords& heading_words;
  Budget& budget;
  ResultSink& results;
  const Job& job;
  FileId last_id;  // given to a member

  std::size_t kinds() const { return fragments.engine().kinds().size(); }
};

struct RowId {
  std::string table;
  std::uint32_t row = UINT32_MAX;
  bool operator==(const RowId&) const = default;
};

// One file or member while it is read: takes its fragments in, and its members one level deeper.
class Level final : public Sink {
 public:
  Level(Examination& shared, Source& source, FileId id, FileId parent, std::uint64_t depth)
      : shared_(shared),
        source_(source),
        depth_(depth),
        room_(shared.kinds(), shared.budget.limits().max_findings),
        fragments_(shared.fragments, shared.pool,
                   [this](FragmentFindings&& findings) { take(std::move(findings)); }) {
    result_.id = id;
    if (depth < shared.job.resume.size() && shared.job.resume[depth].id == id) {
      resume_ = &shared.job.resume[depth];
    }
    result_.parent = parent;
    result_.location = source.location();
    result_.meta = shared.job.meta;
    result_.counts.resize(shared.kinds());
  }

  FileResult run();

  tl::expected<void, Problem> fragment(const Fragment& fragment) override;
  tl::expected<void, Problem> child(Source& member) override;
  tl::expected<void, Problem> unreadable_child(const Location& location, Problem why) override;
  void partial(Problem why) override { remember(std::move(why)); }
  void is_a(std::string type) override { result_.type = std::move(type); }
  Budget& budget() override { return shared_.budget; }

 private:
  void read();
  void take_rest() { fragments_.finish(); }
  void tell_partial_result();
  bool pass_over_child();
  void remember(Problem why);
  void take(FragmentFindings&& findings);
  void take_headings(const Text& text);
  void tell_headings();
  void attempt(void (Level::*step)());
  void hand_on_identities();
  FileId next_member_id();
  tl::expected<void, Problem> skip_member(const Location& location, Problem why);

  Examination& shared_;
  Source& source_;
  std::uint64_t depth_;
  const Resume* resume_ = nullptr;  // where an earlier examination was cut short in here
  std::uint64_t children_ = 0;
  std::uint64_t text_bytes_ = 0;
  bool is_document_ = false;
  FileResult result_;
  std::vector<std::uint64_t> room_;  // for so many findings more, by kind
  std::vector<Identity> identities_;
  FactCounts facts_;
  RowId last_row_;                    // that was counted
  std::vector<std::string> headers_;  // of the last table that had any
  std::string headings_;              // text of headers and first lines; at most k_headings
  bool reached_content_ = false;
  FragmentsInOrder fragments_;  // after all that it calls back for
};

FileId Level::next_member_id() {
  // The member in which the last examination was cut short keeps its id.
  if (resume_ != nullptr && children_ == resume_->children + 1) {
    const std::size_t next = depth_ + 1;
    if (next < shared_.job.resume.size()) return shared_.job.resume[next].id;
  }
  ++shared_.last_id.member;
  return shared_.last_id;
}

// Whether an earlier examination has dealt with the member that comes now.
bool Level::pass_over_child() {
  return ++children_ <= (resume_ == nullptr ? 0 : resume_->children);
}

void Level::tell_partial_result() {
  if (!shared_.results.wants_partial_results()) return;
  FileResult so_far = result_;
  so_far.reason = Reason::none;
  shared_.results.partial_result(std::move(so_far));
  result_.findings.clear();
}

FileResult Level::run() {
  if (depth_ > 0) tell_partial_result();
  if (resume_ != nullptr && !resume_->gap.empty()) {
    remember({Reason::members_unread, {DetailCode::see_member, resume_->gap}});
  }
  attempt(&Level::read);
  attempt(&Level::take_rest);
  hand_on_identities();
  tell_headings();
  for (const auto& [fact, count] : facts_) {
    result_.facts.push_back({fact.first, std::string(fact.second), count});
  }
  if (source_.changed()) {
    remember({Reason::changed, DetailCode::changed_while_read});
  } else if (result_.reason == Reason::none) {
    result_.content = source_.fingerprint();
  }
  if (depth_ > 0) {
    result_.meta.size = source_.seekable() ? source_.size() : source_.bytes_read();
    if (source_.modified() != 0) result_.meta.modified = source_.modified();
  }
  if (result_.reason != Reason::none) {
    result_.state = reached_content_ ? State::partial : State::skipped;
  }
  return std::move(result_);
}

void Level::read() {
  auto head = source_.head();
  if (!head) return remember(head.error());
  if (head->empty()) {
    result_.type = "empty";
    return;
  }
  const Choice choice = depth_ == 0 ? shared_.job.choice
                                    : choose_format(make_probe(*head, source_.location().name()));
  result_.type = choice.type;
  if (!choice.is_read()) return remember({Reason::unsupported, {}});
  is_document_ = choice.is_third_party();
  const Extractor& extractor = *shared_.extractors[choice.format];
  if (auto done = extractor.extract(source_, choice.type, *this); !done) remember(done.error());
}

// The first problem stays, but a lesser one (a member's) gives way to the file's own.
void Level::remember(Problem why) {
  if (result_.reason != Reason::none && result_.reason != Reason::members_unread) return;
  if (why.reason == Reason::members_unread && result_.reason != Reason::none) return;
  result_.reason = why.reason;
  result_.detail = std::move(why.detail);
}

// Runs one step of reading; what it throws becomes a problem of the file.
void Level::attempt(void (Level::*step)()) {
  try {
    (this->*step)();
  } catch (const std::bad_alloc&) {
    remember({Reason::out_of_memory, DetailCode::reader_out_of_memory});
  } catch (const std::exception&) {
    // Its text could quote the file, so it is not told.
    remember({Reason::damaged, DetailCode::reader_failed});
  }
}

tl::expected<void, Problem> Level::fragment(const Fragment& fragment) {
  const StageScope stage(Stage::judge);
  take_headings(fragment.text);
  reached_content_ = true;
  fragments_.take(fragment, room_);
  if (!result_.findings.empty()) tell_partial_result();
  text_bytes_ += fragment.text.bytes.size() - fragment.margin - fragment.lead;
  const std::uint64_t most = shared_.budget.limits().max_text;
  if (is_document_ && text_bytes_ > most) {
    return tl::unexpected(Problem{Reason::limit_text, {DetailCode::more_text, most}});
  }
  return shared_.budget.check();
}

void Level::take(FragmentFindings&& findings) {
  for (std::size_t kind = 0; kind < findings.counts.size(); ++kind) {
    for (std::size_t i = 0; i < findings.counts[kind].size(); ++i) {
      result_.counts[kind][i] += findings.counts[kind][i];
    }
  }
  for (Finding& finding : findings.findings) {
    if (room_[finding.kind] == 0) continue;
    --room_[finding.kind];
    result_.findings.push_back(std::move(finding));
  }
  for (const auto& [fact, count] : findings.facts) facts_[fact] += count;
  if (identities_.size() + findings.identities.size() > k_identities) hand_on_identities();
  identities_.insert(identities_.end(), findings.identities.begin(), findings.identities.end());
  if (findings.rows == 0) return;
  const bool goes_on = last_row_ == RowId{findings.table, findings.first_row};
  result_.rows += findings.rows - (goes_on ? 1 : 0);
  last_row_ = {std::move(findings.table), findings.last_row};
}

// Keeps the headers of tables, and of other text the first line or two.
void Level::take_headings(const Text& text) {
  const bool first = !reached_content_;
  if (text.headers.empty()) {
    if (first) headings_.append(text.bytes.substr(0, k_first_lines)) += '\n';
    return;
  }
  if (std::equal(text.headers.begin(), text.headers.end(), headers_.begin(), headers_.end())) {
    return;
  }
  headers_.assign(text.headers.begin(), text.headers.end());
  for (const std::string& header : headers_) {
    if (headings_.size() + header.size() < k_headings) headings_.append(header) += '\n';
  }
  if (result_.columns == 0 && headers_.size() > 1) {
    std::vector<std::string> sorted = headers_;
    std::sort(sorted.begin(), sorted.end());
    result_.columns = shared_.column_hasher(fmt::format("{}", fmt::join(sorted, "\n")));
  }
}

// Only of a file that a register can name.
void Level::tell_headings() {
  const bool found =
      std::any_of(result_.counts.begin(), result_.counts.end(),
                  [](const ConfidenceCounts& counts) { return counts != ConfidenceCounts{}; });
  if (found) {
    result_.headings = shared_.heading_words.in(headings_);
  } else {
    result_.columns = 0;
  }
}

// Hands on the distinct values seen since the last time; the receiver knows that some come twice.
void Level::hand_on_identities() {
  std::sort(identities_.begin(), identities_.end());
  identities_.erase(std::unique(identities_.begin(), identities_.end()), identities_.end());
  if (!identities_.empty()) shared_.results.identities(result_.id, identities_);
  identities_.clear();
}

tl::expected<void, Problem> Level::child(Source& member) {
  reached_content_ = true;
  if (pass_over_child()) return shared_.budget.check();
  if (depth_ + 1 > shared_.budget.limits().max_depth) {
    return skip_member(
        member.location(),
        {Reason::limit_depth, {DetailCode::more_depth, shared_.budget.limits().max_depth}});
  }
  Level level(shared_, member, next_member_id(), result_.id, depth_ + 1);
  FileResult result = level.run();
  if (is_gap(result.reason)) {
    remember({Reason::members_unread, {DetailCode::see_member, result.location.display()}});
  }
  shared_.results.file(std::move(result));
  return shared_.budget.check();
}

tl::expected<void, Problem> Level::unreadable_child(const Location& location, Problem why) {
  reached_content_ = true;
  if (pass_over_child()) return shared_.budget.check();
  return skip_member(location, std::move(why));
}

tl::expected<void, Problem> Level::skip_member(const Location& location, Problem why) {
  FileResult result;
  result.id = next_member_id();
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
  result.counts.resize(shared_.kinds());
  remember({Reason::members_unread, {DetailCode::see_member, location.display()}});
  shared_.results.file(std::move(result));
  return shared_.budget.check();
}

}  // namespace

void Examiner::examine(const Job& job, Source& source, Budget& budget, ResultSink& results) const {
  const StageScope stage(Stage::extract);
  Examination shared{extractors_,
                     fragments_,
                     column_hasher_,
                     pool_,
                     heading_words_,
                     budget,
                     results,
                     job,
                     std::max(job.id, job.last_id)};
  results.file(Level(shared, source, job.id, FileId{}, 0).run());
}

}  // namespace datakaart
