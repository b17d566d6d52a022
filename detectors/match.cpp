#include "detectors/match.h"

#include <algorithm>
#include <map>

namespace datakaart {
namespace {

bool is_better(const Found& a, const Found& b) {
  if (a.match.confidence != b.match.confidence) return a.match.confidence > b.match.confidence;
  if (a.detector->priority() != b.detector->priority()) {
    return a.detector->priority() > b.detector->priority();
  }
  const std::size_t length_a = a.match.end - a.match.begin;
  const std::size_t length_b = b.match.end - b.match.begin;
  if (length_a != length_b) return length_a > length_b;
  if (a.match.begin != b.match.begin) return a.match.begin < b.match.begin;
  return a.match.kind < b.match.kind;
}

}  // namespace

void settle(std::vector<Found>& found, std::vector<Match>& out) {
  std::sort(found.begin(), found.end(), is_better);
  std::map<std::size_t, std::size_t> taken;  // begin -> end
  for (Found& one : found) {
    const auto next = taken.lower_bound(one.match.begin);
    if (next != taken.end() && next->first < one.match.end) continue;
    if (next != taken.begin() && std::prev(next)->second > one.match.begin) continue;
    taken.emplace(one.match.begin, one.match.end);
    out.push_back(std::move(one.match));
  }
  std::sort(out.begin(), out.end(),
            [](const Match& a, const Match& b) { return a.begin < b.begin; });
}

}  // namespace datakaart
