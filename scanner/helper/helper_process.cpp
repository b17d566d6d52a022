#include "scanner/helper/helper_process.h"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

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
  socket_.reset();  // an idle helper sees the end and leaves
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
  std::string name = "datakaart";
  std::string word = k_helper_word;
  std::string locale = "LC_ALL=C.UTF-8";
  std::array<char*, 3> words{name.data(), word.data(), nullptr};
  std::array<char*, 2> environment{locale.data(), nullptr};
  const int failed =
      posix_spawn(&pid_, program_.c_str(), &actions, nullptr, words.data(), environment.data());
  posix_spawn_file_actions_destroy(&actions);
  close(pair[1]);
  if (failed != 0) pid_ = -1;
  return failed == 0 && socket_->send(k_setup, setup_);
}

// Sees the helper off and tells what became of it.
Problem HelperProcess::end(Reason killed_for) {
  if (killed_for != Reason::none && pid_ >= 0) kill(pid_, SIGKILL);
  socket_.reset();
  int status = 0;
  if (pid_ >= 0) {
    // It closed its end, or was killed: it is on its way out, or must be helped.
    if (waitpid(pid_, &status, WNOHANG) == 0) {
      usleep(20'000);
      if (waitpid(pid_, &status, WNOHANG) == 0) {
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
  if (WIFSIGNALED(status)) {
    return {Reason::crashed, fmt::format("the reader ended by signal {}", WTERMSIG(status))};
  }
  return {Reason::crashed, fmt::format("the reader ended with code {}", WEXITSTATUS(status))};
}

tl::expected<void, Problem> HelperProcess::examine(const JobMessage& job, int fd,
                                                   const std::atomic<bool>& stop,
                                                   ResultSink& results) {
  if (pid_ < 0 && !start()) return tl::unexpected(end(Reason::none));
  if (!socket_->send(k_job, pack(job), fd)) return tl::unexpected(end(Reason::none));
  const auto deadline =
      std::chrono::steady_clock::now() + time_for(limits_, job.job.meta.size) + k_grace;
  for (;;) {
    const Connection::Wait ready = socket_->wait(k_poll);
    if (ready == Connection::Wait::closed) return tl::unexpected(end(Reason::none));
    if (stop.load()) return tl::unexpected(end(Reason::interrupted));
    if (std::chrono::steady_clock::now() > deadline) return tl::unexpected(end(Reason::timed_out));
    if (ready == Connection::Wait::timeout) continue;
    const auto frame = socket_->receive();
    if (!frame) return tl::unexpected(end(Reason::none));
    if (frame->fd >= 0) close(frame->fd);
    if (frame->type == k_done) return {};
    if (!deliver(*frame, job, results)) return tl::unexpected(end(Reason::crashed));
  }
}

// Hands a result on if it can be true: of this job's file, with ids of its range.
bool HelperProcess::deliver(const Frame& frame, const JobMessage& job, ResultSink& results) const {
  const auto own = [&](FileId id) { return id >= job.job.id && id < job.job.id + k_ids_per_job; };
  if (frame.type == k_identities) {
    const auto message = unpack_identities(frame.payload, kinds_);
    if (!message || !own(message->file)) return false;
    results.identities(message->file, message->values);
    return true;
  }
  if (frame.type != k_file) return false;
  auto result = unpack_file(frame.payload, kinds_);
  if (!result || !own(result->id) || result->location.path != job.location.path) return false;
  if (result->location.is_member() ? !own(result->parent) : result->id != job.job.id) return false;
  results.file(std::move(*result));
  return true;
}

}  // namespace datakaart::helper
