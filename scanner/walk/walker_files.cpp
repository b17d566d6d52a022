// Directory handles and the opening of files: the part of the walk that knows system calls for one
// path each.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "scanner/walk/file_system.h"
#include "scanner/walk/walker.h"

namespace datakaart {

Directory::Directory(int fd, std::string path, std::string relative, std::uint64_t device)
    : fd_(fd), path_(std::move(path)), relative_(std::move(relative)), device_(device) {}

Directory::~Directory() { close(fd_); }

std::string Directory::path_of(const std::string& name) const {
  return path_.ends_with('/') ? path_ + name : path_ + '/' + name;
}

std::string Directory::relative_of(const std::string& name) const {
  return relative_.empty() ? name : relative_ + '/' + name;
}

tl::expected<int, Problem> open_file(const WalkedFile& file) {
  if (file.opener) return file.opener();
  const int at = file.directory ? file.directory->fd() : AT_FDCWD;
  // O_NONBLOCK: should it have become a fifo, or be leased by another, opening must not wait.
  const int flags =
      O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (file.through_link ? 0 : O_NOFOLLOW);
  const int fd = open_at(at, file.name, flags);
  if (fd < 0) return tl::unexpected(problem_of(errno));
  struct stat now {};
  if (fstat(fd, &now) != 0 || !S_ISREG(now.st_mode)) {
    close(fd);
    return tl::unexpected(Problem{Reason::changed, DetailCode::not_regular_any_more});
  }
  // Less than the kernel reads ahead by itself needs no advice.
  constexpr off_t k_read_ahead = 128 * 1024;
  if (now.st_size > k_read_ahead) posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
  return fd;
}

}  // namespace datakaart
