// Has files examined by a helper: hands them over, takes its results in as far as they can be true,
// and goes on with another helper where one ends. Owned and used by one scanning thread, which must
// outlive it.
#pragma once

#include <atomic>
#include <string>
#include <tl/expected.hpp>

#include "scanner/helper/helper_process.h"
#include "scanner/helper/job_progress.h"
#include "scanner/helper/messages.h"

namespace datakaart::helper {

class HelperExaminer {
 public:
  // `program`: the executable to start. `kinds`: how many kinds the engine knows.
  HelperExaminer(std::string program, const Setup& setup, std::size_t kinds);

  // Has the open file `fd` (still the caller's) examined; its results go to `results`, one for the
  // file itself in every case. False: the helper ended over a member, which is told with the
  // reason (crashed, timed_out, out_of_memory); call again with the same `job` for the rest.
  // `stop` ends the wait early.
  [[nodiscard]] bool examine(JobProgress& job, int fd, const std::atomic<bool>& stop,
                             ResultSink& results);

 private:
  tl::expected<void, Problem> answer(JobProgress& job, int fd, const std::atomic<bool>& stop,
                                     ResultSink& results);
  bool deliver(const Frame& frame, JobProgress& job, ResultSink& results) const;

  HelperProcess process_;
  Limits limits_;
  std::size_t kinds_;
};

}  // namespace datakaart::helper
