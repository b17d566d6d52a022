#include <catch2/catch.hpp>
#include <optional>
#include <thread>
#include <vector>

#include "scanner/examine/fragment_pool.h"
#include "tests/scanner/scan/scan_support.h"

using datakaart::FragmentFindings;
using datakaart::FragmentPool;

namespace {

// A task that waits until it is let go, and tells on which thread it ran.
class HeldTask {
 public:
  FragmentPool::Task task() {
    return FragmentPool::Task([this] {
      thread_ = std::this_thread::get_id();
      begun_.set_value();
      let_go_.get_future().wait();
      FragmentFindings findings;
      findings.rows = 7;
      return findings;
    });
  }
  void wait_until_begun() { begun_.get_future().wait(); }
  void let_go() { let_go_.set_value(); }
  std::thread::id thread() const { return thread_; }

 private:
  std::promise<void> begun_;
  std::promise<void> let_go_;
  std::thread::id thread_;
};

}  // namespace

TEST_CASE("a pool has room for two tasks for each thread that has no file in hand") {
  FragmentPool pool(3);
  std::optional<FragmentPool::FileInHand> first(pool);
  std::vector<FragmentPool::Room> rooms;
  for (int i = 0; i < 4; ++i) {
    rooms.push_back(pool.room());
    CHECK(rooms.back() != nullptr);
  }
  CHECK(pool.room() == nullptr);
  rooms.pop_back();
  CHECK(pool.room() != nullptr);
  rooms.clear();
  const FragmentPool::FileInHand second(pool);
  {
    const auto one = pool.room();
    const auto two = pool.room();
    CHECK(two != nullptr);
    CHECK(pool.room() == nullptr);
  }
  const FragmentPool::FileInHand third(pool);
  CHECK(pool.room() == nullptr);
  CHECK_FALSE(pool.has_spare_threads());
  first.reset();
  CHECK(pool.has_spare_threads());
  CHECK(pool.room() != nullptr);
}

TEST_CASE("a pool of one thread never has room") {
  FragmentPool pool(1);
  CHECK(pool.room() == nullptr);
}

TEST_CASE("a task runs on another thread, and its room is free again") {
  FragmentPool pool(2);
  const FragmentPool::FileInHand file(pool);
  HeldTask held;
  auto task = held.task();
  auto findings = task.get_future();
  auto room = pool.room();
  REQUIRE(room != nullptr);
  pool.add(std::move(room), std::move(task));
  const auto last = pool.room();
  CHECK(last != nullptr);
  CHECK(pool.room() == nullptr);
  held.let_go();
  CHECK(findings.get().rows == 7);
  CHECK(held.thread() != std::this_thread::get_id());
  while (pool.room() == nullptr) std::this_thread::yield();
}

TEST_CASE("a pool that goes drops the tasks that were not begun") {
  std::optional<FragmentPool> pool(2);
  HeldTask begun;
  auto first = begun.task();
  auto done = first.get_future();
  FragmentPool::Task second([] { return FragmentFindings{}; });
  auto dropped = second.get_future();
  pool->add(pool->room(), std::move(first));
  pool->add(pool->room(), std::move(second));
  begun.wait_until_begun();
  std::thread end([&] { pool.reset(); });
  CHECK_THROWS_AS(dropped.get(), std::future_error);
  begun.let_go();
  end.join();
  CHECK(done.get().rows == 7);
}
