#include "scanner/helper/helper_examiner.h"

#include "base/try.h"

namespace datakaart::helper {

HelperExaminer::HelperExaminer(std::string program, const Setup& setup, std::size_t kinds)
    : process_(std::move(program), k_setup, pack(setup)), limits_(setup.limits), kinds_(kinds) {}

bool HelperExaminer::examine(JobProgress& job, int fd, const std::atomic<bool>& stop,
                             ResultSink& results) {
  const auto done = answer(job, fd, stop, results);
  return done || !job.cut_short(done.error(), results);
}

tl::expected<void, Problem> HelperExaminer::answer(JobProgress& job, int fd,
                                                   const std::atomic<bool>& stop,
                                                   ResultSink& results) {
  const JobMessage& message = job.message();
  const auto patience = time_for(limits_, message.job.meta.stored) + k_grace;
  TRY(process_.send(k_job, pack(message), fd, patience, message.spare_thread ? 2 : 1));
  for (;;) {
    TRY_ASSIGN(const Frame frame, process_.next(stop));
    if (frame.type == k_done && job.is_done()) {
      if (const auto times = unpack_times(frame.payload)) add_stage_times(*times);
      return {};
    }
    if (!deliver(frame, job, results)) return tl::unexpected(process_.end_false());
  }
}

// Hands a result on if it can be true.
bool HelperExaminer::deliver(const Frame& frame, JobProgress& job, ResultSink& results) const {
  if (frame.type == k_identities) {
    const auto message = unpack_identities(frame.payload, kinds_);
    if (!message || !job.is_open(message->file)) return false;
    results.identities(message->file, message->values);
    return true;
  }
  if (frame.type != k_file && frame.type != k_progress) return false;
  auto result = unpack_file(frame.payload, kinds_);
  if (!result) return false;
  return frame.type == k_file ? job.file(std::move(*result), results)
                              : job.progress(std::move(*result));
}

}  // namespace datakaart::helper
