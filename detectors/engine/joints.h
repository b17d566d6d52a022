// What joins a number to what stands right before it: a comma that parts two of a list or begins
// decimals, a slash between two numbers or in a path, the letters of a label without a blank. Pure;
// any thread.
#pragma once

#include <cstddef>
#include <string_view>

#include "detectors/engine/words.h"

namespace datakaart {

// Whether the digits [begin, end) begin a number so long, or so grouped, that it may be one by
// itself behind a comma, a slash or the letters of a label: seven digits in a row, or a separator
// and more digits behind two, three, four or six.
bool is_long_number(std::string_view bytes, std::size_t begin, std::size_t end);

// Whether the comma or slash at `at`, which has digits on both sides, parts two numbers:
// "0475123456,85031223151" but not "3,0475123456"; "0475123456/0486223344" but not a path.
bool parts_numbers(std::string_view bytes, std::size_t at);

// The letters that stand glued to the number at `begin`, "INSZ" of "INSZ85...", if they are a token
// of their own; else nothing.
std::string_view label_glued_to(std::string_view bytes, std::size_t begin);

// Whether such letters are one of the words.
bool is_glued_to_word(std::string_view bytes, std::size_t begin, const WordList& words);

}  // namespace datakaart
