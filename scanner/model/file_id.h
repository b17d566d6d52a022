// Which file or member within one scan. Values; they say nothing about order among files.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace datakaart {

struct FileId {
  std::uint64_t file = 0;    // the file on disk, from 1; 0: none
  std::uint64_t member = 0;  // inside it, at any depth, from 1 in the order of reading; 0: itself

  bool is_member() const { return member != 0; }
  auto operator<=>(const FileId&) const = default;
};

}  // namespace datakaart

template <>
struct std::hash<datakaart::FileId> {
  std::size_t operator()(const datakaart::FileId& id) const noexcept {
    // The golden ratio spreads the members of one file.
    return std::hash<std::uint64_t>{}(id.file ^ (id.member * 0x9E37'79B9'7F4A'7C15));
  }
};
