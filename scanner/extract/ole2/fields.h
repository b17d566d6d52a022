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

// The same one after the other. What lies beyond the end fails.
class FieldReader {
 public:
  explicit FieldReader(std::string_view bytes) : rest_(bytes) {}

  std::uint32_t number(std::size_t size) {
    const std::string_view field = take(size);
    return static_cast<std::uint32_t>(little_endian(field, 0, field.size()));
  }
  std::string_view take(std::size_t size) {
    failed_ = failed_ || size > rest_.size();
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(taken.size());
    return taken;
  }
  // Filled up to a multiple of four bytes.
  std::string_view take_padded(std::size_t size) {
    const std::string_view taken = take(size);
    rest_.remove_prefix(std::min(rest_.size(), (4 - size % 4) % 4));
    return taken;
  }
  // Up to a zero byte.
  std::string_view take_text() {
    const std::string_view text = rest_.substr(0, rest_.find('\0'));
    take(std::min(rest_.size(), text.size() + 1));
    return text;
  }
  std::size_t left() const { return rest_.size(); }
  bool failed() const { return failed_; }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace datakaart
