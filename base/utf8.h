// UTF-8, as RFC 3629 defines it. Pure; any thread.
//
// Text inside the program is valid UTF-8 from the moment that it is decoded: the first functions
// count on that, and read what is not without harm. What comes from outside goes through the
// others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace datakaart {

constexpr char32_t k_replacement_character = 0xFFFD;

// Whether a byte goes on with a character that began before it.
constexpr bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// One decoded character and its length in bytes; length 0 at the end of the text.
struct Character {
  char32_t code = 0;
  std::size_t length = 0;
};

Character character_at(std::string_view text, std::size_t at);
// The character that ends just before `at`.
Character character_before(std::string_view text, std::size_t at);

// The first position from `at` on, or the last up to it, where a character begins or the text ends.
constexpr std::size_t next_boundary(std::string_view text, std::size_t at) {
  while (at < text.size() && is_continuation(text[at])) ++at;
  return at;
}
constexpr std::size_t previous_boundary(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && is_continuation(text[at])) --at;
  return at;
}

// The front of the text with so many characters, or all of it.
std::string_view first_characters(std::string_view text, std::size_t count);

// What strict_length() says of bytes that end before their character does.
constexpr std::size_t k_cut_character = std::string_view::npos;
// The length of the character at the front of bytes that may be anything but none: 0 where they are
// no UTF-8 (overlong forms, surrogates and what lies above U+10FFFF are none).
std::size_t strict_length(std::string_view bytes);
// How many bytes at the front are ASCII without NUL.
std::size_t plain_prefix(std::string_view bytes);
bool is_valid_utf8(std::string_view bytes);

// Adds a character; U+FFFD for a number that is none.
void append_utf8(char32_t code, std::string& out);

// `bytes` as valid UTF-8 that is safe on a terminal and in a workbook: bytes that are not UTF-8,
// control characters and direction marks become \xNN or \u{NNNN}.
std::string printable(std::string_view bytes);

}  // namespace datakaart
