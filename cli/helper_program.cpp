#include "cli/helper_program.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <stdexcept>
#include <system_error>

#include "base/utf8.h"
#include "scanner/model/location.h"

namespace datakaart {
namespace {

// Set by CMake: from the folder of the installed program to the helper.
constexpr char k_where_installed[] = DATAKAART_HELPER_WHERE_INSTALLED;
constexpr char k_where_built[] = "libexec/datakaart/datakaart-helper";
// Low descriptors are given out anew in a helper.
constexpr int k_least_descriptor = 10;

int open_helper() {
  std::error_code none;
  const std::filesystem::path folder =
      std::filesystem::read_symlink("/proc/self/exe", none).parent_path();
  for (const char* where : {k_where_built, k_where_installed}) {
    const std::string path = (folder / where).lexically_normal().string();
    if (access(path.c_str(), X_OK) != 0) continue;
    const int low = open(path.c_str(), O_PATH | O_CLOEXEC);
    const int fd = low < 0 ? low : fcntl(low, F_DUPFD_CLOEXEC, k_least_descriptor);
    if (low >= 0) close(low);
    if (fd >= 0) return fd;
  }
  throw std::runtime_error(
      fmt::format("the program that reads documents is not there: {}",
                  printable((folder / k_where_installed).lexically_normal().string())));
}

}  // namespace

std::string helper_program() {
  static const int fd = open_helper();
  return fmt::format("/proc/self/fd/{}", fd);
}

}  // namespace datakaart
