// Latin letters without their case and accents: the one table by which words, headers, names and
// rules are compared. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// The plain small letters that stand for a letter beyond ASCII, as in the transliteration
// Latin-ASCII of the CLDR: "e" for É, "ss" for ß, "oe" for Œ. Nothing where it is no Latin letter.
std::string_view plain_letters(char32_t code);
// An accent that stands by itself behind its letter, as some systems write names.
constexpr bool is_combining_accent(char32_t code) { return code >= 0x300 && code <= 0x36F; }

// Of Latin letters, with accents or without; false for all else.
bool is_upper_letter(char32_t code);
bool is_lower_letter(char32_t code);

// The text with its Latin letters in lower case; as many bytes. Other characters stay.
std::string lower_case(std::string_view text);

}  // namespace datakaart
