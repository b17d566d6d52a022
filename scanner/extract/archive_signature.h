// Which archive or compression some bytes begin with, and what was compressed is called. Pure
// functions; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// "zip", "7z", "rar", "tar", "cpio", "ar", "cab" or "lha"; empty for none of them. An ISO image
// cannot be told so: its mark stands 32 KiB on.
std::string_view archive_kind(std::string_view head);

// "gz", "bz2", "xz", "zst", "lz4", "lzma" or "Z"; empty for none of them.
std::string_view compression_kind(std::string_view head);

// "export.csv" of ("export.csv.GZ", "gz"); empty for a name without that ending.
std::string name_without_ending(std::string_view name, std::string_view ending);

}  // namespace datakaart
