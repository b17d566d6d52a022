// What stands around a name in running text: forms of address, greetings, the end of a letter,
// labels; and what makes it the name of something else. For the reader of names. Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace datakaart {

enum class Title : unsigned char { none, weak, strong };  // weak: a common word as well
// `dot`: one stands behind it, or may.
Title title_of(std::string_view word, bool dot);

bool is_greeting(std::string_view word);
// Whether nothing but blanks and marks of citations stand before it in its line.
bool begins_line(std::string_view bytes, std::size_t at);
// Whether a greeting ends there, or goes on with another name.
bool ends_greeting(std::string_view bytes, std::size_t at);

enum class Told : unsigned char {
  no,
  perhaps,  // a form of address that is a common word as well
  surely,   // a form of address; the line above ends a letter; a label names persons
};
// What says that bytes[begin, end) is a person.
Told told_of(std::string_view bytes, std::size_t begin, std::size_t end);

// Whether a name can end there: neither a word nor a path, an address or code goes on.
bool ends_name(std::string_view bytes, std::size_t at);
// Whether the words from `at` on make it the name of a company or a street, or those before `at`
// do.
bool is_before_other(std::string_view bytes, std::size_t at);
bool is_behind_other(std::string_view bytes, std::size_t at);

}  // namespace datakaart
