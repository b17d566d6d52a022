// Where a file or member stands: a path on disk, and the members inside it.
//
// Paths and member names are bytes as the file system or archive gave them, not always UTF-8.
// Values; every function may be called from any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct Location {
  std::string path;                  // as walked, root included
  std::vector<std::string> members;  // from the outside in; empty for a file on disk

  bool is_member() const { return !members.empty(); }
  Location member(std::string name) const;
  // The last member's name, or the path's last component.
  std::string_view name() const;
  // "backup.zip!2019/hr.tar.gz!contracten/jan.docx", raw bytes. Unique and sortable.
  std::string bytes() const;
  // The same, printable: valid UTF-8 with no control or direction characters; see printable().
  std::string display() const;
  auto operator<=>(const Location&) const = default;
};

}  // namespace datakaart
