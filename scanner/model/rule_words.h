// Words of rules ("loon*", "*fiche", "cv") and how they are found in names and headings, whatever
// the capitals and accents. Pure; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// A word as rules hold it, in lower case without accents: "loon*" begins words, "*fiche" ends them.
// Nothing where the text is no word, or has another star.
std::optional<std::string> rule_word(std::string_view text);

struct WordToken {
  std::string folded;     // lower case, without accents
  std::string_view text;  // as it stands
};
// The runs of letters in a text; of "klantNummer" there are two, as of "klant_nummer".
std::vector<WordToken> words_in(std::string_view text);

// Whether a word of rules is, begins or ends a folded one.
bool is_told_by(std::string_view rule_word, std::string_view folded);

// Many words of rules, made for quick search. Const; shared by all threads.
class RuleWords {
 public:
  RuleWords() = default;
  // What is no rule_word() is left out.
  explicit RuleWords(std::span<const std::string> words);
  // Those that stand in a text, sorted, each once. Words of one or two letters count in capitals
  // only: "IT", not "it".
  std::vector<std::string> in(std::string_view text) const;

 private:
  std::vector<std::vector<std::string>> by_first_;  // of those that begin a word, by its letter
  std::vector<std::string> endings_;
};

}  // namespace datakaart
