// Globs for paths, as the shell knows them (fnmatch): `*` also matches `/`. One without `/` is
// compared with the last component, another with the whole path. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// `relative`: a path without a leading slash. A slash at the front or the end of the glob, and
// "**/" at its front, add nothing.
bool matches_glob(const std::string& glob, std::string_view relative);
// Whether the glob matches the path or a folder that it stands in.
bool covers_path(const std::string& glob, std::string_view relative);

// `path` as an absolute one, without "./" and "..", by its text alone. It is relative to the folder
// `from`, which is absolute.
std::string absolute_path(std::string_view from, std::string_view path);
// `path`, which is relative to the folder `from` unless it is absolute, as it is seen from the
// folder `root`: without "./" and "..", by its text alone. Where it does not stand below `root`,
// absolute. Both folders are absolute.
std::string path_below(std::string_view root, std::string_view from, std::string_view path);
// What of `path` an absolute path is not.
inline bool is_below(std::string_view path_below_root) { return !path_below_root.starts_with('/'); }

}  // namespace datakaart
