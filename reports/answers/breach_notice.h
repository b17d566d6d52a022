// What a notice of a personal data breach needs (Art. 33(3) GDPR) of some paths of a scan: counts
// of people and records, categories, files, and what could not be read. What only a person knows is
// left as a marked empty field. Stateless; one call belongs to one thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "reports/answers/document.h"
#include "reports/report.h"

namespace datakaart {

// What the paths hold.
struct BreachExtent {
  std::vector<std::string> files;   // with personal data
  std::vector<std::string> unread;  // with their reasons
  std::uint64_t least = 0;          // people of the file that has most
  std::uint64_t most = 0;           // all files' together, copies left out
};

class BreachNotice final : public Report {
 public:
  // `paths`: files and folders as the scan names them; none: everything. `discovered`: when it
  // became known, and `now`, in seconds since 1970.
  BreachNotice(std::vector<std::string> paths, std::optional<std::int64_t> discovered,
               std::int64_t now, DocumentFormat format = DocumentFormat::markdown);
  std::string_view format() const override { return name_of(format_); }
  [[nodiscard]] tl::expected<void, std::string> write(const ScanStore& store,
                                                      const std::string& path,
                                                      const ReportOptions& options) const override;
  // Whether the file is one of the paths or below one.
  bool touches(const StoredFile& file) const;

 private:
  DocumentSection summary(const FileSum& sum, const BreachExtent& touched,
                          const Texts& texts) const;

  std::vector<std::string> paths_;
  std::optional<std::int64_t> discovered_;
  std::int64_t now_;
  DocumentFormat format_;
};

}  // namespace datakaart
