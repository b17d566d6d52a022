#include "scanner/fragment_pool.h"

#include <system_error>
#include <utility>

namespace datakaart {

FragmentPool::~FragmentPool() {
  std::deque<Item> dropped;
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    dropped.swap(tasks_);
  }
  has_tasks_.notify_all();
  dropped.clear();
  for (std::thread& thread : pool_) thread.join();
}

void FragmentPool::count_files(int more) {
  const std::lock_guard lock(mutex_);
  files_ += more;
}

void FragmentPool::free_room() {
  const std::lock_guard lock(mutex_);
  --under_way_;
}

// Two for each free thread, so that none waits while a file's own thread examines a fragment, too.
FragmentPool::Room FragmentPool::room() {
  const auto give_back = [](FragmentPool* pool) { pool->free_room(); };
  const std::lock_guard lock(mutex_);
  const int free = static_cast<int>(threads_) - files_;
  if (free <= 0 || under_way_ >= 2 * static_cast<std::size_t>(free) || !has_threads()) {
    return {nullptr, give_back};
  }
  ++under_way_;
  return {this, give_back};
}

// Starts one more where it would be of use. The system may refuse.
bool FragmentPool::has_threads() {
  if (pool_.size() <= under_way_ && pool_.size() + 1 < threads_) {
    try {
      pool_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
      return !pool_.empty();
    }
  }
  return !pool_.empty();
}

void FragmentPool::add(Room room, Task task) {
  const std::lock_guard lock(mutex_);
  tasks_.push_back({std::move(room), std::move(task)});
  has_tasks_.notify_one();
}

void FragmentPool::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    has_tasks_.wait(lock, [&] { return closed_ || !tasks_.empty(); });
    if (tasks_.empty()) return;
    {
      Item item = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      item.task();
    }
    lock.lock();
  }
}

}  // namespace datakaart
