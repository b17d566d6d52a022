// Numbers and pieces of a binary format, by their offsets: what lies beyond the end is zero, or
// nothing. Pure; any thread.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>

namespace datakaart {

inline std::uint64_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = size; i > 0; --i) {
    const std::size_t place = at + i - 1;
    value = value << 8U | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U);
  }
  return value;
}
inline std::uint8_t u8(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint8_t>(little_endian(bytes, at, 1));
}
inline std::uint16_t u16(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint16_t>(little_endian(bytes, at, 2));
}
inline std::uint32_t u32(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint32_t>(little_endian(bytes, at, 4));
}
inline double f64(std::string_view bytes, std::size_t at) {
  return std::bit_cast<double>(little_endian(bytes, at, 8));
}
inline std::string_view piece(std::string_view bytes, std::size_t at, std::size_t size) {
  return bytes.substr(std::min(at, bytes.size()), size);
}

}  // namespace datakaart
