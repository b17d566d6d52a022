// How far a helper has come with one file, so that its end costs no more than the member that it
// was reading. Checks that what the helper says can be true. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "scanner/helper/messages.h"

namespace datakaart::helper {

class JobProgress {
 public:
  // `kinds`: how many kinds the engine knows.
  JobProgress(JobMessage message, const Limits& limits, std::size_t kinds);

  // What to send to a helper. After cut_short() it says where to go on.
  const JobMessage& message() const { return message_; }

  // A file or member as far as it was read; the whole result of one, which is handed on with what
  // came before. False: no honest helper says so.
  [[nodiscard]] bool progress(FileResult&& so_far);
  [[nodiscard]] bool file(FileResult&& result, ResultSink& results);
  // Whether the file's own result was handed on.
  bool is_done() const { return levels_.empty(); }
  // Whether values of this file or member may come.
  bool is_open(FileId id) const { return levels_.contains(id); }

  // The helper is gone. True: the member in hand is dealt with, and message() asks for the rest.
  // False: the file is, since it was in hand itself, was stopped, or has cost too many helpers.
  [[nodiscard]] bool cut_short(const Problem& why, ResultSink& results);

 private:
  // The file, or a container or member inside it, that is being read.
  struct Level {
    FileResult so_far;
    std::uint64_t children = 0;  // dealt with
    std::string gap;             // where one of them was not wholly read: which
  };

  bool is_of_job(const FileResult& result) const;
  bool complete(FileResult& result) const;
  bool take_earlier_findings(Level& level, FileResult& result) const;
  void start();
  void end_deepest(const Problem& why, ResultSink& results);
  void add_child(const FileResult& child);

  JobMessage message_;
  std::size_t kinds_;
  std::uint64_t max_depth_;
  std::uint64_t most_findings_;
  std::uint64_t members_left_;      // that may still be told
  std::map<FileId, Level> levels_;  // from the file inwards: ids ascend
  unsigned lives_;
};

}  // namespace datakaart::helper
