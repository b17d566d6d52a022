#include "scanner/helper/helper_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "scanner/extract/test_format.h"
#include "scanner/helper/serve.h"

namespace datakaart::helper {
namespace {

// A helper ends a slow file itself; one that is so much later is taken to hang.
constexpr std::chrono::seconds k_grace{5};
constexpr std::chrono::milliseconds k_poll{200};

}  // namespace

HelperProcess::HelperProcess(std::string program, const Setup& setup, std::size_t kinds)
    : program_(std::move(program)), setup_(pack(setup)), limits_(setup.limits), kinds_(kinds) {}

HelperProcess::~HelperProcess() {
  if (pid_ < 0) return;
  // An idle helper has nothing left to do, and one that a file took over might not leave by itself.
  kill(pid_, SIGKILL);
  waitpid(pid_, nullptr, 0);
}

bool HelperProcess::start() {
  std::array<int, 2> pair{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) return false;
  socket_ = std::make_unique<Connection>(pair[0]);
  // A helper that stops in the middle of a message must not stop its thread with it.
  const timeval patience{k_grace.count(), 0};
  setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pair[1], k_helper_fd);
  // What a library has to say of a file could quote it.
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0);
  }
  std::string name = "datakaart";
  std::string word = k_helper_word;
  std::string locale = "LC_ALL=C.UTF-8";
  std::array<char*, 3> words{name.data(), word.data(), nullptr};
  std::string test_format = k_test_format_variable;
  const bool testing = std::getenv(test_format.c_str()) != nullptr;
  test_format += "=1";
  std::array<char*, 3> environment{locale.data(), testing ? test_format.data() : nullptr, nullptr};
  const int failed =
      posix_spawn(&pid_, program_.c_str(), &actions, nullptr, words.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  close(pair[1]);
  if (failed != 0) {
    pid_ = -1;
    return false;
  }
  // A helper that is gone by now shows with its first job.
  static_cast<void>(socket_->send(k_setup, setup_));
  return true;
}

// Sees the helper off and tells what became of it.
Problem HelperProcess::end(Reason killed_for) {
  if (killed_for != Reason::none && pid_ >= 0) kill(pid_, SIGKILL);
  socket_.reset();
  int status = 0;
  bool helped_out = false;
  if (pid_ >= 0) {
    // It closed its end, or was killed: it is on its way out, or must be helped.
    if (waitpid(pid_, &status, WNOHANG) == 0) {
      usleep(20'000);
      if (waitpid(pid_, &status, WNOHANG) == 0) {
        helped_out = true;
        kill(pid_, SIGKILL);
        waitpid(pid_, &status, 0);
      }
    }
  }
  pid_ = -1;
  if (killed_for == Reason::timed_out) {
    return {Reason::timed_out, "the reader did not end in time"};
  }
  if (killed_for == Reason::interrupted) return {Reason::interrupted, "the scan was stopped"};
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
    return {Reason::timed_out, "the reader did not end in time"};
  }
  // Nobody here has killed it: the kernel does when the machine's memory is used up.
  const bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL &&
                          killed_for == Reason::none && !helped_out;
  if (was_killed || (WIFEXITED(status) && WEXITSTATUS(status) == k_out_of_memory_code)) {
    return {Reason::out_of_memory, "the reader ran out of memory"};
  }
  if (killed_for == Reason::crashed) return {Reason::crashed, "the reader gave a false answer"};
  if (WIFSIGNALED(status)) {
    return {Reason::crashed, fmt::format("the reader ended by signal {}", WTERMSIG(status))};
  }
  return {Reason::crashed, fmt::format("the reader ended with code {}", WEXITSTATUS(status))};
}

// A helper that hangs in a loop ends by itself, even where nobody watches any more.
void HelperProcess::limit_cpu_time(std::chrono::seconds more) const {
  clockid_t clock{};
  timespec used{};
  if (clock_getcpuclockid(pid_, &clock) != 0 || clock_gettime(clock, &used) != 0) return;
  const rlim_t allowed = static_cast<rlim_t>(used.tv_sec + more.count()) + 1;
  const rlimit wanted{allowed, RLIM_INFINITY};
  prlimit(pid_, RLIMIT_CPU, &wanted, nullptr);
}

bool HelperProcess::examine(JobProgress& job, int fd, const std::atomic<bool>& stop,
                            ResultSink& results) {
  const auto done = answer(job, fd, stop, results);
  return done || !job.cut_short(done.error(), results);
}

tl::expected<void, Problem> HelperProcess::answer(JobProgress& job, int fd,
                                                  const std::atomic<bool>& stop,
                                                  ResultSink& results) {
  if (pid_ < 0 && !start()) {
    static_cast<void>(end(Reason::crashed));
    return tl::unexpected(Problem{Reason::crashed, "the reader could not be started"});
  }
  const auto patience = time_for(limits_, job.message().job.meta.stored) + k_grace;
  limit_cpu_time(job.message().spare_thread ? 2 * patience : patience);
  if (!socket_->send(k_job, pack(job.message()), fd)) return tl::unexpected(end(Reason::none));
  const auto deadline = std::chrono::steady_clock::now() + patience;
  for (;;) {
    const Connection::Wait ready = socket_->wait(k_poll);
    if (ready == Connection::Wait::closed) return tl::unexpected(end(Reason::none));
    if (stop.load()) return tl::unexpected(end(Reason::interrupted));
    if (std::chrono::steady_clock::now() > deadline) return tl::unexpected(end(Reason::timed_out));
    if (ready == Connection::Wait::timeout) continue;
    const auto frame = socket_->receive();
    if (!frame) return tl::unexpected(end(Reason::none));
    if (frame->fd >= 0) close(frame->fd);
    if (frame->type == k_done && job.is_done()) {
      if (const auto times = unpack_times(frame->payload)) add_stage_times(*times);
      return {};
    }
    if (!deliver(*frame, job, results)) return tl::unexpected(end(Reason::crashed));
  }
}

// Hands a result on if it can be true.
bool HelperProcess::deliver(const Frame& frame, JobProgress& job, ResultSink& results) const {
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
