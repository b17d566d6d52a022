#include "scanner/model/rule_words.h"

#include <algorithm>

namespace datakaart {
namespace {

constexpr std::size_t k_letters = 26;
constexpr std::size_t k_short = 2;

// The letter below U+00C0 to U+00FF, in lower case; the others are no letters.
constexpr std::string_view k_latin =
    "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty";

// Folds one character at `at` into `folded`; how many bytes it takes, 0 where it is no letter.
std::size_t fold(std::string_view text, std::size_t at, std::string& folded) {
  const char c = text[at];
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
    folded += static_cast<char>(c | 0x20);
    return 1;
  }
  if (at + 1 >= text.size()) return 0;
  const auto lead = static_cast<unsigned char>(c);
  const auto next = static_cast<unsigned char>(text[at + 1]);
  if (lead == 0xC3 && next >= 0x80 && next <= 0xBF) {
    const char letter = k_latin[next - 0x80];
    if (letter == '-') return 0;
    folded += letter;
    return 2;
  }
  // An accent that stands by itself behind its letter, as some systems write names.
  const bool accent = (lead == 0xCC && next >= 0x80) || (lead == 0xCD && next <= 0xAF);
  return accent && !folded.empty() ? 2 : 0;
}

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool in_capitals(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_capital);
}

}  // namespace

std::vector<WordToken> words_in(std::string_view text) {
  std::vector<WordToken> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::string folded;
    while (at < text.size()) {
      if (at > begin && is_capital(text[at]) && is_small(text[at - 1])) break;
      const std::size_t size = fold(text, at, folded);
      if (size == 0) break;
      at += size;
    }
    if (at == begin) {
      ++at;
    } else {
      tokens.push_back({std::move(folded), text.substr(begin, at - begin)});
    }
  }
  return tokens;
}

std::optional<std::string> rule_word(std::string_view text) {
  const bool begins = text.ends_with('*');
  if (begins) text.remove_suffix(1);
  const bool ends = !begins && text.starts_with('*');
  if (ends) text.remove_prefix(1);
  const auto tokens = words_in(text);
  if (tokens.size() != 1 || tokens.front().text != text) return std::nullopt;
  return (ends ? "*" : "") + tokens.front().folded + (begins ? "*" : "");
}

bool is_told_by(std::string_view rule_word, std::string_view folded) {
  if (rule_word.ends_with('*'))
    return folded.starts_with(rule_word.substr(0, rule_word.size() - 1));
  if (rule_word.starts_with('*')) return folded.ends_with(rule_word.substr(1));
  return folded == rule_word;
}

RuleWords::RuleWords(std::span<const std::string> words) : by_first_(k_letters) {
  for (const std::string& text : words) {
    auto word = rule_word(text);
    if (!word) continue;
    auto& list =
        word->front() == '*' ? endings_ : by_first_[static_cast<std::size_t>((*word)[0] - 'a')];
    list.push_back(std::move(*word));
  }
}

std::vector<std::string> RuleWords::in(std::string_view text) const {
  std::vector<std::string> found;
  if (by_first_.empty()) return found;
  for (const WordToken& token : words_in(text)) {
    if (token.folded.size() <= k_short && !in_capitals(token.text)) continue;
    const auto& beginning = by_first_[static_cast<std::size_t>(token.folded.front() - 'a')];
    for (const auto* list : {&beginning, &endings_}) {
      for (const std::string& word : *list) {
        if (is_told_by(word, token.folded)) found.push_back(word);
      }
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace datakaart
