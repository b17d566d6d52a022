#include "cli/interrupts.h"

#include <csignal>

namespace datakaart {
namespace {

// A lock-free atomic may be touched in a signal handler.
std::atomic<int> g_count{0};
static_assert(std::atomic<int>::is_always_lock_free);

void on_signal(int) { g_count.fetch_add(1, std::memory_order_relaxed); }

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, nullptr);
}

}  // namespace

Interrupts::Interrupts() {
  g_count = 0;
  handle(SIGINT, on_signal);
  handle(SIGTERM, on_signal);
}

Interrupts::~Interrupts() {
  handle(SIGINT, SIG_DFL);
  handle(SIGTERM, SIG_DFL);
}

const std::atomic<int>& Interrupts::count() const { return g_count; }

void Interrupts::give_up() { g_count = 2; }

}  // namespace datakaart
