// Annotations as GitHub's runner takes them from the output of a step ("Workflow commands for
// GitHub Actions"): a line each. It shows ten errors, ten warnings and ten notices of a step and
// drops the rest without a word, so no more are written, and the last notice counts what is left
// out.
#include <fmt/format.h>

#include <optional>
#include <vector>

#include "base/utf8.h"
#include "reports/gate/formats/finding_words.h"
#include "reports/gate/list.h"
#include "reports/output_file.h"

namespace datakaart {
namespace {

constexpr std::size_t k_most_of_level = 10;

// The runner's words for what would end a command (actions/toolkit, command.ts).
std::string command_text(std::string_view text, bool is_property) {
  std::string result;
  for (const char c : text) {
    const bool separates = is_property && (c == ':' || c == ',');
    if (c == '%' || c == '\r' || c == '\n' || separates) {
      result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      result += c;
    }
  }
  return result;
}

// The annotations of one level. The first of each kind in each file go before the others, so that
// one table full of addresses leaves room for what stands elsewhere.
class LevelAnnotations {
 public:
  explicit LevelAnnotations(std::size_t most) : most_(most) {}

  void add(std::string annotation, bool is_first) {
    ++told_;
    std::vector<std::string>& same = is_first ? firsts_ : others_;
    if (same.size() < most_) same.push_back(std::move(annotation));
  }

  // Returns how many are left out.
  std::uint64_t write(OutputFile& file) const {
    std::uint64_t written = 0;
    for (const auto* annotations : {&firsts_, &others_}) {
      for (const std::string& one : *annotations) {
        if (written == most_) break;
        file.write(one);
        ++written;
      }
    }
    return told_ - written;
  }

 private:
  std::size_t most_;
  std::uint64_t told_ = 0;
  std::vector<std::string> firsts_;
  std::vector<std::string> others_;
};

class GitHubReport final : public GateReport {
 public:
  GitHubReport(const std::string& path, const GateInfo& info) : file_(path), info_(info) {}

  void file(const GateFile& file) override {
    std::optional<KindId> before;  // findings of one kind follow each other
    for (const GateFinding& finding : file.findings) {
      if (!is_failure(finding)) continue;
      add_finding(file, finding, before != finding.found.kind);
      before = finding.found.kind;
    }
    more_ += file.more;
    if (file.is_gap) {
      unread_.add(annotation("notice", file, {}, "Not wholly read", unread_words(file)), true);
    }
  }

  tl::expected<void, std::string> finish(const GateSummary&) override {
    const std::uint64_t findings = errors_.write(file_) + warnings_.write(file_) + more_;
    const std::uint64_t files = unread_.write(file_);
    if (findings > 0 || files > 0) {
      file_.write(fmt::format(
          "::notice title=datakaart::Not shown here: {} finding{} and {} unread file{}. GitHub "
          "shows "
          "ten annotations of a level per step; the other reports of the check hold more.\n",
          findings, findings == 1 ? "" : "s", files, files == 1 ? "" : "s"));
    }
    return file_.finish();
  }

 private:
  void add_finding(const GateFile& file, const GateFinding& finding, bool is_first) {
    const KindInfo& kind = info_.kinds[finding.found.kind];
    const std::uint32_t line = line_of(file, finding);
    std::string where;
    if (line != 0) {
      where = fmt::format(",line={}", line);
      if (finding.found.span.is_known()) where += fmt::format(",col={}", finding.found.span.begin);
    }
    const bool is_high = finding.found.confidence == Confidence::high;
    (is_high ? errors_ : warnings_)
        .add(annotation(
                 is_high ? "error" : "warning", file, where, kind.title,
                 line != 0 ? finding_words(finding, kind) : placed_finding_words(finding, kind)),
             is_first);
  }

  // The file is one of the repository: a member's name is told in words.
  static std::string annotation(std::string_view command, const GateFile& file,
                                std::string_view where, std::string_view title, std::string words) {
    if (file.location.is_member()) words = name_in_report(file) + ": " + words;
    return fmt::format("::{} file={}{},title={}::{}\n", command,
                       command_text(printable(file.path), true), where,
                       command_text(printable(title), true), command_text(words, false));
  }

  OutputFile file_;
  const GateInfo& info_;
  LevelAnnotations errors_{k_most_of_level};
  LevelAnnotations warnings_{k_most_of_level};
  LevelAnnotations unread_{k_most_of_level - 1};  // one notice is for the count of the others
  std::uint64_t more_ = 0;
};

class GitHubFormat final : public GateFormat {
 public:
  std::string_view name() const override { return "github"; }
  std::unique_ptr<GateReport> begin(const std::string& path, const GateInfo& info) const override {
    return std::make_unique<GitHubReport>(path, info);
  }
};

}  // namespace

const GateFormat& github_format() {
  static const GitHubFormat format;
  return format;
}

}  // namespace datakaart
