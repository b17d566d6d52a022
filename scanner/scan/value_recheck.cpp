#include "scanner/scan/value_recheck.h"

#include <algorithm>

namespace datakaart {

void ValueRecheck::identities(FileId file, std::span<const Identity> values) {
  const std::lock_guard lock(mutex_);
  values_[file].insert(values.begin(), values.end());
}

void ValueRecheck::file(FileResult&& result) {
  const std::lock_guard lock(mutex_);
  files_.emplace(result.location.bytes(), std::pair(result.id, result.reason));
}

Presence ValueRecheck::presence_in(const std::string& location,
                                   std::span<const Identity> wanted) const {
  const auto found = files_.find(location);
  if (found == files_.end()) return Presence::file_gone;
  const auto& [id, reason] = found->second;
  if (reason == Reason::vanished) return Presence::file_gone;
  const auto values = values_.find(id);
  const auto there = [&](const Identity& value) { return values->second.contains(value); };
  if (values != values_.end() && std::any_of(wanted.begin(), wanted.end(), there)) {
    return Presence::still_there;
  }
  return is_gap(reason) ? Presence::unread : Presence::no_longer_there;
}

}  // namespace datakaart
