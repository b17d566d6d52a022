#include "detectors/data/family_names.h"

#include <algorithm>

#include "detectors/data/lists.h"

namespace datakaart {

bool is_family_name(std::string_view folded_word) {
  static const std::vector<std::string_view> k_sorted = entries_of(k_family_names);
  return std::binary_search(k_sorted.begin(), k_sorted.end(), folded_word);
}

}  // namespace datakaart
