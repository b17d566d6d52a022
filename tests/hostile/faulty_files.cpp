// Preloaded into a scan: a file system on which some files misbehave, by the first word of their
// names, always at the same moment.
//   vanishes-  is gone when it is opened      hangs-    cannot be opened, ever
//   shrinks-   loses its end after one read   grows-    gains a line after one read
//   broken-    cannot be read past 64 KiB
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <filesystem>
#include <string>
#include <string_view>

namespace {

constexpr off_t k_broken_from = 64 * 1024;
constexpr off_t k_shrunk_to = 20 * 1024;

bool is(std::string_view path, std::string_view word) {
  return path.substr(path.rfind('/') + 1).starts_with(word);
}

template <typename Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

int open_with_faults(int folder, const char* path, int flags, int mode) {
  if ((flags & (O_DIRECTORY | O_PATH)) == 0) {
    if (is(path, "vanishes-")) unlinkat(folder, path, 0);
    while (is(path, "hangs-")) pause();
  }
  return real<int(int, const char*, int, ...)>("openat")(folder, path, flags, mode);
}

ssize_t read_with_faults(int fd, void* to, size_t size, off_t offset) {
  std::error_code none;
  const std::string path =
      std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd), none).string();
  if (is(path, "broken-") && offset >= k_broken_from) {
    errno = EIO;
    return -1;
  }
  const ssize_t got = real<ssize_t(int, void*, size_t, off_t)>("pread")(fd, to, size, offset);
  if (offset == 0 && is(path, "shrinks-") && truncate(path.c_str(), k_shrunk_to) != 0) return -1;
  if (offset == 0 && is(path, "grows-")) {
    const int end = open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (write(end, "\nlater\n", 7) != 7) return -1;
    close(end);
  }
  return got;
}

}  // namespace

extern "C" {

int openat(int folder, const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const int mode = va_arg(more, int);
  va_end(more);
  return open_with_faults(folder, path, flags, mode);
}

int openat64(int folder, const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const int mode = va_arg(more, int);
  va_end(more);
  return open_with_faults(folder, path, flags, mode);
}

ssize_t pread(int fd, void* to, size_t size, off_t offset) {
  return read_with_faults(fd, to, size, offset);
}

ssize_t pread64(int fd, void* to, size_t size, off_t offset) {
  return read_with_faults(fd, to, size, offset);
}
}
