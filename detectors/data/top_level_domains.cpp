#include "detectors/data/top_level_domains.h"

#include <unordered_set>

#include "detectors/data/lists.h"

namespace datakaart {

bool is_top_level_domain(std::string_view label) {
  static const std::unordered_set<std::string_view> k_known = [] {
    const std::vector<std::string_view> entries = entries_of(k_top_level_domains);
    return std::unordered_set<std::string_view>(entries.begin(), entries.end());
  }();
  return k_known.count(label) != 0;
}

}  // namespace datakaart
