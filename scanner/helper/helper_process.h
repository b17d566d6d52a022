// The scanning process's side of one helper: starts the helper program, waits for what it says,
// and sees it off when it has crashed or hangs. Owned and used by one thread, which must outlive it
// (a helper dies with the thread that started it).
#pragma once

#include <sys/types.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "scanner/helper/wire.h"
#include "scanner/model/outcome.h"

namespace datakaart::helper {

// A helper finds its socket at this descriptor.
inline constexpr int k_helper_fd = 3;
// A helper ends a slow file itself; one that is so much later is taken to hang.
inline constexpr std::chrono::seconds k_grace{5};

class HelperProcess {
 public:
  // `program`: the executable. `setup`: the frame that each one is sent first.
  HelperProcess(std::string program, char setup_type, std::string setup)
      : program_(std::move(program)), setup_type_(setup_type), setup_(std::move(setup)) {}
  ~HelperProcess();
  HelperProcess(const HelperProcess&) = delete;
  HelperProcess& operator=(const HelperProcess&) = delete;

  // Hands it an open file (still the caller's) with what to do with it; it may take so long, with
  // so many threads. One is started where there is none. After a Problem, what became of the
  // helper, there is none.
  [[nodiscard]] tl::expected<void, Problem> send(char type, std::string_view payload, int fd,
                                                 std::chrono::seconds patience,
                                                 unsigned threads = 1);
  // The next thing that it says. `stop` ends the wait early.
  [[nodiscard]] tl::expected<Frame, Problem> next(const std::atomic<bool>& stop);
  // Ends the helper, since it said what cannot be.
  Problem end_false() { return end(Reason::crashed); }

 private:
  bool start();
  void limit_cpu_time(std::chrono::seconds more) const;
  Problem end(Reason killed_for);

  std::string program_;
  char setup_type_;
  std::string setup_;
  pid_t pid_ = -1;
  std::unique_ptr<Connection> socket_;
  std::chrono::steady_clock::time_point deadline_;
};

}  // namespace datakaart::helper
