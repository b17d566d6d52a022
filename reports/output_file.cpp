#include "reports/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/utf8.h"

namespace datakaart {

tl::expected<void, std::string> write_aside(
    const std::string& path,
    const std::function<tl::expected<void, std::string>(const std::string& aside)>& write) {
  const std::string aside = path + ".part" + std::to_string(getpid());
  const auto fail = [&](const std::string& why) {
    unlink(aside.c_str());
    return tl::unexpected("cannot write " + printable(path) + ": " + why);
  };
  // Renaming onto a device would take its place: /dev/null, for who may.
  struct stat there {};
  if (stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode)) {
    return fail("what stands there is not a regular file, and it stays");
  }
  // The file is made here, so that it is private from its first byte whoever opens it again.
  unlink(aside.c_str());
  const int fd = open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return fail(std::strerror(errno));
  close(fd);
  if (auto written = write(aside); !written) return fail(written.error());
  if (chmod(aside.c_str(), 0600) != 0 || std::rename(aside.c_str(), path.c_str()) != 0) {
    return fail(std::strerror(errno));
  }
  return {};
}

OutputFile::OutputFile(const std::string& path) : file_(std::fopen(path.c_str(), "we")) {
  check(file_ != nullptr);
}

void OutputFile::check(bool good) {
  if (!good && error_ == 0) error_ = errno != 0 ? errno : EIO;
}

void OutputFile::write(std::string_view bytes) {
  if (failed()) return;
  check(std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size());
}

tl::expected<void, std::string> OutputFile::finish() {
  if (!failed()) check(std::fflush(file_.get()) == 0);
  // A pipe or a device has nothing to bring to a disk.
  if (!failed()) check(fsync(fileno(file_.get())) == 0 || errno == EINVAL || errno == EROFS);
  if (!failed()) check(std::fclose(file_.release()) == 0);
  if (failed()) return tl::unexpected(std::string(std::strerror(error_)));
  return {};
}

}  // namespace datakaart
