#include "reports/register/activities.h"

#include <algorithm>

namespace datakaart {
namespace {

constexpr double k_folder_weight = 2;
constexpr double k_file_weight = 3;
constexpr double k_threshold = 1;

struct Token {
  std::string folded;  // lower case, without accents
  std::string_view text;
};

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

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::string folded;
    while (at < text.size()) {
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

bool matches(std::string_view word, std::string_view token) {
  if (word.ends_with('*')) return token.starts_with(word.substr(0, word.size() - 1));
  if (word.starts_with('*')) return token.ends_with(word.substr(1));
  return token == word;
}

bool tells(std::string_view words, std::string_view token) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (matches(words.substr(0, end), token)) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

// The first word of `text` that tells each activity; empty where none does.
std::vector<std::string_view> told_by(std::string_view text, std::span<const ActivityEntry> rules) {
  std::vector<std::string_view> told(rules.size());
  for (const Token& token : tokens_of(text)) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (told[i].empty() && tells(rules[i].words, token.folded)) told[i] = token.text;
    }
  }
  return told;
}

}  // namespace

const ActivityRules& activity_library() {
  static const ActivityRules k_library = {
#define X(code, nl, fr, en, de, subject, term, words) \
  {#code, {nl, fr, en, de}, subject, term, words},
#include "reports/register/activities.def"
#undef X
  };
  return k_library;
}

ActivityRules with_own_activities(const ActivityRules& own) {
  ActivityRules rules = activity_library();
  ActivityRules added;
  for (const ActivityEntry& one : own) {
    const auto known = std::find_if(rules.begin(), rules.end(),
                                    [&](const ActivityEntry& r) { return r.code == one.code; });
    if (known == rules.end()) {
      added.push_back(one);
    } else {
      known->words += ' ' + one.words;
    }
  }
  rules.insert(rules.begin(), added.begin(), added.end());
  return rules;
}

std::optional<std::string> rule_word(std::string_view text) {
  const bool begins = text.ends_with('*');
  if (begins) text.remove_suffix(1);
  const bool ends = !begins && text.starts_with('*');
  if (ends) text.remove_prefix(1);
  const auto tokens = tokens_of(text);
  if (tokens.size() != 1 || tokens.front().text != text) return std::nullopt;
  return (ends ? "*" : "") + tokens.front().folded + (begins ? "*" : "");
}

ActivityVotes::ActivityVotes(std::span<const ActivityEntry> rules, std::string_view folder)
    : rules_(rules), votes_(rules.size()) {
  double weight = k_folder_weight;
  while (!folder.empty()) {
    const std::size_t slash = folder.rfind('/');
    const std::string_view part =
        slash == std::string_view::npos ? folder : folder.substr(slash + 1);
    const auto told = told_by(part, rules_);
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (told[i].empty()) continue;
      if (votes_[i].folder_word.empty()) votes_[i].folder_word = told[i];
      votes_[i].folder_score += weight;
    }
    folder = slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
    if (!part.empty()) weight /= 2;
  }
}

void ActivityVotes::file(std::string_view name) {
  ++files_;
  const auto told = told_by(name, rules_);
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    if (told[i].empty()) continue;
    if (votes_[i].files++ == 0) votes_[i].file_word = told[i];
  }
}

ActivityProposal ActivityVotes::proposal() const {
  std::size_t best = votes_.size();
  double best_score = 0;
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    const double share =
        files_ == 0 ? 0 : static_cast<double>(votes_[i].files) / static_cast<double>(files_);
    const double score = votes_[i].folder_score + k_file_weight * share;
    if (score < k_threshold || score <= best_score) continue;
    best = i;
    best_score = score;
  }
  ActivityProposal proposal;
  if (best == votes_.size()) return proposal;
  const Vote& vote = votes_[best];
  proposal.activity = &rules_[best];
  if (!vote.folder_word.empty()) {
    proposal.evidence.push_back({ActivityEvidence::Where::folder, vote.folder_word, 0});
  }
  if (vote.files > 0) {
    proposal.evidence.push_back({ActivityEvidence::Where::file, vote.file_word, vote.files});
  }
  return proposal;
}

}  // namespace datakaart
