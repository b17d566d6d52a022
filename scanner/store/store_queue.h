// The bounded queue between the scanning threads and the one thread that writes the store.
// Thread-safe. A pusher waits while it is full: a slow disk slows the scan, and costs no memory.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <utility>
#include <variant>
#include <vector>

#include "scanner/model/result.h"

namespace datakaart {

struct FileIdentities {
  FileId file;
  std::vector<Identity> values;
};

using StoreItem = std::variant<FileResult, FileIdentities, FileCopy>;

class StoreQueue {
 public:
  // Waits for room; a single item larger than the bounds passes when the queue is empty. False
  // once the queue is closed: the item is dropped.
  bool push(StoreItem&& item);
  // Replaces `items` by all that waits, in order of arrival. Waits for some, and then a little for
  // more, so that many are written at once; empty once the queue is closed and all was taken.
  void take(std::vector<StoreItem>& items);
  void close();

 private:
  static constexpr std::size_t k_max_items = 4096;
  static constexpr std::size_t k_max_bytes = std::size_t{8} << 20;
  static constexpr std::chrono::milliseconds k_gather{100};

  bool is_half_full() const {
    return items_.size() >= k_max_items / 2 || bytes_ >= k_max_bytes / 2;
  }

  std::mutex mutex_;
  std::condition_variable has_room_;
  std::condition_variable has_items_;
  std::vector<StoreItem> items_;
  std::size_t bytes_ = 0;
  bool closed_ = false;
};

}  // namespace datakaart
