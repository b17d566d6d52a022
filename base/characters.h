// Classes of characters: of ASCII for formats and notations, whatever the locale, and of all
// scripts for what ends a token. Pure functions; any thread.
//
// Text is UTF-8: where a byte is not ASCII, the functions decode the character that it belongs to.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace datakaart {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_upper(c) || is_lower(c); }
constexpr bool is_alnum(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool is_hex_digit(char c) {
  return is_digit(c) || (to_lower(c) >= 'a' && to_lower(c) <= 'f');
}
// The value of a hexadecimal digit; -1 for all else.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  return is_hex_digit(c) ? to_lower(c) - 'a' + 10 : -1;
}

// Lower case for ASCII alone, as formats and programs compare their names; see lower_case().
std::string lower_ascii(std::string_view bytes);

// A letter or a digit of any script: what would make a token longer.
bool is_word_character(char32_t code);
// True where a token may begin (or end) at `at`: no letter or digit stands on that side.
bool free_before(std::string_view bytes, std::size_t at);
bool free_after(std::string_view bytes, std::size_t at);

// The length in bytes of the one character at `at` with which people group digits: space,
// no-break spaces, dot, slash, hyphens and dashes; 0 if it is none. Parentheses are the caller's.
std::size_t separator_length(std::string_view bytes, std::size_t at);
// The same character as ASCII: ' ', '.', '/', '-'; 0 if it is none.
char separator_at(std::string_view bytes, std::size_t at);

}  // namespace datakaart
