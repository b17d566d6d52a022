// A bounded queue between threads: pushing waits while it is full, popping while it is empty. Who
// waited for room goes on when half of it is free, so that threads do not wake each other for every
// item. Heavy items come out before light ones, the heaviest first, so that none of them is left
// for the end; light ones in the order in which they came.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace datakaart {

template <typename T>
class JobQueue {
 public:
  explicit JobQueue(std::size_t capacity) : capacity_(capacity) {}

  // False when the queue was closed or stopped: the item is dropped. `weight`: 0 for a light item.
  bool push(T item, std::uint64_t weight = 0) {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [&] { return closed_ || size() < capacity_; });
    if (closed_) return false;
    if (weight == 0) {
      light_.push_back(std::move(item));
    } else {
      heavy_.emplace(weight, std::move(item));
    }
    ready_.notify_one();
    return true;
  }

  // Nothing when the queue was closed and is empty.
  std::optional<T> pop() {
    std::unique_lock lock(mutex_);
    ready_.wait(lock, [&] { return closed_ || size() > 0; });
    if (size() == 0) return std::nullopt;
    std::optional<T> item;
    if (heavy_.empty()) {
      item = std::move(light_.front());
      light_.pop_front();
    } else {
      item = std::move(heavy_.begin()->second);
      heavy_.erase(heavy_.begin());
    }
    if (size() == capacity_ / 2) room_.notify_all();
    return item;
  }

  // No more will be pushed; what is in it may still be popped.
  void close() {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    ready_.notify_all();
    room_.notify_all();
  }

  // Closes the queue and drops what is in it.
  void stop() {
    close();
    std::deque<T> light;
    Heavy heavy;
    const std::lock_guard lock(mutex_);
    light.swap(light_);
    heavy.swap(heavy_);
  }

 private:
  using Heavy = std::multimap<std::uint64_t, T, std::greater<>>;
  std::size_t size() const { return light_.size() + heavy_.size(); }

  std::size_t capacity_;
  std::mutex mutex_;
  std::condition_variable ready_;
  std::condition_variable room_;
  std::deque<T> light_;
  Heavy heavy_;  // by weight
  bool closed_ = false;
};

}  // namespace datakaart
