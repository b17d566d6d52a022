// Words near a candidate that name what it is, or that it is something else: in its line, its
// cell, the cell before it, or the header of its column. Pure; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/evidence.h"
#include "detectors/engine/text.h"
#include "detectors/engine/word_beginnings.h"

namespace datakaart {

// A list of words, made for quick search. Built once; then const, any thread.
class WordList {
 public:
  // Words, parted by ", ", in lower case without accents; one blank stands for any blanks and
  // punctuation. "tel" is a whole word, "telefoon*" may go on, "*telefoon" may end a longer word,
  // and "t$" must be the last before the candidate. What
  // does not begin with a letter is left out. `words` must outlive all: a literal. `more`: a second
  // such list.
  explicit WordList(std::string_view words, std::string_view more = {});

  struct Found {
    std::string_view word = {};
    std::size_t end = 0;  // in the folded text; 0: nothing found
  };
  // The listed word nearest to the end of a folded text.
  Found last_in(std::string_view folded) const;
  // False where a text that is not folded surely holds none of the words.
  bool may_be_in(std::string_view text) const { return beginnings_.may_be_in(text); }

 private:
  struct Word {
    std::string_view text;
    bool open_front;
    bool open_back;
    bool at_end;
    std::size_t key() const { return key_of(text[0], text.size() > 1 ? text[1] : ' '); }
  };
  static std::size_t key_of(char first, char second) {
    const bool letter = second >= 'a' && second <= 'z';
    return static_cast<std::size_t>(first - 'a') * 27 +
           (letter ? static_cast<std::size_t>(second - 'a') : 26);
  }
  void add(std::string_view words);
  static Found match_at(std::string_view folded, std::size_t token, const Word& word);
  Found match_inside(std::string_view folded, std::size_t token) const;

  // Words that begin a token, sorted by their first two characters, and where those of each first
  // letter and second character (a letter, or anything else as the 27th) begin.
  std::vector<Word> beginning_;
  std::array<std::uint16_t, 26 * 27 + 1> first_of_{};
  std::vector<Word> inside_;  // words that may end a longer token
  WordBeginnings beginnings_;
};

struct KindWords {
  // How far back a word in running text may stand: `to_last_number` stops at any other digits, so
  // that in "geboren op 1/2/1985, verhuisd op 3/4/2019" the word speaks of the first date alone.
  enum class Reach : std::uint8_t { far, to_last_number };
  // Whether "customer number" speaks against a kind that "customer" names: not against one that is
  // itself such a number.
  enum class Numbered : std::uint8_t { against, unless_named };

  explicit KindWords(std::string_view kind_words, std::string_view other_words = {},
                     Reach how_far = Reach::far, Numbered things = Numbered::against,
                     std::string_view more_kind_words = {})
      : kind(kind_words, more_kind_words), other(other_words), reach(how_far), numbered(things) {}

  // False where add_words() would surely find no word of the kind for what stands somewhere in
  // [begin, end) of running text.
  bool may_name(std::string_view bytes, std::size_t begin, std::size_t end) const;

  WordList kind;   // that name the kind
  WordList other;  // that name something else with digits like it
  Reach reach;
  Numbered numbered;
};

// Adds column_header, word_near or counter_word to the evidence, with the word that was seen. The
// header decides first (one that speaks against the kind only where the cell holds no words of its
// own), then a key right before the candidate ("gsm": "04...", gsm=04...), then
// the nearest word before it, then one behind it. Words of things that are numbered (orders,
// invoices, articles) are known here and count for each kind as words that name something else;
// with `separators` in the evidence only those that stand right before the candidate.
void add_words(const Text& text, std::size_t begin, std::size_t end, const KindWords& words,
               EvidenceSet& evidence);

// The listed word that the header above `offset` holds, or nothing.
std::string_view word_in_header(const Text& text, std::size_t offset, const WordList& words);

// The listed word that stands in `text`, the last of them if there are more, or nothing.
std::string_view find_word(std::string_view text, const WordList& words);

// Lower case, without accents, camelCase taken apart, all else one blank; a blank at both ends.
std::string folded(std::string_view text);

// The same for the header of a column or the label of a field: endings in brackets are left out
// ("Né(e) le", "leerling(en)"), numbers stand apart from words ("naam1").
std::string folded_header(std::string_view text);

}  // namespace datakaart
