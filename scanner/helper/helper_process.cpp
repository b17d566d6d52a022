#include "scanner/helper/helper_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ctime>

#include "scanner/helper/serve.h"

namespace datakaart::helper {
namespace {

constexpr std::chrono::milliseconds k_poll{200};

}  // namespace

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
  std::string name = "datakaart-helper";
  std::string locale = "LC_ALL=C.UTF-8";
  std::array<char*, 2> words{name.data(), nullptr};
  std::array<char*, 2> environment{locale.data(), nullptr};
  const int failed =
      posix_spawn(&pid_, program_.c_str(), &actions, nullptr, words.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  close(pair[1]);
  if (failed != 0) {
    pid_ = -1;
    return false;
  }
  // A helper that is gone by now shows with its first job.
  static_cast<void>(socket_->send(setup_type_, setup_));
  return true;
}

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
    return {Reason::timed_out, DetailCode::reader_not_in_time};
  }
  if (killed_for == Reason::interrupted) return {Reason::interrupted, DetailCode::stopped};
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) {
    return {Reason::timed_out, DetailCode::reader_not_in_time};
  }
  // Nobody here has killed it: the kernel does when the machine's memory is used up.
  const bool was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL &&
                          killed_for == Reason::none && !helped_out;
  if (was_killed || (WIFEXITED(status) && WEXITSTATUS(status) == k_out_of_memory_code)) {
    return {Reason::out_of_memory, DetailCode::reader_out_of_memory};
  }
  if (killed_for == Reason::crashed) return {Reason::crashed, DetailCode::reader_answered_falsely};
  if (WIFSIGNALED(status)) {
    return {Reason::crashed,
            {DetailCode::reader_ended_by_signal, static_cast<std::uint64_t>(WTERMSIG(status))}};
  }
  return {Reason::crashed,
          {DetailCode::reader_ended_with_code, static_cast<std::uint64_t>(WEXITSTATUS(status))}};
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

tl::expected<void, Problem> HelperProcess::send(char type, std::string_view payload, int fd,
                                                std::chrono::seconds patience, unsigned threads) {
  if (pid_ < 0 && !start()) {
    static_cast<void>(end(Reason::crashed));
    return tl::unexpected(Problem{Reason::crashed, DetailCode::reader_not_started});
  }
  limit_cpu_time(threads * patience);
  if (!socket_->send(type, payload, fd)) return tl::unexpected(end(Reason::none));
  deadline_ = std::chrono::steady_clock::now() + patience;
  return {};
}

tl::expected<Frame, Problem> HelperProcess::next(const std::atomic<bool>& stop) {
  for (;;) {
    const Connection::Wait ready = socket_->wait(k_poll);
    if (ready == Connection::Wait::closed) return tl::unexpected(end(Reason::none));
    if (stop.load()) return tl::unexpected(end(Reason::interrupted));
    if (std::chrono::steady_clock::now() > deadline_) return tl::unexpected(end(Reason::timed_out));
    if (ready == Connection::Wait::timeout) continue;
    auto frame = socket_->receive();
    if (!frame) return tl::unexpected(end(Reason::none));
    if (frame->fd >= 0) close(frame->fd);  // no helper has any to give
    frame->fd = -1;
    return std::move(*frame);
  }
}

}  // namespace datakaart::helper
