#include "scanner/examiner.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <new>

#include "scanner/extract/archive_reader.h"
#include "scanner/place_map.h"
#include "scanner/stages.h"

namespace datakaart {
namespace {

// So many distinct values of a file are held before they are handed on.
constexpr std::size_t k_identities = 256 * 1024;
constexpr std::size_t k_first_lines = 200;  // bytes of a text that count as its heading
constexpr std::size_t k_headings = 4096;    // bytes of headings kept while a file is read
// Values of kinds with a higher rank tell persons apart only together.
constexpr int k_last_telling_rank = 3;

Choice choice_for(const Probe& probe) {
  for (const Extractor* extractor : extractors()) {
    if (auto type = extractor->accepts(probe)) return {extractor, std::move(*type)};
  }
  return {nullptr, unsupported_type(probe)};
}

// What all levels of one file on disk share.
struct Examination {
  const Engine& engine;
  const ValueHasher& hasher;
  const RuleWords& heading_words;
  Budget& budget;
  ResultSink& results;
  const Job& job;
  const Choice* choice;  // for the file itself; may be null
  FileId last_id;        // given to a member
};

// What a row of a table tells of who it is about.
struct RecordKey {
  int rank = 0;  // of the value; 0: none yet
  std::string value;

  void add(const KindInfo& kind, const std::string& match) {
    if (kind.identity_rank == 0) return;
    const bool together = kind.identity_rank > k_last_telling_rank;
    if (rank == 0 || kind.identity_rank < std::min(rank, k_last_telling_rank + 1)) {
      rank = kind.identity_rank;
      value.assign(kind.name).append(1, '\0').append(match);
    } else if (together && rank > k_last_telling_rank) {
      value.append(1, '\0').append(kind.name).append(1, '\0').append(match);
    }
  }
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
      : shared_(shared), source_(source), depth_(depth) {
    result_.id = id;
    if (depth < shared.job.resume.size() && shared.job.resume[depth].id == id) {
      resume_ = &shared.job.resume[depth];
    }
    result_.parent = parent;
    result_.location = source.location();
    result_.meta = shared.job.meta;
    result_.counts.resize(shared.engine.kinds().size());
    kept_.resize(shared.engine.kinds().size());
  }

  FileResult run();

  tl::expected<void, Problem> fragment(const Fragment& fragment) override;
  tl::expected<void, Problem> child(Source& member) override;
  tl::expected<void, Problem> unreadable_child(const Location& location, Problem why) override;
  void partial(Problem why) override { remember(std::move(why)); }
  Budget& budget() override { return shared_.budget; }

 private:
  void read();
  Choice choose_for(std::string_view head);
  void tell_partial_result();
  bool pass_over_child();
  void remember(Problem why);
  void take(const Match& match, PlaceMap& places);
  void take_headings(const Text& text);
  void tell_headings();
  void count_records(const Fragment& fragment);
  void add_person(const RecordKey& key);
  void add_identity(KindId kind, std::uint64_t hash);
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
  std::vector<std::uint64_t> kept_;  // findings kept, by kind
  std::vector<Identity> identities_;
  std::vector<Match> matches_;  // reused from fragment to fragment
  std::map<std::pair<KindId, std::string_view>, std::uint64_t> facts_;  // names: static texts
  RowId last_row_;
  std::vector<std::string> headers_;  // of the last table that had any
  std::string headings_;              // text of headers and first lines; at most k_headings
  bool reached_content_ = false;
};

FileId Level::next_member_id() {
  // The member in which the last examination was cut short keeps its id.
  if (resume_ != nullptr && children_ == resume_->children + 1) {
    const std::size_t next = depth_ + 1;
    if (next < shared_.job.resume.size()) return shared_.job.resume[next].id;
  }
  shared_.last_id = std::min(shared_.last_id + 1, shared_.job.id + k_ids_per_job - 1);
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
    remember({Reason::members_unread, resume_->gap});
  }
  try {
    read();
  } catch (const std::bad_alloc&) {
    remember({Reason::out_of_memory, "the reader ran out of memory"});
  } catch (const std::exception&) {
    // Its text could quote the file, so it is not told.
    remember({Reason::damaged, "the reader failed"});
  }
  hand_on_identities();
  tell_headings();
  for (const auto& [fact, count] : facts_) {
    result_.facts.push_back({fact.first, std::string(fact.second), count});
  }
  if (source_.changed()) {
    remember({Reason::changed, "the file was changed while it was read"});
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

Choice Level::choose_for(std::string_view head) {
  Probe probe = make_probe(head, source_.location().name());
  if (head.starts_with("PK")) probe.zip_members = zip_member_names(source_, shared_.budget);
  return choice_for(probe);
}

void Level::read() {
  auto head = source_.head();
  if (!head) return remember(head.error());
  if (head->empty()) {
    result_.type = "empty";
    return;
  }
  const Choice choice =
      depth_ == 0 && shared_.choice != nullptr ? *shared_.choice : choose_for(*head);
  result_.type = choice.type;
  if (choice.extractor == nullptr) return remember({Reason::unsupported, {}});
  is_document_ = choice.is_third_party();
  if (auto done = choice.extractor->extract(source_, *this); !done) remember(done.error());
}

// The first problem stays, but a lesser one (a member's) gives way to the file's own.
void Level::remember(Problem why) {
  if (result_.reason != Reason::none && result_.reason != Reason::members_unread) return;
  if (why.reason == Reason::members_unread && result_.reason != Reason::none) return;
  result_.reason = why.reason;
  result_.detail = std::move(why.detail);
}

tl::expected<void, Problem> Level::fragment(const Fragment& fragment) {
  const StageScope stage(Stage::detect);
  take_headings(fragment.text);
  reached_content_ = true;
  const std::size_t size = fragment.text.bytes.size();
  shared_.engine.find(fragment.text, fragment.lead, size - fragment.margin, matches_);
  PlaceMap places(fragment);
  for (const Match& match : matches_) take(match, places);
  if (!fragment.text.cells.empty()) count_records(fragment);
  if (!result_.findings.empty()) tell_partial_result();
  text_bytes_ += size - fragment.margin - fragment.lead;
  const std::uint64_t most = shared_.budget.limits().max_text;
  if (is_document_ && text_bytes_ > most) {
    return tl::unexpected(
        Problem{Reason::limit_text, fmt::format("more than {} bytes of text", most)});
  }
  return shared_.budget.check();
}

void Level::take(const Match& match, PlaceMap& places) {
  const KindInfo& kind = shared_.engine.kinds()[match.kind];
  const std::uint64_t hash = shared_.hasher(kind.name, match.value);
  ++result_.counts[match.kind][static_cast<std::size_t>(match.confidence)];
  add_identity(match.kind, hash);
  if (match.confidence != Confidence::low) {
    for (std::string_view fact : match.facts) {
      if (!fact.empty()) ++facts_[{match.kind, fact}];
    }
  }
  if (kept_[match.kind] >= shared_.budget.limits().max_findings) return;
  ++kept_[match.kind];
  result_.findings.push_back({match.kind, match.confidence,
                              fmt::format("{}", fmt::join(names_of(match.evidence), ",")),
                              places.at(match.begin), match.masked, hash});
}

void Level::add_identity(KindId kind, std::uint64_t hash) {
  if (identities_.size() >= k_identities) hand_on_identities();
  identities_.push_back({kind, hash});
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
    result_.columns = shared_.hasher("columns", fmt::format("{}", fmt::join(sorted, "\n")));
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

// Counts the rows that hold something, and each person once: known by the value in the row that
// tells persons apart best, or by all that tell only together, as name, first name and birth date.
void Level::count_records(const Fragment& fragment) {
  RecordKey key;
  for (const Match& match : matches_) {
    if (match.confidence == Confidence::low) continue;
    const Cell* cell = fragment.text.cell_at(match.begin);
    if (cell == nullptr) continue;
    const RowId row{fragment.table, cell->row};
    if (row != last_row_) {
      add_person(key);
      key = {};
      ++result_.rows;
      last_row_ = row;
    }
    key.add(shared_.engine.kinds()[match.kind], match.value);
  }
  add_person(key);
}

void Level::add_person(const RecordKey& key) {
  if (!key.value.empty()) add_identity(k_person, shared_.hasher("person", key.value));
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
    return skip_member(member.location(),
                       {Reason::limit_depth, fmt::format("more than {} containers deep",
                                                         shared_.budget.limits().max_depth)});
  }
  Level level(shared_, member, next_member_id(), result_.id, depth_ + 1);
  FileResult result = level.run();
  if (is_gap(result.reason)) {
    remember({Reason::members_unread, fmt::format("see {}", result.location.display())});
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
  result.counts.resize(shared_.engine.kinds().size());
  remember({Reason::members_unread, fmt::format("see {}", location.display())});
  shared_.results.file(std::move(result));
  return shared_.budget.check();
}

}  // namespace

bool Choice::is_third_party() const {
  return extractor != nullptr && extractor->parser() == Parser::third_party;
}

Choice Examiner::choose(std::string_view head, std::string_view name) {
  return choice_for(make_probe(head, name));
}

void Examiner::examine(const Job& job, Source& source, Budget& budget, ResultSink& results,
                       const Choice* choice) const {
  const StageScope stage(Stage::extract);
  Examination shared{engine_, hasher_, heading_words_, budget,
                     results, job,     choice,         std::max(job.id, job.last_id)};
  results.file(Level(shared, source, job.id, 0, 0).run());
}

}  // namespace datakaart
