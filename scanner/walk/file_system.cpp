#include "scanner/walk/file_system.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace datakaart {

FileMeta meta_of(const struct stat& st) {
  FileMeta meta;
  meta.size = static_cast<std::uint64_t>(st.st_size);
  // A file system may keep the last bytes of a file, or all of a small one, elsewhere.
  constexpr std::uint64_t k_block = 512;
  constexpr std::uint64_t k_elsewhere = 64 * 1024;
  meta.stored =
      std::min(meta.size, static_cast<std::uint64_t>(st.st_blocks) * k_block + k_elsewhere);
  meta.modified = st.st_mtim.tv_sec;
  meta.mode = st.st_mode;
  meta.uid = st.st_uid;
  meta.gid = st.st_gid;
  meta.device = st.st_dev;
  meta.inode = st.st_ino;
  meta.links = st.st_nlink;
  return meta;
}

std::string type_of(mode_t mode) {
  if (S_ISDIR(mode)) return "directory";
  if (S_ISLNK(mode)) return "symlink";
  if (S_ISFIFO(mode)) return "fifo";
  if (S_ISSOCK(mode)) return "socket";
  if (S_ISREG(mode)) return "file";
  return "device";
}

int open_at(int at, const std::string& name, int flags) {
  int fd = openat(at, name.c_str(), flags | O_NOATIME);
  if (fd < 0 && errno == EPERM) fd = openat(at, name.c_str(), flags);
  for (int tries = 0; fd < 0 && (errno == EMFILE || errno == ENFILE) && tries < 500; ++tries) {
    usleep(20'000);
    fd = openat(at, name.c_str(), flags);
  }
  return fd;
}

bool is_kernel_file_system(int fd) {
  struct statfs info {};
  if (fstatfs(fd, &info) != 0) return false;
  constexpr std::array<long, 10> k_magics = {
      PROC_SUPER_MAGIC, SYSFS_MAGIC,        DEVPTS_SUPER_MAGIC,  DEBUGFS_MAGIC, TRACEFS_MAGIC,
      SECURITYFS_MAGIC, CGROUP_SUPER_MAGIC, CGROUP2_SUPER_MAGIC, BPF_FS_MAGIC,  PSTOREFS_MAGIC};
  for (long magic : k_magics) {
    if (static_cast<long>(info.f_type) == magic) return true;
  }
  return false;
}

Problem problem_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ESTALE:
      return {Reason::vanished, DetailCode::was_listed};
    case EACCES:
    case EPERM:
      return {Reason::permission_denied, detail_of_errno(error)};
    case ELOOP:
      return {Reason::changed, DetailCode::became_link};
    default:
      return {Reason::read_error, detail_of_errno(error)};
  }
}

}  // namespace datakaart
