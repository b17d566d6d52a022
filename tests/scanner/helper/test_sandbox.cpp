// What a process can no longer do inside is tried by tests/hostile; here, that no thread is left
// out.
#include <fcntl.h>
#include <sys/syscall.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <cerrno>
#include <functional>
#include <system_error>
#include <thread>

#include "scanner/helper/sandbox.h"
#include "tests/scanner/store/store_support.h"

// Sanitizers put no filter on, and start no threads behind a fork.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
using namespace datakaart;
using namespace datakaart::testing;

namespace {

bool has_layer(std::string_view name) {
  for (const SandboxLayer& layer : sandbox_layers()) {
    if (layer.name == name) return layer.available;
  }
  return false;
}

// What `act` gives back on a thread that was started while the sandbox was entered, in a process of
// its own.
int on_second_thread(const std::function<int()>& act) {
  const pid_t child = start_child([&] {
    std::atomic<bool> is_locked{false};
    int result = 0;
    std::thread thread;
    const auto start = [&] {
      thread = std::thread([&] {
        is_locked.wait(false);
        result = act();
      });
    };
    if (!enter_sandbox(Sandbox::basic, Limits(), start)) return 99;
    is_locked = true;
    is_locked.notify_one();
    thread.join();
    return result;
  });
  return end_of_child(child);
}

}  // namespace

TEST_CASE("a thread that is started on the way in can open no file") {
  if (!has_layer("landlock")) return;
  CHECK(on_second_thread([] { return open("/etc/passwd", O_RDONLY) < 0 ? 7 : 8; }) == 7);
}

TEST_CASE("a thread that is started on the way in can make no call that a reader has no need of") {
  if (!has_layer("seccomp")) return;
  CHECK(on_second_thread([] { return syscall(SYS_getppid) < 0 && errno == EPERM ? 7 : 8; }) == 7);
}

TEST_CASE("in a sandbox no further thread can be started") {
  if (!has_layer("seccomp")) return;
  CHECK(on_second_thread([] {
          try {
            std::thread([] {}).join();
            return 8;
          } catch (const std::system_error&) {
            return 7;
          }
        }) == 7);
}
#endif
