// Headers of columns and labels of fields that products of the field use, by kind, beside those
// that the kinds list themselves. Made from header_words.tsv, which tells where each is from.
#pragma once

#include <string_view>

namespace datakaart {

// Word lists as WordList takes them; see HeaderKind.
struct HeaderWords {
  std::string_view kind = {};
  std::string_view clear = {};
  std::string_view weak = {};
  std::string_view whole = {};
  std::string_view other = {};
};

// The words of a kind; empty ones for a kind that has none.
const HeaderWords& header_words(std::string_view kind);

}  // namespace datakaart
