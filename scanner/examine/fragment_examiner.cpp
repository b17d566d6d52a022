#include "scanner/examine/fragment_examiner.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "scanner/examine/allow_comment.h"
#include "scanner/examine/place_map.h"
#include "scanner/model/stages.h"

namespace datakaart {
namespace {

// Values of kinds with a higher rank tell persons apart only together.
constexpr int k_last_telling_rank = 3;

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

// The line of the text in which `offset` stands begins here, as far as the fragment shows.
std::size_t line_begin(std::string_view text, std::size_t offset) {
  const std::size_t feed = text.substr(0, offset).rfind('\n');
  return feed == std::string_view::npos ? 0 : feed + 1;
}

// How the match can be found again on its line.
SoughtText sought_text(const Fragment& fragment, const Match& match, const Place& place) {
  if (place.unit != Place::Unit::line) return {};
  const std::string_view text = fragment.text.bytes;
  SoughtText sought{std::string(text.substr(match.begin, match.end - match.begin))};
  const std::size_t begin = line_begin(text, match.begin);
  const bool is_whole = begin > 0 || fragment.lead == 0;
  if (place.row == 0 && is_whole) sought.before = static_cast<std::uint32_t>(match.begin - begin);
  return sought;
}

bool has_allow_comment(const Fragment& fragment, std::size_t offset) {
  const std::string_view text = fragment.text.bytes;
  const std::size_t begin = line_begin(text, offset);
  return text.substr(begin, text.find('\n', offset) - begin).find(k_allow_comment) !=
         std::string_view::npos;
}

}  // namespace

FragmentExaminer::FragmentExaminer(const Engine& engine, const ValueHasher& hasher)
    : engine_(engine), person_hasher_(hasher.of("person")) {
  for (const KindInfo& kind : engine.kinds()) hashers_.push_back(hasher.of(kind.name));
}

FragmentFindings FragmentExaminer::examine(const Fragment& fragment,
                                           std::span<const std::uint64_t> room,
                                           const FileRules* rules) const {
  const StageScope detecting(Stage::detect);
  const PreparedText text(fragment.text);
  const std::size_t end = fragment.text.bytes.size() - fragment.margin;
  std::vector<Found> candidates = engine_.candidates(text, fragment.lead, end);
  const StageScope judging(Stage::judge);
  std::vector<Match> matches;
  engine_.judge(text, fragment.lead, end, candidates, matches);
  FragmentFindings all;
  if (matches.empty()) return all;
  all.counts.resize(engine_.kinds().size());
  std::vector<std::uint64_t> left(room.begin(), room.end());
  if (rules != nullptr) {
    keep_for_check(fragment, matches, std::move(left), *rules, all);
  } else {
    keep_for_scan(fragment, text.text(), matches, std::move(left), all);
  }
  return all;
}

void FragmentExaminer::keep_for_scan(const Fragment& fragment, const Text& text,
                                     std::span<Match> matches, std::vector<std::uint64_t> left,
                                     FragmentFindings& all) const {
  all.identities.reserve(matches.size());
  PlaceMap places(fragment);
  for (Match& match : matches) {
    const std::uint64_t hash = hashers_[match.kind](match.value);
    ++all.counts[match.kind][static_cast<std::size_t>(match.confidence)];
    all.identities.push_back({match.kind, hash});
    if (match.confidence != Confidence::low) {
      for (std::string_view fact : match.facts) {
        if (!fact.empty()) ++all.facts[{match.kind, fact}];
      }
    }
    if (left[match.kind] == 0) continue;
    --left[match.kind];
    all.findings.push_back({match.kind, match.confidence, match.evidence, places.at(match.begin),
                            std::move(match.masked), hash});
  }
  all.table = fragment.table;
  if (!fragment.text.cells.empty()) count_records(text, matches, all);
}

// What a rule accepts is not counted: the counts tell what is left beyond the findings that are
// kept.
void FragmentExaminer::keep_for_check(const Fragment& fragment, std::span<Match> matches,
                                      std::vector<std::uint64_t> left, const FileRules& rules,
                                      FragmentFindings& all) const {
  PlaceMap places(fragment);
  for (Match& match : matches) {
    if (!rules.acceptance().fails(match.kind, match.confidence)) continue;
    const std::uint64_t hash = hashers_[match.kind](match.value);
    const std::uint16_t accepted = rules.rule_for(match.kind, match.value, hash);
    if (accepted == 0) ++all.counts[match.kind][static_cast<std::size_t>(match.confidence)];
    if (left[match.kind] == 0) continue;
    --left[match.kind];
    Place place = places.at(match.begin);
    all.sought.push_back(sought_text(fragment, match, place));
    all.fails = all.fails || (accepted == 0 && !has_allow_comment(fragment, match.begin));
    all.findings.push_back({match.kind, match.confidence, match.evidence, std::move(place),
                            std::move(match.masked), hash, LineSpan{}, accepted});
  }
}

// Counts the rows that hold something, and each person once: known by the value in the row that
// tells persons apart best, or by all that tell only together, as name, first name and birth date.
// Records that stand beside each other have their values by turns.
void FragmentExaminer::count_records(const Text& text, std::span<const Match> matches,
                                     FragmentFindings& all) const {
  std::vector<std::pair<std::uint32_t, const Match*>> told;  // by record
  for (const Match& match : matches) {
    if (match.confidence == Confidence::low) continue;
    if (const Cell* cell = text.cell_at(match.begin)) told.emplace_back(cell->row, &match);
  }
  if (told.empty()) return;
  const auto by_record = [](const auto& a, const auto& b) { return a.first < b.first; };
  if (!std::is_sorted(told.begin(), told.end(), by_record)) {
    std::stable_sort(told.begin(), told.end(), by_record);
  }
  all.first_row = told.front().first;
  all.last_row = told.back().first;
  RecordKey key;
  for (std::size_t i = 0; i < told.size(); ++i) {
    key.add(engine_.kinds()[told[i].second->kind], told[i].second->value);
    if (i + 1 < told.size() && told[i + 1].first == told[i].first) continue;
    ++all.rows;
    if (!key.value.empty()) all.identities.push_back({k_person, person_hasher_(key.value)});
    key = {};
  }
}

}  // namespace datakaart
