// What the operating system says of a path, in the terms of the scan. Pure functions.
#pragma once

#include <sys/stat.h>

#include <string>

#include "scanner/result.h"

namespace datakaart {

FileMeta meta_of(const struct stat& st);
// "file", "directory", "symlink", "fifo", "socket", "device".
std::string type_of(mode_t mode);
// What an errno of opening or stat-ing a path means for the scan.
Problem problem_of(int error);
// Whether an open directory lies on a file system that holds no data at rest, such as /proc: the
// kernel makes its contents up as they are read.
bool is_kernel_file_system(int fd);

}  // namespace datakaart
