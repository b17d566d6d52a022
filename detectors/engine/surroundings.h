// What stands right around a number or code, and whether it is a part of something longer. Pure;
// any thread.
#pragma once

#include <cstddef>
#include <string_view>

#include "detectors/engine/text.h"

namespace datakaart {

// How a candidate is written, as far as its neighbours matter.
struct Writing {
  bool bare = false;  // without separators: a hyphen and a letter beside it make it part of a code
  bool blanks = false;  // with blanks inside: digits beside it, a blank away, may belong to it
  bool glued = false;   // letters before it are its label
  bool named = false;   // a word names it: "12,111222333 BSN" is no decimal
};

// ".0" behind a whole number: a program took it for a decimal.
bool has_float_tail(std::string_view bytes, std::size_t end);

// Whether [begin, end) is a piece of a longer number, decimal, code, path or address.
bool is_part(std::string_view bytes, std::size_t begin, std::size_t end, Writing writing);

// What explains the characters of [begin, end) better than any kind of personal data: the thing's
// name ("uuid", "hash", "base64", "decimal", "version", "timestamp", "ean", "isbn",
// "structured-communication", "iban"), or nothing.
struct Explanation {
  std::string_view name = {};
  bool certain = false;  // it stays so even where a word names the kind
};
Explanation better_explanation(const Text& text, std::size_t begin, std::size_t end);

}  // namespace datakaart
