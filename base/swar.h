// SIMD within a register: eight bytes of text at once, in one machine word, the first byte lowest.
// Pure; any thread.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace datakaart {

constexpr std::uint64_t eight_times(std::uint8_t byte) { return byte * 0x0101010101010101U; }

inline std::uint64_t eight_bytes(const char* from) {
  std::uint64_t word = 0;
  std::memcpy(&word, from, 8);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word;
}

// The highest bit of each byte that is no digit.
inline std::uint64_t marks_of_no_digits(std::uint64_t word) {
  const std::uint64_t value = word ^ eight_times('0');  // digits become 0 to 9
  const std::uint64_t above = (value & eight_times(0x7F)) + eight_times(0x80 - 10);
  return (above | value) & eight_times(0x80);
}

// The highest bit of each ASCII letter; all bytes must be ASCII.
inline std::uint64_t marks_of_letters(std::uint64_t word) {
  const std::uint64_t lower = word | eight_times(0x20);
  const std::uint64_t from_a = lower + eight_times(0x80 - 'a');
  const std::uint64_t above_z = lower + eight_times(0x7F - 'z');
  return from_a & ~above_z & eight_times(0x80);
}

// Marks as eight bits, the first byte's lowest.
inline std::uint64_t bits_of_marks(std::uint64_t marks) {
  return (marks >> 7U) * 0x0102040810204080U >> 56U;
}

}  // namespace datakaart
