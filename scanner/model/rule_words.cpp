#include "scanner/model/rule_words.h"

#include <algorithm>

#include "base/characters.h"
#include "base/folding.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

constexpr std::size_t k_letters = 26;
constexpr std::size_t k_short = 2;

bool in_capitals(std::string_view text) { return std::all_of(text.begin(), text.end(), is_upper); }

}  // namespace

std::vector<WordToken> words_in(std::string_view text) {
  std::vector<WordToken> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::string folded;
    bool lower_before = false;
    for (;;) {
      const Character c = character_at(text, at);
      const bool accent = is_combining_accent(c.code) && !folded.empty();
      const char ascii = static_cast<char>(c.code < 0x80 ? c.code : 0);
      const std::string_view letters = plain_letters(c.code);
      if (!accent && !is_letter(ascii) && letters.empty()) break;
      if (lower_before && is_upper_letter(c.code)) break;
      if (!accent) lower_before = is_lower_letter(c.code);
      if (is_letter(ascii)) folded += to_lower(ascii);
      folded += letters;
      at += c.length;
    }
    if (at == begin) {
      at += character_at(text, at).length;
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
