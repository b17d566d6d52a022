// A name that a mail or a document gives to what is attached to it, as it may stand in a Location.
// Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// Without folders and control characters.
inline std::string member_name(std::string_view name) {
  const std::size_t folder = name.find_last_of("/\\");
  if (folder != std::string_view::npos) name.remove_prefix(folder + 1);
  std::string kept;
  for (const char c : name) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) kept += c;
  }
  return kept;
}

}  // namespace datakaart
