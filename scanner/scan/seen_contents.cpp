#include "scanner/scan/seen_contents.h"

#include <functional>
#include <utility>

#include "scanner/extract/probe.h"

namespace datakaart {

ContentLook look_of(std::uint64_t size, std::string_view head, std::string_view name) {
  const std::hash<std::string_view> hash;
  std::string look(head);
  look.append(1, '\0').append(std::to_string(size));
  look.append(1, '\0').append(make_probe(head, name).extension);
  return {hash(look), hash(name)};
}

bool SeenContents::may_know(const ContentLook& look) const {
  const std::lock_guard lock(mutex_);
  return files_.contains(look.hash);
}

std::optional<SeenContents::Examined> SeenContents::find(const ContentLook& look,
                                                         std::string_view fingerprint) const {
  const std::lock_guard lock(mutex_);
  const auto [first, last] = files_.equal_range(look.hash);
  for (auto known = first; known != last; ++known) {
    const Examined& file = known->second;
    if (file.fingerprint == fingerprint && (file.members == 0 || file.name == look.name)) {
      return file;
    }
  }
  return std::nullopt;
}

void SeenContents::add(const ContentLook& look, Examined file) {
  file.name = look.name;
  const std::lock_guard lock(mutex_);
  files_.emplace(look.hash, std::move(file));
  order_.push_back(look.hash);
  if (order_.size() <= most_) return;
  files_.erase(files_.find(order_.front()));
  order_.pop_front();
}

}  // namespace datakaart
