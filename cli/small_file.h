// Files that people write by hand or may, read as a whole.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace datakaart {

// The content. Throws UsageError where the file cannot be read or has more than `most` bytes, which
// is then not `what` it should be: "no configuration".
std::string read_small_file(const std::string& file, std::size_t most, std::string_view what);

}  // namespace datakaart
