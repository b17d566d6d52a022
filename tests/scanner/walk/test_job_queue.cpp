#include <catch2/catch.hpp>
#include <thread>
#include <utility>

#include "scanner/walk/job_queue.h"

using datakaart::JobQueue;

TEST_CASE("a closed queue still gives out what is in it, then nothing") {
  JobQueue<int> queue(4);
  CHECK(queue.push(1));
  CHECK(queue.push(2));
  queue.close();
  CHECK_FALSE(queue.push(3));
  CHECK(queue.pop() == 1);
  CHECK(queue.pop() == 2);
  CHECK_FALSE(queue.pop());
}

TEST_CASE("heavy items come first, the heaviest before the others; light ones as they came") {
  JobQueue<int> queue(5);
  for (const auto& [item, weight] : {std::pair{1, 0}, {2, 50}, {3, 0}, {4, 90}, {5, 50}}) {
    CHECK(queue.push(item, weight));
  }
  queue.close();
  for (const int item : {4, 2, 5, 1, 3}) CHECK(queue.pop() == item);
  CHECK_FALSE(queue.pop());
}

TEST_CASE("a stopped queue drops what is in it") {
  JobQueue<int> queue(4);
  CHECK(queue.push(1));
  CHECK(queue.push(2, 9));
  queue.stop();
  CHECK_FALSE(queue.pop());
}

TEST_CASE("a full queue makes the pusher wait until there is room") {
  JobQueue<int> queue(1);
  CHECK(queue.push(1));
  std::thread pusher([&] { queue.push(2); });
  CHECK(queue.pop() == 1);
  CHECK(queue.pop() == 2);
  pusher.join();
}

TEST_CASE("stopping lets a waiting pusher go") {
  JobQueue<int> queue(1);
  CHECK(queue.push(1));
  bool pushed = true;
  std::thread pusher([&] { pushed = queue.push(2); });
  queue.stop();
  pusher.join();
  CHECK_FALSE(pushed);
}
