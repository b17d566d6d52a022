#include "base/characters.h"

namespace datakaart {
namespace {

constexpr char32_t k_nbsp = 0xA0;

char ascii_separator(char32_t code) {
  switch (code) {
    case U' ':
    case k_nbsp:
    case 0x2007:  // figure space
    case 0x2009:  // thin space
    case 0x202F:  // narrow no-break space
      return ' ';
    case U'-':
    case 0x2010:  // hyphen
    case 0x2011:  // non-breaking hyphen
    case 0x2012:  // figure dash
    case 0x2013:  // en dash
      return '-';
    case U'.':
    case 0xB7:    // middle dot
    case 0x2022:  // bullet
      return '.';
    case U'/':
      return '/';
    default:
      return 0;
  }
}

}  // namespace

std::string lower_ascii(std::string_view bytes) {
  std::string lower(bytes);
  for (char& c : lower) c = to_lower(c);
  return lower;
}

bool is_word_character(char32_t code) {
  if (code < 0x80) return is_alnum(static_cast<char>(code));
  if (code < 0xC0) return code == 0xAA || code == 0xB5 || code == 0xBA;
  if (code == 0xD7 || code == 0xF7) return false;
  if (code >= 0x2000 && code < 0x2C00) return false;  // punctuation, arrows, symbols, boxes
  if (code >= 0x3000 && code < 0x3040) return false;  // CJK punctuation
  if (code >= 0xE000 && code < 0xF900) return false;  // private use: icon fonts
  if (code >= 0xFE00 && code < 0xFF10) return false;  // variation selectors, byte order mark
  if (code >= 0xFFF0 && code < 0x10000) return false;
  return code < 0x1F000 || code >= 0x20000;  // emoji
}

bool free_before(std::string_view bytes, std::size_t at) {
  const Character before = character_before(bytes, at);
  return before.length == 0 || !is_word_character(before.code);
}

bool free_after(std::string_view bytes, std::size_t at) {
  const Character after = character_at(bytes, at);
  return after.length == 0 || !is_word_character(after.code);
}

std::size_t separator_length(std::string_view bytes, std::size_t at) {
  const Character c = character_at(bytes, at);
  return c.length != 0 && ascii_separator(c.code) != 0 ? c.length : 0;
}

char separator_at(std::string_view bytes, std::size_t at) {
  const Character c = character_at(bytes, at);
  return c.length == 0 ? char{0} : ascii_separator(c.code);
}

}  // namespace datakaart
