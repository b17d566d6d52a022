// Which processing activity a data set belongs to, as a proposal: told by the words of its folders,
// of its files' names and of their headings, never by guessing at purposes. The rules are data:
// activities.def, and what the user adds in the configuration.
//
// An ActivityVotes is owned by who gathers a data set, and used by one thread; it stays small
// whatever the number of files. The rules are only read, by any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/texts/texts.h"

namespace datakaart {

struct ActivityEntry {
  std::string code;            // stable: "payroll"
  std::optional<Label> label;  // the title of one of the library
  std::string title;           // of the user's own: the same in every language
  std::string subject;         // a code of ChoiceList::subject: whom it is about
  std::string term;            // a code of retention_terms(), or empty
  std::string words;           // see rule_word(), between spaces

  // Whether it is one that mostly rests on Art. 6(1)(f) GDPR, direct marketing first.
  bool may_rest_on_interest() const { return code == "mailing"; }
};
// Of two activities that weigh the same, the earlier wins.
using ActivityRules = std::vector<ActivityEntry>;

// Those of activities.def.
const ActivityRules& activity_library();
// With the user's own: the words of one that has a code of the library are added to that, any other
// stands before the library.
ActivityRules with_own_activities(const ActivityRules& own);
// All words of the rules, for those who look for them: see ScanOptions::heading_words.
std::vector<std::string> words_of(const ActivityRules& rules);

// Why: a word as it stands in the folder or in a file's name, or one of the rules' that stands in a
// heading.
struct ActivityEvidence {
  enum class Where : std::uint8_t { folder, file, heading };
  Where where = Where::folder;
  std::string word;
  std::uint64_t files = 0;  // whose names tell it; 0 for a folder
};

struct ActivityProposal {
  const ActivityEntry* activity = nullptr;  // null: nothing tells, a person has to say
  std::vector<ActivityEvidence> evidence;
};

// Weighs the words of one data set: the folder itself 2, those around it 1, then 0.5 and so on; of
// the files' names 3, and of their headings 1.5, by the share of files that have the word. What
// stays below 1 is no proposal.
class ActivityVotes {
 public:
  // `rules` outlive the votes and the proposal. `folder` from the scanned root on, its outermost
  // part first.
  explicit ActivityVotes(std::span<const ActivityEntry> rules = {}, std::string_view folder = {});
  // A file's name, with those of what it is inside of: "backup.zip!2019/lonen.csv"; and the words
  // of rules that stand in its headings, see FileResult.
  void file(std::string_view name, std::span<const std::string> headings = {});
  ActivityProposal proposal() const;

 private:
  struct Vote {
    double folder_score = 0;
    std::string folder_word;
    std::uint64_t files = 0;
    std::string file_word;
    std::uint64_t headed = 0;  // files of which a heading tells
    std::string heading_word;
  };
  std::span<const ActivityEntry> rules_;
  std::vector<Vote> votes_;  // as the rules
  std::uint64_t files_ = 0;
};

}  // namespace datakaart
