#include "scanner/extract/office/part_handler.h"

#include <charconv>
#include <limits>

#include "base/percent.h"

namespace datakaart {

std::uint32_t count_of(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc::result_out_of_range) return std::numeric_limits<std::uint32_t>::max();
  return error == std::errc() && end != digits.data() ? value : 0;
}

std::string readable_target(std::string_view target) {
  for (const std::string_view scheme : {"mailto:", "tel:"}) {
    if (target.starts_with(scheme)) target.remove_prefix(scheme.size());
  }
  return undo_percent(target);
}

}  // namespace datakaart
