// Reads what `git diff-index` writes: the list of files (--raw -z), and the lines that were added
// (-p -U0). Pure functions.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/git/repository.h"

namespace datakaart::git {

// The error is a sentence: it is no such list.
[[nodiscard]] tl::expected<Change, std::string> read_changes(std::string_view raw);
// By the path of the file as it is now.
std::map<std::string, std::vector<LineRange>> read_added_lines(std::string_view patch);
// A path as git writes it in a patch, in quotes with escapes where it is not plain.
std::string unquoted_path(std::string_view path);

}  // namespace datakaart::git
