#include "reports/register/activities.h"

#include <algorithm>

#include "scanner/model/rule_words.h"

namespace datakaart {
namespace {

constexpr double k_folder_weight = 2;
constexpr double k_file_weight = 3;
constexpr double k_heading_weight = 1.5;
constexpr double k_threshold = 1;

// Whether one of the words of a rule is as `wanted` says; the words after it are not looked at.
template <typename Wanted>
bool any_word(std::string_view words, const Wanted& wanted) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    if (end > 0 && wanted(words.substr(0, end))) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

bool tells(std::string_view words, std::string_view token) {
  return any_word(words, [&](std::string_view word) { return is_told_by(word, token); });
}

bool contains(std::string_view words, std::string_view one) {
  return any_word(words, [&](std::string_view word) { return word == one; });
}

// The first word of `text` that tells each activity; empty where none does.
std::vector<std::string_view> words_matching(std::string_view text,
                                             std::span<const ActivityEntry> rules) {
  std::vector<std::string_view> matching(rules.size());
  for (const WordToken& token : words_in(text)) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
      if (matching[i].empty() && tells(rules[i].words, token.folded)) matching[i] = token.text;
    }
  }
  return matching;
}

}  // namespace

const ActivityRules& activity_library() {
  static const ActivityRules k_library = {
#define ACTIVITY(code, english, subject, term, words) \
  {#code, Label::activity_##code, {}, subject, term, words},
#include "reports/register/activities.def"
#undef ACTIVITY
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

std::vector<std::string> words_of(const ActivityRules& rules) {
  std::vector<std::string> words;
  for (const ActivityEntry& rule : rules) {
    any_word(rule.words, [&](std::string_view word) {
      words.emplace_back(word);
      return false;
    });
  }
  return words;
}

ActivityVotes::ActivityVotes(std::span<const ActivityEntry> rules, std::string_view folder)
    : rules_(rules), votes_(rules.size()) {
  double weight = k_folder_weight;
  while (!folder.empty()) {
    const std::size_t slash = folder.rfind('/');
    const std::string_view part =
        slash == std::string_view::npos ? folder : folder.substr(slash + 1);
    const auto matching = words_matching(part, rules_);
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      if (matching[i].empty()) continue;
      if (votes_[i].folder_word.empty()) votes_[i].folder_word = matching[i];
      votes_[i].folder_score += weight;
    }
    folder = slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
    if (!part.empty()) weight /= 2;
  }
}

void ActivityVotes::file(std::string_view name, std::span<const std::string> headings) {
  ++files_;
  const auto matching = words_matching(name, rules_);
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    if (matching[i].empty()) continue;
    if (votes_[i].files++ == 0) votes_[i].file_word = matching[i];
  }
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    const auto word = std::find_if(headings.begin(), headings.end(), [&](const std::string& one) {
      return contains(rules_[i].words, one);
    });
    if (word != headings.end() && votes_[i].headed++ == 0) votes_[i].heading_word = *word;
  }
}

ActivityProposal ActivityVotes::proposal() const {
  const auto share = [&](std::uint64_t files) {
    return files == 0 ? 0 : static_cast<double>(files) / static_cast<double>(files_);
  };
  std::size_t best = votes_.size();
  double best_score = 0;
  for (std::size_t i = 0; i < votes_.size(); ++i) {
    const Vote& vote = votes_[i];
    const double score = vote.folder_score + k_file_weight * share(vote.files) +
                         k_heading_weight * share(vote.headed);
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
  if (vote.headed > 0) {
    proposal.evidence.push_back({ActivityEvidence::Where::heading, vote.heading_word, vote.headed});
  }
  return proposal;
}

}  // namespace datakaart
