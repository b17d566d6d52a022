#include "scanner/examine/tally.h"

#include <algorithm>
#include <utility>

namespace datakaart {
namespace {

// So many distinct values of a file are held before they are handed on.
constexpr std::size_t k_most_identities = 256 * 1024;

}  // namespace

void Tally::take(FragmentFindings&& findings) {
  for (std::size_t kind = 0; kind < findings.counts.size(); ++kind) {
    for (std::size_t i = 0; i < findings.counts[kind].size(); ++i) {
      counts_[kind][i] += findings.counts[kind][i];
    }
  }
  for (std::size_t i = 0; i < findings.findings.size(); ++i) {
    Finding& finding = findings.findings[i];
    if (room_[finding.kind] == 0) continue;
    --room_[finding.kind];
    findings_.push_back(std::move(finding));
    if (i < findings.sought.size()) sought_.push_back(std::move(findings.sought[i]));
  }
  fails_ = fails_ || findings.fails;
  for (const auto& [fact, count] : findings.facts) facts_[fact] += count;
  if (identities_.size() + findings.identities.size() > k_most_identities) hand_on_identities();
  identities_.insert(identities_.end(), findings.identities.begin(), findings.identities.end());
  if (findings.rows == 0) return;
  const bool goes_on = last_row_ == RowId{findings.table, findings.first_row};
  rows_ += findings.rows - (goes_on ? 1 : 0);
  last_row_ = {std::move(findings.table), findings.last_row};
}

bool Tally::has_lines() const {
  return std::any_of(sought_.begin(), sought_.end(),
                     [](const SoughtText& sought) { return !sought.bytes.empty(); });
}

std::vector<FactCount> Tally::facts() const {
  std::vector<FactCount> facts;
  facts.reserve(facts_.size());
  for (const auto& [fact, count] : facts_) {
    facts.push_back({fact.first, std::string(fact.second), count});
  }
  return facts;
}

void Tally::hand_on_identities() {
  std::sort(identities_.begin(), identities_.end());
  identities_.erase(std::unique(identities_.begin(), identities_.end()), identities_.end());
  if (!identities_.empty()) receiver_(identities_);
  identities_.clear();
}

}  // namespace datakaart
