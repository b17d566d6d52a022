#include "reports/gate/gate.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "scanner/model/path_glob.h"

namespace datakaart {
namespace {

// See scanner/examine/acceptance.h, whose numbers these are.
constexpr std::uint16_t k_by_comment = 0x8000;

void accept(GateFinding& finding, AcceptedBy by, std::string why) {
  if (finding.accepted != AcceptedBy::nothing) return;
  finding.accepted = by;
  finding.justification = std::move(why);
}

bool is_open(const GateFinding& finding) {
  return finding.fails && finding.accepted == AcceptedBy::nothing;
}

// Whether it is among FileResult::counts, where what a rule accepts is not.
bool is_counted(const GateFinding& finding) {
  return finding.found.accepted == 0 || finding.found.accepted >= k_by_comment;
}

std::uint64_t total(const std::vector<ConfidenceCounts>& counts) {
  std::uint64_t sum = 0;
  for (const ConfidenceCounts& one : counts) sum += one[0] + one[1] + one[2];
  return sum;
}

}  // namespace

bool ChangedLines::adds(std::uint32_t line) const {
  return std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) {
    return line >= range.first && line <= range.second;
  });
}

void Gate::take(FileResult&& result) {
  InHand one = in_hand(std::move(result));
  const std::lock_guard lock(mutex_);
  for (const GateFinding& finding : one.file.findings) {
    const std::uint16_t rule = finding.found.accepted;
    if (rule > 0 && rule <= used_rules_.size()) used_rules_[rule - 1U] = true;
    has_failed_ = has_failed_ || is_open(finding);
  }
  Location location = one.file.location;
  files_.insert_or_assign(std::move(location), std::move(one));
}

bool Gate::has_failed() const {
  const std::lock_guard lock(mutex_);
  return has_failed_;
}

Gate::InHand Gate::in_hand(FileResult&& result) const {
  InHand one;
  one.file.path = path_below(policy_.root, policy_.from, result.location.path);
  one.file.is_below_root = is_below(one.file.path);
  one.key = Location{one.file.path, result.location.members}.bytes();
  one.file.type = std::move(result.type);
  one.file.state = result.state;
  one.file.reason = result.reason;
  one.file.detail = std::move(result.detail);
  one.file.is_gap = is_gap(result.reason) && result.reason != Reason::members_unread &&
                    !policy_.allowed_gaps.contains(result.reason);
  one.counts = std::move(result.counts);
  one.size = result.meta.size;
  one.content = std::move(result.content);
  one.refused_comments = std::move(result.refused_comments);
  std::map<KindId, std::uint64_t> occurrences;
  for (Finding& found : result.findings) {
    GateFinding finding;
    finding.fails = true;
    if (found.accepted > policy_.rules.size() && found.accepted < k_by_comment) found.accepted = 0;
    finding.occurrence = ++occurrences[found.kind];
    if (policy_.secret) finding.lasting_hash = found.hash;
    if (found.accepted >= k_by_comment) {
      const std::size_t comment = found.accepted - k_by_comment;
      const bool told = comment < result.comments.size();
      accept(finding, AcceptedBy::comment, told ? printable(result.comments[comment]) : "");
    } else if (found.accepted > 0 && found.accepted <= policy_.rules.size()) {
      accept(finding, AcceptedBy::allow_rule, policy_.rules[found.accepted - 1U]);
    }
    finding.found = std::move(found);
    one.file.findings.push_back(std::move(finding));
  }
  one.file.location = std::move(result.location);
  return one;
}

bool Gate::uses_hashes() const {
  return policy_.baseline && policy_.secret && policy_.baseline->secret == policy_.secret;
}

// What is open in a file, as a baseline would hold it.
BaselineFile Gate::found_in(const InHand& one) const {
  BaselineFile file;
  file.size = one.size;
  if (policy_.secret && policy_.content_hash && !one.content.empty()) {
    file.content = policy_.content_hash(one.content);
  }
  std::map<KindId, std::set<std::uint64_t>> values;
  std::map<KindId, std::uint64_t> kept;
  for (const GateFinding& finding : one.file.findings) {
    if (is_counted(finding)) ++kept[finding.found.kind];
    if (is_open(finding)) values[finding.found.kind].insert(finding.found.hash);
  }
  for (auto& [kind, hashes] : values) {
    BaselineKind& all = file.kinds[std::string(policy_.kinds[kind].name)];
    // Those that were not kept are not known: each may be another value.
    const std::uint64_t counted =
        kind < one.counts.size() ? total({one.counts[kind]}) : std::uint64_t{0};
    const std::uint64_t more = counted > kept[kind] ? counted - kept[kind] : 0;
    all.distinct = hashes.size() + more;
    if (policy_.secret) all.hashes = std::move(hashes);
  }
  return file;
}

// The entry of the baseline for a file: by its path, by the one that it was renamed from, or of a
// file that is gone and was like it.
const BaselineFile* Gate::accepted_in(const InHand& one, const BaselineFile& found) {
  const auto& entries = policy_.baseline->files;
  const auto use = [&](const std::string& key) {
    const auto entry = entries.find(key);
    if (entry == entries.end()) return static_cast<const BaselineFile*>(nullptr);
    used_entries_.insert(key);
    return &entry->second;
  };
  if (const BaselineFile* file = use(one.key)) return file;
  if (const ChangedLines* lines = changed_lines(one);
      lines != nullptr && !lines->old_path.empty()) {
    const std::string key = Location{lines->old_path, one.file.location.members}.bytes();
    if (const BaselineFile* file = use(key)) return file;
  }
  for (const auto& [key, entry] : entries) {
    if (used_entries_.contains(key) || !entry.is_like(found)) continue;
    if (policy_.is_there && policy_.is_there(outer_path(key))) continue;
    return use(key);
  }
  return nullptr;
}

const ChangedLines* Gate::changed_lines(const InHand& one) const {
  if (!policy_.changed) return nullptr;
  const auto lines = policy_.changed->find(one.file.path);
  return lines == policy_.changed->end() ? nullptr : &lines->second;
}

void Gate::accept_by_baseline(InHand& one, const BaselineFile& accepted) {
  for (std::size_t kind = 0; kind < policy_.kinds.size(); ++kind) {
    const auto of_kind = accepted.kinds.find(policy_.kinds[kind].name);
    if (of_kind != accepted.kinds.end()) {
      accept_kind(one, static_cast<KindId>(kind), of_kind->second);
    }
  }
}

// With hashes: the values that are the same. Else as many values as there were: where there are
// more, those are new that only added lines have, or, where that is not known, the last ones.
void Gate::accept_kind(InHand& one, KindId kind, const BaselineKind& accepted) {
  const bool by_hash = uses_hashes();
  const ChangedLines* lines = changed_lines(one);
  std::vector<std::uint64_t> values;  // as they first come, those on unchanged lines before
  std::set<std::uint64_t> seen;
  const auto gather = [&](bool unchanged) {
    for (const GateFinding& finding : one.file.findings) {
      if (!is_open(finding) || finding.found.kind != kind) continue;
      const bool is_old = lines != nullptr && !lines->adds(finding.found.place.number);
      if (is_old == unchanged && seen.insert(finding.found.hash).second) {
        values.push_back(finding.found.hash);
      }
    }
  };
  gather(true);
  gather(false);
  const bool too_many = values.size() > accepted.distinct;
  if (!by_hash && too_many && lines == nullptr) {
    notes_.push_back(fmt::format(
        "{}: {} distinct values of {}, where the baseline accepts {}; without a secret it cannot "
        "tell which are new: the last ones are shown",
        printable(one.key), values.size(), policy_.kinds[kind].name, accepted.distinct));
  }
  std::set<std::uint64_t> old;
  if (by_hash) {
    old = accepted.hashes;
  } else {
    const std::size_t most = std::min<std::uint64_t>(accepted.distinct, values.size());
    old.insert(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(most));
  }
  for (GateFinding& finding : one.file.findings) {
    if (finding.found.kind == kind && old.contains(finding.found.hash)) {
      accept(finding, AcceptedBy::baseline, "in the baseline");
    }
  }
}

// Leaves out what a change did not add.
void Gate::keep_changed(InHand& one) const {
  if (!policy_.changed) return;
  const ChangedLines* lines = changed_lines(one);
  if (lines != nullptr && lines->all) return;
  std::erase_if(one.file.findings, [&](const GateFinding& finding) {
    const bool has_line =
        !one.file.location.is_member() && finding.found.place.unit == Place::Unit::line;
    return lines == nullptr || (has_line && !lines->tells(finding.found.place.number));
  });
}

// --max: so many distinct values of a kind, over all files.
void Gate::accept_allowances() {
  for (const auto& [name, most] : policy_.most) {
    std::set<std::uint64_t> values;
    std::vector<GateFinding*> findings;
    std::uint64_t more = 0;
    for (auto& [location, one] : files_) {
      for (GateFinding& finding : one.file.findings) {
        if (!is_open(finding) || policy_.kinds[finding.found.kind].name != name) continue;
        values.insert(finding.found.hash);
        findings.push_back(&finding);
      }
      more += one.file.more;
    }
    if (values.size() + more > most) continue;
    for (GateFinding* finding : findings) {
      accept(*finding, AcceptedBy::allowance, fmt::format("--max {}={}", name, most));
    }
  }
}

void Gate::note_comments(const InHand& one, GateSummary& summary) const {
  for (const std::uint32_t line : one.refused_comments) {
    summary.notes.push_back(
        fmt::format("{}:{}: 'datakaart:allow' wants kinds and a reason behind them: it accepts "
                    "nothing",
                    printable(one.key), line));
  }
}

void Gate::note_rules(GateSummary& summary) const {
  if (!policy_.is_whole) return;
  for (std::size_t i = 0; i < used_rules_.size(); ++i) {
    if (used_rules_[i]) continue;
    summary.notes.push_back(
        fmt::format("rule {} of [[allow]] ({}) matches nothing any more", i + 1, policy_.rules[i]));
  }
}

void Gate::note_baseline(GateSummary& summary) const {
  if (policy_.baseline && policy_.baseline->secret && !uses_hashes()) {
    summary.notes.emplace_back(
        "the baseline has hashes of another secret, or none is given: only counts are compared");
  }
  if (!policy_.is_whole || !policy_.baseline) return;
  const std::size_t gone = policy_.baseline->files.size() - used_entries_.size();
  if (gone > 0) {
    summary.notes.push_back(
        fmt::format("{} of {} files of the baseline have nothing any more that it accepts: "
                    "--update-baseline takes them out",
                    gone, policy_.baseline->files.size()));
  }
}

void Gate::sum_up(GateSummary& summary) const {
  for (const auto& [location, one] : files_) {
    ++summary.files;
    summary.gaps += one.file.is_gap ? 1 : 0;
    summary.findings += one.file.more;
    for (const GateFinding& finding : one.file.findings) {
      if (is_open(finding)) {
        ++summary.findings;
      } else {
        ++summary.accepted.at(static_cast<std::size_t>(finding.accepted));
      }
    }
    note_comments(one, summary);
  }
}

GateResult Gate::judge() {
  const std::lock_guard lock(mutex_);
  GateResult result;
  result.found.secret = policy_.secret;
  for (auto& [location, one] : files_) {
    const auto decided = policy_.decision ? policy_.decision(location) : std::nullopt;
    if (decided) {
      for (GateFinding& finding : one.file.findings) {
        accept(finding, AcceptedBy::workbook, *decided);
      }
    }
    std::uint64_t kept = 0;
    for (const GateFinding& finding : one.file.findings) kept += is_counted(finding) ? 1 : 0;
    const std::uint64_t counted = total(one.counts);
    if (!decided) one.file.more = counted > kept ? counted - kept : 0;
    const BaselineFile found = found_in(one);
    if (!found.kinds.empty()) result.found.files.emplace(one.key, found);
    if (policy_.baseline && !found.kinds.empty()) {
      if (const BaselineFile* accepted = accepted_in(one, found)) {
        accept_by_baseline(one, *accepted);
        const bool all = std::none_of(one.file.findings.begin(), one.file.findings.end(), is_open);
        if (all && found.kinds == accepted->kinds) one.file.more = 0;
      }
    }
    keep_changed(one);
  }
  accept_allowances();
  sum_up(result.summary);
  result.summary.notes.insert(result.summary.notes.end(), notes_.begin(), notes_.end());
  note_rules(result.summary);
  note_baseline(result.summary);
  for (auto& [location, one] : files_) result.files.push_back(std::move(one.file));
  files_.clear();
  return result;
}

}  // namespace datakaart
