#include "scanner/examine/fragment_pool.h"

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

bool FragmentPool::has_spare_threads() const {
  const std::lock_guard lock(mutex_);
  return files_ < static_cast<int>(threads_);
}

// Two for each free thread, so that none waits while a file's own thread examines a fragment, too.
FragmentPool::Room FragmentPool::room() {
  const auto give_back = [](FragmentPool* pool) { pool->free_room(); };
  const std::lock_guard lock(mutex_);
  const int free = static_cast<int>(threads_) - files_;
  if (free <= 0 || under_way_ >= 2 * static_cast<std::size_t>(free)) return {nullptr, give_back};
  if (pool_.size() <= under_way_) start_thread();
  if (pool_.empty()) return {nullptr, give_back};
  ++under_way_;
  return {this, give_back};
}

void FragmentPool::start() {
  const std::lock_guard lock(mutex_);
  start_thread();
}

// One more, up to the number wanted. The system may refuse.
void FragmentPool::start_thread() {
  if (pool_.size() + 1 >= threads_) return;
  try {
    pool_.emplace_back([this] { work(); });
  } catch (const std::system_error&) {
    // Then there are fewer, or none, and room() says so.
  }
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
