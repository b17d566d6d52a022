// Where the reading of one container stands among its members: gives each its id, and passes over
// those that an earlier examination, which was cut short, has dealt with. One per container; one
// thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "scanner/examine/job.h"

namespace datakaart {

class MemberCursor {
 public:
  // `last_id`: the highest id that a member of the file on disk was given so far; all containers of
  // that file share it. `depth`: of containers around this one. The job outlives the cursor.
  MemberCursor(const Job& job, FileId container, std::uint64_t depth, FileId& last_id)
      : job_(job), depth_(depth), last_id_(last_id) {
    if (depth < job.resume.size() && job.resume[depth].id == container) {
      resume_ = &job.resume[depth];
    }
  }

  // The reading comes to the next member. True: it was dealt with before.
  bool pass_over() { return ++members_ <= (resume_ == nullptr ? 0 : resume_->children); }

  // An id for the member that the reading has come to. The one in which the last examination was
  // cut short keeps its own.
  FileId next_id() {
    if (resume_ != nullptr && members_ == resume_->children + 1) {
      const std::size_t inside = depth_ + 1;
      if (inside < job_.resume.size()) return job_.resume[inside].id;
    }
    ++last_id_.member;
    return last_id_;
  }

  // Which of the members that were dealt with before was not wholly read; empty: none.
  std::string_view gap() const { return resume_ == nullptr ? std::string_view() : resume_->gap; }

 private:
  const Job& job_;
  std::uint64_t depth_;
  FileId& last_id_;
  const Resume* resume_ = nullptr;
  std::uint64_t members_ = 0;  // come to
};

}  // namespace datakaart
