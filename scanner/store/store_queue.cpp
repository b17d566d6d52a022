#include "scanner/store/store_queue.h"

namespace datakaart {
namespace {

// About what each holds in memory.
std::size_t weight(const FileIdentities& identities) {
  return identities.values.size() * sizeof(Identity);
}

std::size_t weight(const FileResult& file) {
  std::size_t bytes = file.location.path.size() + file.detail.name.size() + file.detail.part.size();
  for (const std::string& member : file.location.members) bytes += sizeof member + member.size();
  bytes += file.counts.size() * sizeof(ConfidenceCounts);
  for (const Finding& finding : file.findings) {
    bytes += sizeof finding + finding.evidence.word.size() + finding.evidence.other.size() +
             finding.masked.size() + finding.place.name.size();
  }
  return bytes;
}

std::size_t weight(const FileCopy& copy) { return weight(copy.file); }

}  // namespace

bool StoreQueue::push(StoreItem&& item) {
  const std::size_t bytes = std::visit([](const auto& one) { return weight(one); }, item);
  std::unique_lock lock(mutex_);
  has_room_.wait(lock, [&] {
    return closed_ || items_.empty() ||
           (items_.size() < k_max_items && bytes_ + bytes <= k_max_bytes);
  });
  if (closed_) return false;
  items_.push_back(std::move(item));
  bytes_ += bytes;
  if (items_.size() == 1 || is_half_full()) has_items_.notify_one();
  return true;
}

void StoreQueue::take(std::vector<StoreItem>& items) {
  items.clear();
  std::unique_lock lock(mutex_);
  has_items_.wait(lock, [&] { return closed_ || !items_.empty(); });
  has_items_.wait_for(lock, k_gather, [&] { return closed_ || is_half_full(); });
  items.swap(items_);
  bytes_ = 0;
  has_room_.notify_all();
}

void StoreQueue::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  has_room_.notify_all();
  has_items_.notify_all();
}

}  // namespace datakaart
