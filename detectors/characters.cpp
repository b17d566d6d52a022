#include "detectors/characters.h"

namespace datakaart {
namespace {

// Characters of more than one byte that people use as blanks or dashes: C2 A0 (no-break space), C2
// AB and C2 BB (quotes), E2 80 xx (spaces, dashes, quotes, bullets).
bool is_wide_punctuation(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  return byte(at) == 0xC2 || (byte(at) == 0xE2 && byte(at + 1) == 0x80);
}

bool is_word_byte(std::string_view text, std::size_t at) {
  const char c = text[at];
  return is_digit(c) || is_ascii_letter(c) || c == '_' ||
         (static_cast<unsigned char>(c) >= 0x80 && !is_wide_punctuation(text, at));
}

bool is_joint(char c) { return c == '.' || c == '-' || c == '/' || c == ',' || c == ':'; }

}  // namespace

char before(std::string_view text, std::size_t at) { return at == 0 ? '\n' : text[at - 1]; }

char at_or_end(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\n'; }

bool word_before(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  std::size_t start = at - 1;
  while (start > 0 && at - start < 4 &&
         (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) {
    --start;
  }
  return is_word_byte(text, start);
}

bool word_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_word_byte(text, at);
}

bool part_of_longer(std::string_view text, std::size_t begin, std::size_t end) {
  if (word_before(text, begin) || word_at(text, end)) return true;
  const bool joined_before = begin >= 2 && is_joint(text[begin - 1]) && is_digit(text[begin - 2]);
  const bool joined_behind =
      end + 1 < text.size() && is_joint(text[end]) && is_digit(text[end + 1]);
  return joined_before || joined_behind;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (char c : text) {
    if (is_digit(c)) digits += c;
  }
  return digits;
}

std::vector<std::size_t> digit_groups(std::string_view text) {
  std::vector<std::size_t> groups;
  bool in_group = false;
  for (char c : text) {
    if (!is_digit(c)) {
      in_group = false;
    } else if (in_group) {
      ++groups.back();
    } else {
      groups.push_back(1);
      in_group = true;
    }
  }
  return groups;
}

}  // namespace datakaart
