#include "reports/export/value_tokens.h"

#include <fmt/format.h>

namespace datakaart {

ValueTokens::ValueTokens(const std::vector<KindInfo>& kinds) {
  for (const KindInfo& kind : kinds) kinds_.push_back({std::string(kind.name), {}, {}});
}

std::string ValueTokens::token(KindId kind, std::uint64_t hash) {
  return fmt::format("{}-{:06}", kinds_[kind].kind, number(kind, hash));
}

std::size_t ValueTokens::Values::number(std::uint64_t hash) {
  if (hashes.size() * 4 >= slots.size() * 3) grow();
  std::uint32_t& place = slot(hash);
  if (place == 0) {
    hashes.push_back(hash);
    place = static_cast<std::uint32_t>(hashes.size());
  }
  return place;
}

// The hash's slot, or the free one where it belongs. Multiplied, since a forged store may hold
// hashes that are anything but even.
std::uint32_t& ValueTokens::Values::slot(std::uint64_t hash) {
  const std::size_t mask = slots.size() - 1;
  std::size_t at = (hash * 0x9E3779B97F4A7C15U) >> 32U & mask;
  while (slots[at] != 0 && hashes[slots[at] - 1] != hash) at = (at + 1) & mask;
  return slots[at];
}

void ValueTokens::Values::grow() {
  const std::size_t size = slots.empty() ? 64 : slots.size() * 2;
  slots.clear();
  slots.shrink_to_fit();
  slots.resize(size);
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    slot(hashes[i]) = static_cast<std::uint32_t>(i + 1);
  }
}

}  // namespace datakaart
