// Where anchors may be, found 64 bytes at a time by the vector unit of the machine; what it marks
// is then looked at one by one. It marks all places where find_anchors would tell an anchor, and
// few others. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace datakaart {

inline constexpr std::size_t k_filter_block = 64;

// What the first byte of a block may depend on: the classes of the four bytes before it, the last
// in the highest bit. All zero at the start of a text.
struct BytesBefore {
  std::uint64_t digit = 0;
  std::uint64_t letter = 0;
  std::uint64_t joint = 0;  // . , - / :
  std::uint64_t gap = 0;    // blank - .
  std::uint64_t hex = 0;    // hexadecimal digits
  std::uint64_t colon = 0;
  std::uint64_t part = 0;  // , /
};

// For each whole block of `bytes`, a bit for each byte where an anchor may be. `before` is that of
// the first byte, and then of the first behind the last block. `masks`: one for each block.
void filter_anchors(const char* bytes, BytesBefore& before, std::span<std::uint64_t> masks);

}  // namespace datakaart
