// Where one person's data stand, for the answer that Art. 15 GDPR asks for within one month, and
// for an erasure (Art. 17): every file and member that holds one of the person's values, found by
// their keyed hashes. Holds no raw value. Stateless; one call belongs to one thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "reports/answers/document.h"
#include "reports/report.h"
#include "scanner/model/presence.h"

namespace datakaart {

class PersonAnswer final : public Report {
 public:
  // `values`: the person's, hashed with the scan's key. `received`: the day of the request, in
  // seconds since 1970. `recheck`: of a file or member, by its location's raw bytes.
  PersonAnswer(std::vector<Identity> values, std::optional<std::int64_t> received,
               std::function<Presence(const StoredFile&)> recheck, DocumentFormat format);
  std::string_view format() const override { return name_of(format_); }
  [[nodiscard]] tl::expected<void, std::string> write(const ScanStore& store,
                                                      const std::string& path,
                                                      const ReportOptions& options) const override;

 private:
  [[nodiscard]] tl::expected<DocumentSection, std::string> head(const ScanStore& store,
                                                                std::size_t files,
                                                                const Texts& texts) const;

  std::vector<Identity> values_;
  std::optional<std::int64_t> received_;
  std::function<Presence(const StoredFile&)> recheck_;
  DocumentFormat format_;
};

}  // namespace datakaart
