#include "reports/workbook/disk_space.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace datakaart {

std::string why_no_space(const std::string& folder, std::int64_t bytes) {
  const int fd = open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
  if (fd < 0) return {};  // not every file system can; close() will see most failures
  const int error = fallocate(fd, 0, 0, bytes) == 0 ? 0 : errno;
  close(fd);
  return error == 0 || error == EOPNOTSUPP ? std::string() : std::strerror(error);
}

}  // namespace datakaart
