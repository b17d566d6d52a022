// Finds the first of a few characters, eight bytes at a time: cells and strings are short, so that
// a call of memchr for each character would cost more. Pure.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

#include "base/swar.h"

namespace datakaart {

// The first place in `text`, from `at` on, that holds one of the characters; the text's size where
// there is none.
template <std::size_t N>
std::size_t find_any(std::string_view text, std::size_t at, const std::array<char, N>& wanted) {
  for (; at + 8 <= text.size(); at += 8) {
    const std::uint64_t word = eight_bytes(text.data() + at);
    std::uint64_t marks = 0;
    for (const char c : wanted) {
      const std::uint64_t other = word ^ eight_times(static_cast<std::uint8_t>(c));
      // The lowest mark is right; a borrow may set wrong ones above it.
      marks |= (other - eight_times(1)) & ~other & eight_times(0x80);
    }
    if (marks != 0) return at + static_cast<std::size_t>(std::countr_zero(marks)) / 8;
  }
  for (; at < text.size(); ++at) {
    for (const char c : wanted) {
      if (text[at] == c) return at;
    }
  }
  return at;
}

}  // namespace datakaart
