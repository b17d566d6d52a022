// A hash that is the same in every version of the program and on every machine: what it names is
// found again in a workbook written long ago. Not for secrets: anybody can compute it.
#pragma once

#include <cstdint>
#include <string_view>

namespace datakaart {

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/ . `before`: the hash of what goes
// before `text`.
constexpr std::uint64_t stable_hash(std::string_view text,
                                    std::uint64_t before = 0xCBF29CE484222325) {
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return before;
}

}  // namespace datakaart
