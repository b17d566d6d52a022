// The XML of Checkstyle's XMLLogger, which many viewers of warnings read: an element per file that
// has something to tell. As there, line 0 is the file as a whole, and a column stands only where it
// is known.
#include <fmt/format.h>

#include "reports/gate/formats/finding_words.h"
#include "reports/gate/formats/xml_text.h"
#include "reports/gate/list.h"
#include "reports/output_file.h"

namespace datakaart {
namespace {

class CheckstyleReport final : public GateReport {
 public:
  CheckstyleReport(const std::string& path, const GateInfo& info) : file_(path), info_(info) {
    file_.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
  }

  void file(const GateFile& file) override {
    if (!has_failures(file) && !file.is_gap) return;
    file_.write(fmt::format("<file name=\"{}\">\n", xml_text(name_in_report(file))));
    for (const GateFinding& finding : file.findings) {
      if (is_failure(finding)) write_finding(file, finding);
    }
    if (file.more > 0) write_of_file("warning", more_words(file.more), "more");
    if (file.is_gap) write_of_file("warning", "not wholly read: " + unread_words(file), "unread");
    file_.write("</file>\n");
  }

  tl::expected<void, std::string> finish(const GateSummary&) override {
    file_.write("</checkstyle>\n");
    return file_.finish();
  }

 private:
  void write_finding(const GateFile& file, const GateFinding& finding) {
    const KindInfo& kind = info_.kinds[finding.found.kind];
    const std::uint32_t line = line_of(file, finding);
    std::string where = fmt::format("line=\"{}\"", line);
    if (line != 0 && finding.found.span.is_known()) {
      where += fmt::format(" column=\"{}\"", finding.found.span.begin);
    }
    // A place that is no line of the file is told in words.
    file_.write(fmt::format(
        "<error {} severity=\"{}\" message=\"{}\" source=\"datakaart.{}\"/>\n", where,
        level_of(finding.found.confidence, "info"),
        xml_text(line != 0 ? finding_words(finding, kind) : placed_finding_words(finding, kind)),
        xml_text(kind.name)));
  }

  void write_of_file(std::string_view severity, std::string_view message, std::string_view source) {
    file_.write(
        fmt::format("<error line=\"0\" severity=\"{}\" message=\"{}\" source=\"datakaart.{}\"/>\n",
                    severity, xml_text(message), source));
  }

  OutputFile file_;
  const GateInfo& info_;
};

class CheckstyleFormat final : public GateFormat {
 public:
  std::string_view name() const override { return "checkstyle"; }
  std::unique_ptr<GateReport> begin(const std::string& path, const GateInfo& info) const override {
    return std::make_unique<CheckstyleReport>(path, info);
  }
};

}  // namespace

const GateFormat& checkstyle_format() {
  static const CheckstyleFormat format;
  return format;
}

}  // namespace datakaart
