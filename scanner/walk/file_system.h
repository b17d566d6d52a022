// Opening paths, and what the operating system says of them in the terms of the scan. Stateless.
#pragma once

#include <sys/stat.h>

#include <string>

#include "scanner/model/result.h"

namespace datakaart {

FileMeta meta_of(const struct stat& st);
// "file", "directory", "symlink", "fifo", "socket", "device".
std::string type_of(mode_t mode);
// What an errno of opening or stat-ing a path means for the scan.
Problem problem_of(int error);
// Opens `name` below the open directory `at` (or AT_FDCWD) without touching its access time where
// that may be, and waits up to ten seconds for a descriptor where there is none left: others are
// given back as the scan proceeds. -1, and errno, where it cannot be opened.
int open_at(int at, const std::string& name, int flags);
// Whether an open directory lies on a file system that holds no data at rest, such as /proc: the
// kernel makes its contents up as they are read.
bool is_kernel_file_system(int fd);

}  // namespace datakaart
