// Words near a candidate that name what it is, or that it is something else: in its line, its
// cell, the cell before it, or the header of its column. Pure; any thread.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "detectors/evidence.h"
#include "detectors/text.h"

namespace datakaart {

// Words in lower case without accents; one blank stands for any blanks and punctuation. "tel" is a
// whole word; "telefoon*" may go on, "*telefoon" may end a longer word; "t$" must be the last word
// before the candidate.
using WordList = std::span<const std::string_view>;

struct KindWords {
  WordList kind;   // that name the kind
  WordList other;  // that name something else with digits like it
};

// Adds column_header, word_near or counter_word to the evidence, with the word that was seen. The
// header decides first, then a key right before the candidate ("gsm": "04...", gsm=04...), then
// the nearest word before it, then one behind it. Words of things that are numbered (orders,
// invoices, articles) are known here and count for each kind as words that name something else.
void add_words(const Text& text, std::size_t begin, std::size_t end, const KindWords& words,
               EvidenceSet& evidence);

// The listed word that the header above `offset` holds, or nothing.
std::string_view word_in_header(const Text& text, std::size_t offset, WordList words);

// The listed word that stands in `text`, the last of them if there are more, or nothing.
std::string_view find_word(std::string_view text, WordList words);

// Lower case, without accents, camelCase taken apart, all else one blank; a blank at both ends.
std::string folded(std::string_view text);

}  // namespace datakaart
