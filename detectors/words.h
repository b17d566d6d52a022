// Words near a candidate that name what it is: in the same line or cell neighbourhood, or in the
// column's header. Pure; any thread.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "detectors/evidence.h"
#include "detectors/text.h"

namespace datakaart {

// Words in lower case without accents ("telefoon", "numero national"). One that ends in '*' may go
// on
// ("tel*"); one that begins with '*' may be the end of a compound ("*nummer"). Blanks in a word
// match any run of blanks, hyphens, underscores and dots.
using WordList = std::span<const std::string_view>;

// The word of the list in the stretch of text around [begin, end): the line before it (up to 80
// bytes), the rest of its line behind it (up to 30), or, in a table, its row. Empty where there is
// none.
std::string_view word_near(const Text& text, std::size_t begin, std::size_t end, WordList words);

// The word of the list in the header above the byte at `offset`. Empty where there is none.
std::string_view word_in_header(const Text& text, std::size_t offset, WordList words);

// Adds word_near or column_header to the evidence, whichever is there; the header counts first.
// Returns whether there is any.
bool add_words(const Text& text, std::size_t begin, std::size_t end, WordList words,
               EvidenceSet& evidence);

}  // namespace datakaart
