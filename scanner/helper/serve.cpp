#include "scanner/helper/serve.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <memory>
#include <optional>

#include "scanner/examine/fragment_pool.h"
#include "scanner/helper/messages.h"
#include "scanner/helper/sandbox.h"
#include "scanner/helper/send_cells.h"

namespace datakaart::helper {
namespace {

// Sends results to the scanning process, those of finished files together with what comes next.
// When that process is gone there is nothing left to do.
class SocketSink final : public ResultSink, public ProgressSink {
 public:
  explicit SocketSink(Connection& socket) : socket_(socket) {}
  void identities(FileId file, std::span<const Identity> values) override {
    socket_.queue(k_identities, pack_identities(file, values));
  }
  void file(FileResult&& result) override { socket_.queue(k_file, pack(result)); }
  // Something is about to be read that may end this process: what is known must be out before.
  void progress(FileResult&& so_far) override {
    if (!socket_.send(k_progress, pack(so_far))) _exit(0);
  }

 private:
  Connection& socket_;
};

// How long each job took.
class JobTimes {
 public:
  std::string since_last() {
    const StageTimes now = stage_times();
    StageTimes job = now;
    for (std::size_t i = 0; i < job.size(); ++i) job[i] -= before_[i];
    before_ = now;
    return pack(job);
  }

 private:
  StageTimes before_{};
};

// Whether so much memory, that a reader would miss it, is not to be had.
bool is_memory_used_up() {
  constexpr std::size_t k_enough = std::size_t{32} << 20;
  return mmap(nullptr, k_enough, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED;
}

// A library that gets no memory mostly crashes: then the exit code says why. Only calls that a
// signal handler may make.
void on_fatal_signal(int signal) {
  if (is_memory_used_up()) _exit(k_out_of_memory_code);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// Runs on a stack of its own, since a stack that ran over is one of the reasons to be here.
void catch_fatal_signals() {
  static std::array<char, 64 * 1024> stack;
  stack_t alternative{};
  alternative.ss_sp = stack.data();
  alternative.ss_size = stack.size();
  sigaltstack(&alternative, nullptr);
  struct sigaction action {};
  action.sa_handler = on_fatal_signal;
  action.sa_flags = SA_ONSTACK | static_cast<int>(SA_RESETHAND);
  for (int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL}) {
    sigaction(signal, &action, nullptr);
  }
  // Ctrl-C is the scan's affair.
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_IGN);
}

int examine_files(Connection& socket, const Setup& setup, Extractors extractors) {
  FragmentPool pool(2);
  if (!enter_sandbox(setup.sandbox, setup.limits, [&] { pool.start(); })) return 1;
  const auto engine = Engine::create(setup.engine);
  if (!engine) return 1;
  const ValueHasher hasher(setup.key);
  const RuleWords heading_words(setup.heading_words);
  std::optional<Acceptance> acceptance;
  if (setup.check) acceptance.emplace(*setup.check, engine->kinds());
  const Examiner examiner(*engine, extractors, hasher, heading_words, &pool,
                          acceptance ? &*acceptance : nullptr);
  SocketSink results(socket);
  if (setup.timings) measure_stages();
  JobTimes times;
  while (auto frame = socket.receive()) {
    auto message = frame->type == k_job ? unpack_job(frame->payload) : std::nullopt;
    if (!message || frame->fd < 0) return 1;
    const auto source = make_file_source(std::move(message->location), frame->fd);
    Budget budget(setup.limits, message->job.meta.stored);
    const FragmentPool::FileInHand in_hand(pool);
    std::optional<FragmentPool::FileInHand> elsewhere;  // another file has the second thread
    if (!message->spare_thread) elsewhere.emplace(pool);
    examiner.examine(message->job, *source, budget, results, &results);
    if (!socket.send(k_done, setup.timings ? times.since_last() : std::string())) return 0;
  }
  return 0;
}

}  // namespace

int serve(int fd, Extractors extractors) {
  Connection socket(fd);
  const auto first = socket.receive();
  if (!first) return 1;
  catch_fatal_signals();
  if (first->type == k_setup) {
    const auto setup = unpack_setup(first->payload);
    return setup ? examine_files(socket, *setup, extractors) : 1;
  }
  if (first->type == k_cells_setup) {
    const auto setup = unpack_cells_setup(first->payload);
    return setup ? send_cells(socket, *setup, extractors) : 1;
  }
  return 1;
}

}  // namespace datakaart::helper
