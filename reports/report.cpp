#include "reports/report.h"

#include "reports/output_file.h"

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
  return write_aside(path,
                     [&](const std::string& aside) { return report.write(store, aside, options); });
}

}  // namespace datakaart
