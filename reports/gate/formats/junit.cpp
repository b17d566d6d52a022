// JUnit's XML as the Apache Ant task writes it (windyroad's schema of it), which Jenkins, GitLab
// and Azure Pipelines read: a test case per file or member. What was found makes it fail; one that
// could not be read is an error, or skipped where that is allowed. A suite tells its counts before
// its cases, so it is held until it is full: memory does not grow with the number of files.
#include <fmt/format.h>

#include <map>

#include "reports/export/fields.h"
#include "reports/gate/formats/finding_words.h"
#include "reports/gate/formats/xml_text.h"
#include "reports/gate/list.h"
#include "reports/output_file.h"

namespace datakaart {
namespace {

constexpr std::uint64_t k_cases_of_suite = 10'000;

// Readers fold blanks in names: two names may not become one by it.
std::string token(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool folded = text[i] == ' ' && (i == 0 || i + 1 == text.size() || text[i - 1] == ' ');
    result += folded ? "\\x20" : std::string(1, text[i]);
  }
  return xml_text(result);
}

class JUnitReport final : public GateReport {
 public:
  JUnitReport(const std::string& path, const GateInfo& info) : file_(path), info_(info) {
    file_.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
  }

  void file(const GateFile& file) override {
    if (tests_ == k_cases_of_suite) end_suite({});
    ++tests_;
    cases_ += fmt::format(R"(<testcase name="{}" classname="datakaart.check" time="0")",
                          token(name_in_report(file)));
    const std::string outcome = outcome_of(file);
    cases_ += outcome.empty() ? "/>\n" : fmt::format(">{}</testcase>\n", outcome);
  }

  tl::expected<void, std::string> finish(const GateSummary& summary) override {
    std::string notes;
    for (const std::string& note : summary.notes) notes += note + "\n";
    if (tests_ > 0 || suites_ == 0 || !notes.empty()) end_suite(notes);
    file_.write("</testsuites>\n");
    return file_.finish();
  }

 private:
  std::string outcome_of(const GateFile& file) {
    if (has_failures(file)) {
      ++failures_;
      return failure(file);
    }
    if (file.state == State::examined) return {};
    const std::string why = xml_text(unread_words(file));
    if (file.is_gap) {
      ++errors_;
      return fmt::format(R"(<error message="not wholly read: {}" type="{}"></error>)", why,
                         name_of(file.reason));
    }
    ++skipped_;
    return fmt::format(R"(<skipped message="not wholly read: {}"></skipped>)", why);
  }

  std::string failure(const GateFile& file) const {
    std::map<KindId, std::uint64_t> counts;
    std::string lines;
    for (const GateFinding& finding : file.findings) {
      if (!is_failure(finding)) continue;
      ++counts[finding.found.kind];
      lines += placed_finding_words(finding, info_.kinds[finding.found.kind]) + "\n";
    }
    if (file.more > 0) lines += more_words(file.more) + "\n";
    if (file.is_gap) lines += fmt::format("not wholly read: {}\n", unread_words(file));
    std::string sum;
    for (const auto& [kind, count] : counts) {
      sum += fmt::format("{}{}: {}", sum.empty() ? "" : ", ", info_.kinds[kind].name, count);
    }
    if (file.more > 0) sum += fmt::format("{}{}", sum.empty() ? "" : ", ", more_words(file.more));
    return fmt::format("<failure message=\"{}\" type=\"personal-data\">{}</failure>", xml_text(sum),
                       xml_text(lines));
  }

  // JUnit's times have no zone, and each suite must have one. No name of a machine is told.
  void end_suite(std::string_view notes) {
    std::string started = iso_time(info_.started);
    started = started.empty() ? "1970-01-01T00:00:00" : started.substr(0, started.size() - 1);
    const std::string name =
        suites_ == 0 ? "datakaart check" : fmt::format("datakaart check, part {}", suites_ + 1);
    file_.write(fmt::format(
        "<testsuite name=\"{}\" package=\"datakaart\" id=\"{}\" timestamp=\"{}\" "
        "hostname=\"localhost\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"{}\" "
        "time=\"0\">\n<properties><property name=\"version\" value=\"{}\"/></properties>\n",
        name, suites_, started, tests_, failures_, errors_, skipped_, xml_text(info_.version)));
    file_.write(cases_);
    file_.write(fmt::format(
        "<system-out></system-out>\n<system-err>{}</system-err>\n</testsuite>\n", xml_text(notes)));
    ++suites_;
    cases_.clear();
    tests_ = failures_ = errors_ = skipped_ = 0;
  }

  OutputFile file_;
  const GateInfo& info_;
  std::string cases_;  // of the suite in hand
  std::uint64_t suites_ = 0;
  std::uint64_t tests_ = 0;
  std::uint64_t failures_ = 0;
  std::uint64_t errors_ = 0;
  std::uint64_t skipped_ = 0;
};

class JUnitFormat final : public GateFormat {
 public:
  std::string_view name() const override { return "junit"; }
  std::unique_ptr<GateReport> begin(const std::string& path, const GateInfo& info) const override {
    return std::make_unique<JUnitReport>(path, info);
  }
};

}  // namespace

const GateFormat& junit_format() {
  static const JUnitFormat format;
  return format;
}

}  // namespace datakaart
