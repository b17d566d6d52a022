// GitLab's Code Quality report, a part of Code Climate's format: one array of issues
// (docs.gitlab.com, "Code Quality report format"). An issue is known by its fingerprint, so that a
// merge request shows those that it brings. An issue must have a line: what has none, as in a
// workbook, is told of line 1, with its place in the description.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "reports/gate/formats/finding_ids.h"
#include "reports/gate/formats/finding_words.h"
#include "reports/gate/list.h"
#include "reports/json_text.h"
#include "reports/output_file.h"

namespace datakaart {
namespace {

using Json = nlohmann::ordered_json;

std::string_view gitlab_severity(double severity) {
  if (severity >= 9) return "critical";
  return severity >= 7 ? "major" : "minor";
}

class GitLabReport final : public GateReport {
 public:
  GitLabReport(const std::string& path, const GateInfo& info) : file_(path), info_(info) {
    file_.write("[");
  }

  void file(const GateFile& file) override {
    ids_.begin_file(file);
    for (const GateFinding& finding : file.findings) write_finding(file, finding);
    if (file.more > 0) write_of_file(file, "more", "major", more_words(file.more));
    if (file.is_gap) {
      write_of_file(file, "unread", "minor", "not wholly read: " + unread_words(file));
    }
  }

  tl::expected<void, std::string> finish(const GateSummary&) override {
    file_.write("\n]\n");
    return file_.finish();
  }

 private:
  void write_finding(const GateFile& file, const GateFinding& finding) {
    const KindInfo& kind = info_.kinds[finding.found.kind];
    const std::string id = ids_.id_of(finding, kind);
    if (!is_failure(finding)) return;
    const std::uint32_t line = line_of(file, finding);
    std::string words =
        line != 0 ? finding_words(finding, kind) : placed_finding_words(finding, kind);
    write(file, kind.name, gitlab_severity(severity_of(kind)), std::move(words), id, line);
  }

  void write_of_file(const GateFile& file, std::string_view check, std::string_view severity,
                     std::string words) {
    write(file, check, severity, std::move(words), ids_.id_of_file(check), 0);
  }

  // The path is that of a file in the repository: a member's is told in words.
  void write(const GateFile& file, std::string_view check, std::string_view severity,
             std::string words, const std::string& id, std::uint32_t line) {
    if (file.location.is_member()) words = name_in_report(file) + ": " + words;
    const Json issue = {
        {"description", std::move(words)},
        {"check_name", check},
        {"fingerprint", id},
        {"severity", severity},
        {"location", {{"path", printable(file.path)}, {"lines", {{"begin", std::max(line, 1U)}}}}}};
    file_.write(first_ ? "\n" : ",\n");
    file_.write(json_text(issue));
    first_ = false;
  }

  OutputFile file_;
  const GateInfo& info_;
  FindingIds ids_;
  bool first_ = true;
};

class GitLabFormat final : public GateFormat {
 public:
  std::string_view name() const override { return "gitlab"; }
  std::unique_ptr<GateReport> begin(const std::string& path, const GateInfo& info) const override {
    return std::make_unique<GitLabReport>(path, info);
  }
};

}  // namespace

const GateFormat& gitlab_format() {
  static const GitLabFormat format;
  return format;
}

}  // namespace datakaart
