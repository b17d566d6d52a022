// What is known of a source before its format is chosen: its first bytes and its name. A value that
// borrows both. One thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct Probe {
  std::string_view head;  // first bytes, up to 16 KiB
  std::string extension;  // lower case, without the dot; of "x.tar.gz" it is "gz"
  std::string_view name;  // last component
  // Of a zip file, where it was opened already: the names of its members, in order, up to 4,096.
  std::vector<std::string> zip_members{};

  // Whether the head looks like text, in any encoding; found out once.
  bool is_text() const;

 private:
  mutable std::optional<bool> is_text_;
};

// A probe without zip members.
Probe make_probe(std::string_view head, std::string_view name);

}  // namespace datakaart
