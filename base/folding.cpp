#include "base/folding.h"

#include <array>

#include "base/characters.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

// Of each character from U+00C0 to U+017F: its letter, a digit for one of k_pairs, a blank for
// none.
constexpr std::string_view k_letters =
    "aaaaaa0ceeeeiiiidnooooo ouuuuy24aaaaaa0ceeeeiiiidnooooo ouuuuy2y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii11jjkkkllllllllllnnnnnnnnnoooooo33rrrrrr"
    "ssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::array<std::string_view, 5> k_pairs = {"ae", "ij", "th", "oe", "ss"};
constexpr char32_t k_first = 0xC0;
static_assert(k_letters.size() == 0x180 - k_first);

// The small form; the character itself where it has none, or is one.
char32_t lower_letter(char32_t code) {
  if (code < 0x80) return static_cast<unsigned char>(to_lower(static_cast<char>(code)));
  if (code < k_first || code == 0xD7) return code;
  if (code < 0xDF) return code + 0x20;
  if (code < 0x100 || code > 0x21B) return code;
  if (code == 0x178) return 0xFF;
  if (code == 0x130 || code == 0x138 || code == 0x149 || code == 0x17F) return code;
  if (code > 0x17F && code < 0x218) return code;
  // Pairs of a capital and its small letter; which of the two is even changes twice.
  const bool odd_first = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
  return (code & 1U) == (odd_first ? 1U : 0U) ? code + 1 : code;
}

}  // namespace

std::string_view plain_letters(char32_t code) {
  if (code >= 0x218 && code <= 0x21B) return code < 0x21A ? "s" : "t";  // Romanian
  if (code == 0x1E9E) return "ss";
  if (code < k_first || code >= k_first + k_letters.size()) return {};
  const std::string_view letter = k_letters.substr(code - k_first, 1);
  if (letter == " ") return {};
  return is_digit(letter[0]) ? k_pairs.at(static_cast<std::size_t>(letter[0] - '0')) : letter;
}

bool is_upper_letter(char32_t code) {
  return lower_letter(code) != code || code == 0x130 || code == 0x1E9E;
}

bool is_lower_letter(char32_t code) {
  if (code < 0x80) return is_lower(static_cast<char>(code));
  return !plain_letters(code).empty() && !is_upper_letter(code);
}

std::string lower_case(std::string_view text) {
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    // U+00C0 to U+023F, which holds all letters that lower_letter() knows.
    const bool latin = c >= '\xC3' && c <= '\xC8' && at + 1 < text.size();
    if (is_ascii(c)) {
      lower += to_lower(c);
    } else if (latin && is_continuation(text[at + 1])) {
      append_utf8(lower_letter(character_at(text, at).code), lower);
      ++at;
    } else {
      lower += c;
    }
  }
  return lower;
}

}  // namespace datakaart
