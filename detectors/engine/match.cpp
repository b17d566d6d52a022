#include "detectors/engine/match.h"

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

bool begins_before(const Match& a, const Match& b) { return a.begin < b.begin; }

// Matches that overlap, directly or by way of others: [first, last).
void resolve_group(std::vector<Found*>::iterator first, std::vector<Found*>::iterator last,
                   std::vector<Match>& out) {
  std::sort(first, last, [](const Found* a, const Found* b) { return is_better(*a, *b); });
  std::map<std::size_t, std::size_t> taken;  // begin -> end
  const auto before = static_cast<std::ptrdiff_t>(out.size());
  for (; first != last; ++first) {
    Match& match = (*first)->match;
    const auto next = taken.lower_bound(match.begin);
    if (next != taken.end() && next->first < match.end) continue;
    if (next != taken.begin() && std::prev(next)->second > match.begin) continue;
    taken.emplace(match.begin, match.end);
    out.push_back(std::move(match));
  }
  std::sort(out.begin() + before, out.end(), begins_before);
}

}  // namespace

void resolve_overlaps(std::vector<Found>& found, std::vector<Match>& out) {
  std::vector<Found*> sorted;
  sorted.reserve(found.size());
  for (Found& one : found) sorted.push_back(&one);
  std::sort(sorted.begin(), sorted.end(),
            [](const Found* a, const Found* b) { return begins_before(a->match, b->match); });
  for (auto first = sorted.begin(); first != sorted.end();) {
    std::size_t end = (*first)->match.end;
    auto last = first + 1;
    for (; last != sorted.end() && (*last)->match.begin < end; ++last) {
      end = std::max(end, (*last)->match.end);
    }
    if (last == first + 1) {
      out.push_back(std::move((*first)->match));
    } else {
      resolve_group(first, last, out);
    }
    first = last;
  }
}

}  // namespace datakaart
