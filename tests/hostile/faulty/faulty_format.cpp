// A format whose reader fails on purpose, for check_faults.py: see tests.cmake, which adds its line
// to the list of formats. It is part of no product.
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>

#include "scanner/extract/extractors.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

constexpr std::string_view k_signature = "datakaart-test-format\n";
constexpr int k_socket = 3;  // of a helper, see helper_process.h

[[noreturn]] void hang() {
  for (std::atomic<unsigned> rounds = 0;; ++rounds) {
  }
}

// Takes memory, and uses it, until none is left; then does as libraries do that cannot go on.
[[noreturn]] void eat() {
  constexpr std::size_t k_bite = std::size_t{16} << 20;
  while (void* bite = std::malloc(k_bite)) std::memset(bite, 1, k_bite);
  std::abort();
}

[[noreturn]] void babble() {
  constexpr std::string_view k_nonsense = "\4\0\0\0\0\0\0\0Fabcd";
  static_cast<void>(!::write(k_socket, k_nonsense.data(), k_nonsense.size()));
  hang();
}

void say(const std::string& words) {
  for (std::FILE* stream : {stdout, stderr}) {
    std::fputs(words.c_str(), stream);
    std::fflush(stream);
  }
}

bool can_open(const std::string& path, int flags) {
  const int fd = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

bool can_start() {
  const pid_t child = fork();
  if (child == 0) _exit(0);
  if (child > 0) waitpid(child, nullptr, 0);
  return child > 0;
}

bool can_connect() {
  const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd >= 0) close(fd);
  return fd >= 0;
}

// Each line is a word and what it is about:
//   text WORDS     these were read
//   crash, abort, hang, eat, throw, babble, exit
//   say WORDS      as a library does that warns, on standard output and standard error
//   linger         once told to leave, it does not
//   open PATH, write PATH, connect, start    an address is "read" where that could be done
class FaultyExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    auto bytes = source.whole(sink.budget().limits().max_buffered);
    if (!bytes) return tl::unexpected(bytes.error());
    std::string_view rest = bytes->substr(k_signature.size());
    while (!rest.empty()) {
      const std::string line(rest.substr(0, rest.find('\n')));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      const auto blank = line.find(' ');
      const std::string what = blank == std::string::npos ? "" : line.substr(blank + 1);
      if (auto done = obey(line.substr(0, blank), what, sink); !done) return done;
    }
    return {};
  }

 private:
  static tl::expected<void, Problem> obey(const std::string& word, const std::string& what,
                                          Sink& sink) {
    if (word == "text") return write(what, sink);
    if (word == "crash") std::raise(SIGSEGV);
    if (word == "abort") std::abort();
    if (word == "hang") hang();
    if (word == "eat") eat();
    if (word == "throw") throw std::bad_alloc();
    if (word == "babble") babble();
    if (word == "exit") _exit(0);
    if (word == "say") say(what);
    if (word == "linger") std::atexit([] { hang(); });
    const bool could = (word == "open" && can_open(what, O_RDONLY)) ||
                       (word == "write" && can_open(what, O_WRONLY | O_CREAT)) ||
                       (word == "connect" && can_connect()) || (word == "start" && can_start());
    return could ? write("it.could@invented-example.be", sink) : tl::expected<void, Problem>();
  }

  static tl::expected<void, Problem> write(const std::string& text, Sink& sink) {
    TextWriter writer(sink);
    writer.at(Place::line(1));
    if (auto written = writer.write(text); !written) return written;
    return writer.finish();
  }
};

}  // namespace

const Extractor& faulty_extractor() {
  static const FaultyExtractor instance;
  return instance;
}

}  // namespace datakaart
