#include "detectors/data/common_words.h"

#include <algorithm>

#include "detectors/data/lists.h"

namespace datakaart {

bool is_common_word(std::string_view folded_word) {
  static const std::vector<std::string_view> k_sorted = entries_of(k_common_words);
  return std::binary_search(k_sorted.begin(), k_sorted.end(), folded_word);
}

}  // namespace datakaart
