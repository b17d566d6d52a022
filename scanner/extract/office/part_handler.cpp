#include "scanner/extract/office/part_handler.h"

#include <charconv>
#include <limits>

namespace datakaart {
namespace {

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

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
  std::string readable;
  readable.reserve(target.size());
  for (std::size_t i = 0; i < target.size(); ++i) {
    if (target[i] == '%' && i + 2 < target.size()) {
      const int value = hex_value(target[i + 1]) * 16 + hex_value(target[i + 2]);
      // Only what is one character in UTF-8; the rest of a target is no concern of a reader.
      if (hex_value(target[i + 1]) >= 0 && hex_value(target[i + 2]) >= 0 && value >= 0x20 &&
          value < 0x7F) {
        readable += static_cast<char>(value);
        i += 2;
        continue;
      }
    }
    readable += target[i];
  }
  return readable;
}

}  // namespace datakaart
