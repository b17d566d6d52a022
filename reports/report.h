// What writes one output from one scan store. A new report is one new file and one line in
// list.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "reports/register/activities.h"
#include "scanner/store/store.h"

namespace datakaart {

class EarlierBook;  // workbook/earlier.h

struct ReportOptions {
  std::uint64_t max_findings = 1000;  // per file and kind
  std::string language = "en";        // nl, fr, en, de
  ActivityRules activities = activity_library();
  std::map<std::string, std::string> organisation = {};  // by k_organisation_fields
  std::shared_ptr<const EarlierBook> earlier = nullptr;  // what people typed there is kept
};

// Stateless; one call belongs to one thread.
class Report {
 public:
  virtual ~Report() = default;
  virtual std::string_view format() const = 0;  // "xlsx", also the file's ending
  // Writes the whole output to `path`, a new file of the caller's (empty, mode 0600); the caller
  // renames it afterwards.
  [[nodiscard]] virtual tl::expected<void, std::string> write(
      const ScanStore& store, const std::string& path, const ReportOptions& options) const = 0;
};

std::span<const Report* const> reports();
// The report for a format's name, or null.
const Report* find_report(std::string_view format);

// Writes aside, see write_aside().
[[nodiscard]] tl::expected<void, std::string> write_report(const Report& report,
                                                           const ScanStore& store,
                                                           const std::string& path,
                                                           const ReportOptions& options);

}  // namespace datakaart
