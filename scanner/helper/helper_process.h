// The scanning process's side of one helper: starts the program anew, hands it files, takes its
// results in, and replaces it when it crashes or hangs. Owned and used by one scanning thread,
// which must outlive it (a helper dies with the thread that started it).
#pragma once

#include <sys/types.h>

#include <atomic>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "scanner/helper/job_progress.h"
#include "scanner/helper/messages.h"
#include "scanner/helper/wire.h"

namespace datakaart::helper {

// The words with which the program knows that it is a helper: `datakaart --helper`, socket on 3.
inline constexpr char k_helper_word[] = "--helper";
inline constexpr int k_helper_fd = 3;

class HelperProcess {
 public:
  // `program`: the executable to start. `kinds`: how many kinds the engine knows.
  HelperProcess(std::string program, const Setup& setup, std::size_t kinds);
  ~HelperProcess();
  HelperProcess(const HelperProcess&) = delete;
  HelperProcess& operator=(const HelperProcess&) = delete;

  // Has the open file `fd` (still the caller's) examined; its results go to `results`, one for the
  // file itself in every case. False: the helper ended over a member, which is told with the
  // reason (crashed, timed_out, out_of_memory); call again with the same `job` for the rest.
  // `stop` ends the wait early.
  [[nodiscard]] bool examine(JobProgress& job, int fd, const std::atomic<bool>& stop,
                             ResultSink& results);

 private:
  bool start();
  Problem end(Reason killed_for);
  tl::expected<void, Problem> answer(JobProgress& job, int fd, const std::atomic<bool>& stop,
                                     ResultSink& results);
  bool deliver(const Frame& frame, JobProgress& job, ResultSink& results) const;
  void limit_cpu_time(std::chrono::seconds more) const;

  std::string program_;
  std::string setup_;
  Limits limits_;
  std::size_t kinds_;
  pid_t pid_ = -1;
  std::unique_ptr<Connection> socket_;
};

}  // namespace datakaart::helper
