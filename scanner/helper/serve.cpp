#include "scanner/helper/serve.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <memory>

#include "scanner/helper/messages.h"

namespace datakaart::helper {
namespace {

// Sends results to the scanning process. When that is gone there is nothing left to do.
class SocketSink final : public ResultSink {
 public:
  explicit SocketSink(Connection& socket) : socket_(socket) {}
  void identities(FileId file, std::span<const Identity> values) override {
    send(k_identities, pack_identities(file, values));
  }
  void file(FileResult&& result) override { send(k_file, pack(result)); }

 private:
  void send(char type, const std::string& payload) {
    if (!socket_.send(type, payload)) _exit(0);
  }
  Connection& socket_;
};

void limit(__rlimit_resource which, rlim_t value) {
  const rlimit wanted{value, value};
  setrlimit(which, &wanted);
}

// A helper needs memory and the descriptors it is given, no more. Ctrl-C is the scan's affair.
void drop_privileges(const Limits& limits) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_DUMPABLE, 0);
  std::signal(SIGINT, SIG_IGN);
  std::signal(SIGTERM, SIG_IGN);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  // Held documents are unpacked and decoded several times over; beyond that something is wrong.
  limit(RLIMIT_AS, (rlim_t{1} << 30) + 8 * limits.max_buffered);
#else
  static_cast<void>(limits);
#endif
}

}  // namespace

int serve(int fd) {
  Connection socket(fd);
  const auto first = socket.receive();
  const auto setup = first && first->type == k_setup ? unpack_setup(first->payload) : std::nullopt;
  if (!setup) return 1;
  drop_privileges(setup->limits);
  const auto engine = Engine::create(setup->engine);
  if (!engine) return 1;
  const ValueHasher hasher(setup->key);
  const Examiner examiner(*engine, hasher);
  SocketSink results(socket);
  while (auto frame = socket.receive()) {
    auto message = frame->type == k_job ? unpack_job(frame->payload) : std::nullopt;
    if (!message || frame->fd < 0) return 1;
    const auto source = make_file_source(std::move(message->location), frame->fd);
    Budget budget(setup->limits, source->size());
    examiner.examine(message->job, *source, budget, results);
    if (!socket.send(k_done, {})) return 0;
  }
  return 0;
}

}  // namespace datakaart::helper
