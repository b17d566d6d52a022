#include "reports/report.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "base/utf8.h"

namespace datakaart {

const Report* find_report(std::string_view format) {
  for (const Report* report : reports()) {
    if (report->format() == format) return report;
  }
  return nullptr;
}

tl::expected<void, std::string> write_report(const Report& report, const ScanStore& store,
                                             const std::string& path,
                                             const ReportOptions& options) {
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
  if (auto written = report.write(store, aside, options); !written) return fail(written.error());
  if (chmod(aside.c_str(), 0600) != 0 || std::rename(aside.c_str(), path.c_str()) != 0) {
    return fail(std::strerror(errno));
  }
  return {};
}

}  // namespace datakaart
