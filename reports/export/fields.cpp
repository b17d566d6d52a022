#include "reports/export/fields.h"

#include <fmt/format.h>

#include <ctime>

namespace datakaart {

std::string iso_time(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  if (seconds == 0 || gmtime_r(&time, &parts) == nullptr) return {};
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", 1900L + parts.tm_year,
                     parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec);
}

std::string octal_mode(std::uint32_t mode) { return fmt::format("{:04o}", mode & 07777U); }

}  // namespace datakaart
