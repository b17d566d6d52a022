#include "base/base64.h"

#include <array>
#include <cstdint>

namespace datakaart {
namespace {

constexpr std::string_view k_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t k_none = 64;

// Of each byte: what it stands for.
constexpr auto k_values = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(k_none);
  for (std::size_t i = 0; i < k_digits.size(); ++i) {
    values.at(static_cast<unsigned char>(k_digits[i])) = static_cast<std::uint8_t>(i);
  }
  return values;
}();

}  // namespace

std::string base64(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::string_view group = bytes.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      bits = bits << 8U | (i < group.size() ? static_cast<unsigned char>(group[i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      text += i <= group.size() ? k_digits[bits >> (18U - 6U * i) & 63U] : '=';
    }
  }
  return text;
}

std::optional<std::string> undo_base64(std::string_view text) {
  constexpr std::string_view k_blanks = " \t\r\n";
  while (!text.empty() && (text.back() == '=' || k_blanks.find(text.back()) != k_blanks.npos)) {
    text.remove_suffix(1);
  }
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3 + 2);
  std::uint32_t bits = 0;
  unsigned waiting = 0;  // of the bits, the lowest that are in no byte yet
  for (const char c : text) {
    const std::uint8_t value = k_values.at(static_cast<unsigned char>(c));
    if (value == k_none) {
      if (k_blanks.find(c) == k_blanks.npos) return std::nullopt;
      continue;
    }
    bits = bits << 6U | value;
    waiting += 6;
    if (waiting < 8) continue;
    waiting -= 8;
    bytes += static_cast<char>(bits >> waiting);
  }
  if (waiting >= 6) return std::nullopt;
  return bytes;
}

}  // namespace datakaart
