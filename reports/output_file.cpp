#include "reports/output_file.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace datakaart {

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
