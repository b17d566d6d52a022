// What the detectors ask of single characters and of a candidate's neighbours. Pure functions on
// UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
inline char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }

// The character before or at a position; '\n' beyond the text's ends.
char before(std::string_view text, std::size_t at);
char at_or_end(std::string_view text, std::size_t at);

// A letter or digit of any script ends just before `at`, or begins at it. No-break spaces and
// dashes are neither.
bool word_before(std::string_view text, std::size_t at);
bool word_at(std::string_view text, std::size_t at);

// Whether the digits in [begin, end) are part of a longer number or code: a digit stands beyond one
// separator at either side ("1.85.07..."), or a letter or digit directly.
bool part_of_longer(std::string_view text, std::size_t begin, std::size_t end);

// Only the digits.
std::string digits_of(std::string_view text);
// The lengths of the runs of digits: "0475/12.34.56" gives 4 2 2 2.
std::vector<std::size_t> digit_groups(std::string_view text);

}  // namespace datakaart
