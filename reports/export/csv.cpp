// The findings as a table of comma-separated values (RFC 4180) in UTF-8, a row per finding, for
// those who want to filter them with other programs.
#include <fmt/format.h>

#include <iterator>

#include "reports/export/fields.h"
#include "reports/export/value_tokens.h"
#include "reports/list.h"
#include "reports/output_file.h"
#include "reports/texts/place_words.h"

namespace datakaart {
namespace {

// A spreadsheet takes a text that begins so for a formula, and runs it.
bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string field(std::string_view text) {
  const bool formula = looks_like_formula(text);
  const bool quoted = text.find_first_of(",\"\r\n") != std::string_view::npos;
  if (!formula && !quoted) return std::string(text);
  std::string out;
  if (quoted) out += '"';
  if (formula) out += '\'';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  if (quoted) out += '"';
  return out;
}

class CsvReport final : public Report {
 public:
  std::string_view format() const override { return "csv"; }

  tl::expected<void, std::string> write(const ScanStore& store, const std::string& path,
                                        const ReportOptions& options) const override {
    OutputFile file(path);
    file.write("kind,location,place,confidence,evidence,masked,hash,type,owner,modified\r\n");
    const auto& kinds = store.info().kinds;
    ValueTokens tokens(kinds);
    FileId current;
    std::string location;
    std::string rest;
    fmt::memory_buffer row;
    const auto each = [&](const StoredFile& of, const StoredFinding& finding) {
      if (location.empty() || of.id != current) {
        current = of.id;
        location = field(of.location);
        rest = fmt::format("{},{},{}\r\n", field(of.type), field(of.owner),
                           iso_time(of.meta.modified));
      }
      row.clear();
      fmt::format_to(std::back_inserter(row), "{},{},{},{},{},{},{},{}", kinds[finding.kind].name,
                     location, field(place_words(finding.place, Language::en)),
                     name_of(finding.confidence),
                     field(fmt::format("{}", fmt::join(names_of(finding.evidence.set()), "; "))),
                     field(finding.masked), field(tokens.token(finding.kind, finding.hash)), rest);
      file.write({row.data(), row.size()});
      return !file.failed();
    };
    if (auto read = store.findings(ScanStore::Files::with_findings, options.max_findings, each);
        !read)
      return read;
    return file.finish();
  }
};

}  // namespace

const Report& csv_report() {
  static const CsvReport report;
  return report;
}

}  // namespace datakaart
