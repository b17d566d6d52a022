// Which processing activity a data set belongs to, as a proposal: told by the words of its folders
// and file names, never by guessing at purposes. The rules are data: activities.def.
//
// An ActivityVotes is owned by who gathers a data set, and used by one thread; it stays small
// whatever the number of files. The rest are constants.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct ActivityEntry {
  std::string_view code;                  // stable: "payroll"
  std::array<std::string_view, 4> title;  // nl, fr, en, de
  std::string_view subject;               // a code of subjects(): whom it is about
  std::string_view term;                  // a code of retention_terms(), or empty
  std::string_view words;

  // Whether it is one that mostly rests on Art. 6(1)(f) GDPR, direct marketing first.
  bool may_rest_on_interest() const { return code == "mailing"; }
};
std::span<const ActivityEntry> activity_library();

// Why: a word as it stands in the folder or in a file's name.
struct ActivityEvidence {
  enum class Where : std::uint8_t { folder, file };
  Where where = Where::folder;
  std::string word;
  std::uint64_t files = 0;  // whose names tell it; 0 for a folder
};

struct ActivityProposal {
  const ActivityEntry* activity = nullptr;  // null: nothing tells, a person has to say
  std::vector<ActivityEvidence> evidence;
};

// Weighs the words of one data set: the folder itself 2, those around it 1, then 0.5 and so on; of
// the files' names 3, by the share of files that have the word. What stays below 1 is no proposal.
class ActivityVotes {
 public:
  // `folder` from the scanned root on, its outermost part first.
  explicit ActivityVotes(std::string_view folder = {});
  // A file's name, with those of what it is inside of: "backup.zip!2019/lonen.csv".
  void file(std::string_view name);
  ActivityProposal proposal() const;

 private:
  struct Vote {
    double folder_score = 0;
    std::string folder_word;
    std::uint64_t files = 0;
    std::string file_word;
  };
  std::vector<Vote> votes_;  // as activity_library()
  std::uint64_t files_ = 0;
};

}  // namespace datakaart
