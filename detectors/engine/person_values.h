// What the cells of columns about people can hold: names, words, numbers of money, codes. Pure; any
// thread.
#pragma once

#include <string_view>

namespace datakaart {

// At most `bytes` bytes in at most `words` words of letters, with what stands between and in the
// words of names: blanks, apostrophes, hyphens, dots, commas. No digits.
bool is_words(std::string_view cell, std::size_t bytes, std::size_t words);

// A name of a person, as far as a look can tell: words, none of which names a company.
bool is_name(std::string_view cell);

// Surely written as a name: each word begins with a capital but for "de", "van der", "du".
bool is_written_as_name(std::string_view cell);

// Written as a name of two words or more, of which the first or the last is a common first name.
bool has_first_name(std::string_view cell);

// A sum of money: "2.500,00", "EUR 2500", "2 450,50 euro bruto/maand".
bool is_amount(std::string_view cell);

// One of few values for yes and no, or a day or moment at which it was said.
bool is_answer(std::string_view cell);

// The one of the words that a folded text is as a whole, or nothing. The words are parted by ", "
// and written as folded() makes them.
std::string_view listed(std::string_view folded_text, std::string_view words);
bool is_one_of(std::string_view cell, std::string_view words);

}  // namespace datakaart
