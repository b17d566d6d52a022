#include <catch2/catch.hpp>
#include <thread>

#include "scanner/store/store_queue.h"

using namespace datakaart;

TEST_CASE("the queue to the store never holds more than its bounds, and loses nothing") {
  StoreQueue queue;
  std::thread pusher([&] {
    for (std::uint64_t i = 0; i < 20'000; ++i) queue.push(FileIdentities{{i, 0}, {}});
    queue.close();
  });
  std::uint64_t next = 0;
  std::vector<StoreItem> items;
  for (queue.take(items); !items.empty(); queue.take(items)) {
    CHECK(items.size() <= 4096);
    for (const StoreItem& item : items) REQUIRE(std::get<FileIdentities>(item).file.file == next++);
  }
  pusher.join();
  CHECK(next == 20'000);
}

TEST_CASE("the queue to the store is bounded in bytes, but lets a single great item pass") {
  StoreQueue queue;
  const std::size_t values = (std::size_t{5} << 20) / sizeof(Identity);
  std::thread pusher([&] {
    for (std::uint64_t i = 0; i < 10; ++i) {
      queue.push(FileIdentities{{i, 0}, std::vector<Identity>(i == 5 ? values * 4 : values)});
    }
    queue.close();
  });
  std::size_t taken = 0;
  std::vector<StoreItem> items;
  for (queue.take(items); !items.empty(); queue.take(items)) {
    CHECK(items.size() == 1);
    taken += items.size();
  }
  pusher.join();
  CHECK(taken == 10);
}

TEST_CASE("nothing enters a closed queue") {
  StoreQueue queue;
  REQUIRE(queue.push(FileIdentities{{1, 0}, {}}));
  queue.close();
  CHECK_FALSE(queue.push(FileIdentities{{2, 0}, {}}));
  std::vector<StoreItem> items;
  queue.take(items);
  CHECK(items.size() == 1);
}
