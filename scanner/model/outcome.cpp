#include "scanner/model/outcome.h"

#include <array>

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 3> k_states = {"examined", "partial", "skipped"};

constexpr std::array<std::string_view, static_cast<std::size_t>(Reason::k_count)> k_reasons = {
    "none",
    "encrypted",
    "needs-ocr",
    "unsupported",
    "damaged",
    "permission-denied",
    "vanished",
    "changed",
    "read-error",
    "special-file",
    "symlink",
    "link-loop",
    "other-file-system",
    "limit-depth",
    "limit-members",
    "limit-expanded",
    "limit-ratio",
    "limit-buffered",
    "limit-text",
    "limit-cells",
    "limit-pages",
    "timed-out",
    "crashed",
    "out-of-memory",
    "members-unread",
    "interrupted",
    "system-litter"};

}  // namespace

std::string_view name_of(State state) { return k_states[static_cast<std::size_t>(state)]; }

std::string_view name_of(Reason reason) { return k_reasons[static_cast<std::size_t>(reason)]; }

std::optional<Reason> reason_named(std::string_view name) {
  for (std::size_t i = 0; i < k_reasons.size(); ++i) {
    if (k_reasons[i] == name) return static_cast<Reason>(i);
  }
  return std::nullopt;
}

bool is_gap(Reason reason) {
  switch (reason) {
    case Reason::none:
    case Reason::special_file:
    case Reason::symlink:
    case Reason::link_loop:
    case Reason::system_litter:
      return false;
    default:
      return true;
  }
}

}  // namespace datakaart
