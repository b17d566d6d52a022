// Reads files in this process, for whoever looks for a fault in a parser with a debugger, valgrind
// or a sanitizer.
#pragma once

#include <string>
#include <vector>

namespace datakaart::helper {

// Prints a line for each file and each member in it: its type, how the reading ended, how much was
// found. Never a value. Returns the exit code: 0, or 3 where something was not, or not wholly,
// read.
int read_here(const std::vector<std::string>& paths);

}  // namespace datakaart::helper
