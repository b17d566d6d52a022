// Lists of paths and globs that the user gives in files.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace datakaart {

// The paths in `file` ("-": standard input), one a call, nothing at the end. Separated by NUL where
// there is one in the first 64 KiB, else by line feed. Throws UsageError where it cannot be opened.
std::function<std::optional<std::string>()> read_path_list(const std::string& file);

// Lines that are neither empty nor comments (#). Throws UsageError.
std::vector<std::string> read_lines(const std::string& file);

// Takes out what is named twice, or lies below another of the folders; the rest keeps its order.
void remove_nested_roots(std::vector<std::string>& roots);

}  // namespace datakaart
