#include "detectors/kinds/municipalities.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/characters.h"
#include "detectors/data/lists.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

constexpr std::size_t k_most_words = 6;

// Appends a word, its abbreviation written out: "st" is `saint`.
void append(std::string& name, std::string_view word, std::string_view saint) {
  if (!name.empty()) name += ' ';
  name += word == "st" ? saint : word == "ste" ? std::string_view("sainte") : word;
}

// The length of the longest name at the front, with "St" read as `saint`.
std::size_t length_of(std::string_view text, std::string_view saint) {
  static const std::vector<std::string_view> k_sorted = entries_of(k_municipalities);
  std::string name;
  std::size_t longest = 0;
  std::size_t at = 0;
  for (std::size_t words = 0; words < k_most_words; ++words) {
    const std::size_t begin = at;
    for (Character c = character_at(text, at); c.length > 0 && is_word_character(c.code);
         c = character_at(text, at)) {
      at += c.length;
    }
    const std::string word = folded(text.substr(begin, at - begin));
    if (word.size() < 3) break;
    append(name, std::string_view(word).substr(1, word.size() - 2), saint);
    const auto found = std::lower_bound(k_sorted.begin(), k_sorted.end(), name);
    if (found == k_sorted.end() || !found->starts_with(name)) break;
    if (*found == name) longest = at;
    for (int marks = 0; marks < 2 && at < text.size(); ++marks) {
      const Character c = character_at(text, at);
      if (c.code != U' ' && c.code != U'-' && c.code != U'.' && c.code != U'\'' && c.code != 0xA0 &&
          c.code != 0x2010 && c.code != 0x2011 && c.code != 0x2013 && c.code != 0x2019) {
        break;
      }
      at += c.length;
    }
  }
  return longest;
}

}  // namespace

std::size_t municipality_length(std::string_view text) {
  std::size_t apostrophe = 0;  // "'s-Gravenwezel"
  if (const Character c = character_at(text, 0); c.code == U'\'' || c.code == 0x2019) {
    apostrophe = c.length;
  }
  text.remove_prefix(apostrophe);
  const std::size_t length = std::max(length_of(text, "sint"), length_of(text, "saint"));
  return length == 0 ? 0 : apostrophe + length;
}

}  // namespace datakaart
