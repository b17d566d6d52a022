// SARIF 2.1.0 (OASIS), for GitHub's code scanning and viewers of static analysis: a result per
// finding, accepted ones as suppressed, and notifications for what was not read.
//
// GitHub refuses a run of more than 25,000 results and a file of more than 10 MB, compressed. Ours
// stays below that before it is compressed, so that it is so whatever the names of files are. What
// fails goes before what is accepted, and high confidence before low; a notification counts what is
// left out. Results are held until the end: never more than may be written, of each rank.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/utf8.h"
#include "reports/export/fields.h"
#include "reports/gate/formats/finding_ids.h"
#include "reports/gate/formats/finding_words.h"
#include "reports/gate/formats/sarif_driver.h"
#include "reports/gate/formats/sarif_location.h"
#include "reports/gate/list.h"
#include "reports/json_text.h"
#include "reports/output_file.h"

namespace datakaart {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t k_most_results_of_log = 25'000;
constexpr std::size_t k_most_bytes_of_log = 10'000'000;
constexpr std::size_t k_bytes_of_notices = 1'000'000;  // of them
constexpr std::size_t k_bytes_of_frame = 10'000;       // what is around all lists

// The first elements of a JSON list, up to so many and so many bytes together.
class BoundedList {
 public:
  BoundedList(std::size_t most, std::size_t most_bytes) : most_(most), room_(most_bytes) {}

  // Takes no more once it was full.
  bool add(std::string element) {
    const std::size_t bytes = element.size() + 2;  // a comma and a line feed
    is_full_ = is_full_ || elements_.size() == most_ || bytes > room_;
    if (is_full_) return false;
    room_ -= bytes;
    bytes_ += bytes;
    elements_.push_back(std::move(element));
    return true;
  }
  bool is_full() const { return is_full_; }
  std::size_t bytes() const { return bytes_; }
  const std::vector<std::string>& elements() const { return elements_; }

 private:
  std::size_t most_;
  std::size_t room_;
  std::size_t bytes_ = 0;
  bool is_full_ = false;
  std::vector<std::string> elements_;
};

void write_list(OutputFile& file, std::string_view name, const std::vector<std::string>& elements) {
  file.write(fmt::format("\"{}\": [", name));
  for (std::size_t i = 0; i < elements.size(); ++i) {
    file.write(i == 0 ? "\n" : ",\n");
    file.write(elements[i]);
  }
  file.write("]");
}

// In which order results are let in: failures by confidence, then what is accepted.
constexpr std::size_t k_ranks = 4;
std::size_t rank_of(const GateFinding& finding) {
  if (!is_failure(finding)) return k_ranks - 1;
  return static_cast<std::size_t>(Confidence::high) -
         static_cast<std::size_t>(finding.found.confidence);
}

Json suppressions_of(const GateFinding& finding) {
  const bool in_source = finding.accepted == AcceptedBy::comment;
  return {{{"kind", in_source ? "inSource" : "external"},
           {"status", "accepted"},
           {"justification", justification_words(finding)}}};
}

class SarifReport final : public GateReport {
 public:
  SarifReport(const std::string& path, const GateInfo& info)
      : file_(path), info_(info), driver_(sarif_driver(info)) {}

  void file(const GateFile& file) override {
    ids_.begin_file(file);
    for (const GateFinding& finding : file.findings) {
      const std::string id = ids_.id_of(finding, info_.kinds[finding.found.kind]);
      BoundedList& rank = ranks_.at(rank_of(finding));
      if (rank.is_full() || !rank.add(result(file, finding, id))) ++left_out_;
    }
    left_out_ += file.more;
    if (file.state != State::examined && !unread_.add(unread_notice(file))) ++unread_left_out_;
  }

  tl::expected<void, std::string> finish(const GateSummary& summary) override {
    BoundedList policy(k_most_results_of_log, k_bytes_of_notices);
    for (const std::string& note : summary.notes) {
      policy.add(notice(SarifNotice::policy, "warning", printable(note)));
    }
    const BoundedList results =
        results_to_tell(driver_.size() + unread_.bytes() + policy.bytes() + k_bytes_of_frame);
    std::vector<std::string> execution = unread_.elements();
    if (left_out_ > 0 || unread_left_out_ > 0) execution.push_back(left_out_notice());
    if (summary.stopped) {
      execution.push_back(notice(SarifNotice::left_out, "warning",
                                 "The check was stopped: there may be more results."));
    }
    write(summary, execution, policy.elements(), results.elements());
    return file_.finish();
  }

 private:
  std::string result(const GateFile& file, const GateFinding& finding,
                     const std::string& id) const {
    const KindInfo& kind = info_.kinds[finding.found.kind];
    Json result = {
        {"ruleId", kind.name},
        {"ruleIndex", finding.found.kind},
        {"level", level_of(finding.found.confidence, "note")},
        {"message", {{"text", sarif_message(finding_words(finding, kind))}}},
        {"locations", Json::array({Json::parse(sarif_location(file, finding))})},
        {"partialFingerprints", {{"datakaart/v1", id}}},
    };
    // GitHub knows alerts by this one alone. Where there is a line its own action adds it, from the
    // file that it has; where there is none nobody would.
    if (line_of(file, finding) == 0) result["partialFingerprints"]["primaryLocationLineHash"] = id;
    if (finding.accepted != AcceptedBy::nothing) result["suppressions"] = suppressions_of(finding);
    return json_text(result);
  }

  static std::string unread_notice(const GateFile& file) {
    return notice(SarifNotice::unread, file.is_gap ? "warning" : "note",
                  "Not wholly read: " + unread_words(file), sarif_location(file));
  }

  static std::string notice(SarifNotice what, std::string_view level, std::string_view text,
                            std::string_view location = {}) {
    Json json = {
        {"descriptor", {{"id", name_of(what)}, {"index", static_cast<std::uint8_t>(what)}}},
        {"level", level},
        {"message", {{"text", sarif_message(text)}}}};
    if (!location.empty()) json["locations"] = Json::array({Json::parse(location)});
    return json_text(json);
  }

  std::string left_out_notice() const {
    return notice(
        SarifNotice::left_out, "warning",
        fmt::format("Left out: {} results and {} files that were not wholly read. A log "
                    "has at most {} results and {} bytes, and a file so many results of "
                    "a kind as the check keeps.",
                    left_out_, unread_left_out_, k_most_results_of_log, k_most_bytes_of_log));
  }

  // The room that the rest leaves them is filled, rank after rank.
  BoundedList results_to_tell(std::size_t taken) {
    BoundedList results(k_most_results_of_log,
                        k_most_bytes_of_log - std::min(k_most_bytes_of_log, taken));
    for (const BoundedList& rank : ranks_) {
      for (const std::string& result : rank.elements()) left_out_ += results.add(result) ? 0 : 1;
    }
    return results;
  }

  void write(const GateSummary& summary, const std::vector<std::string>& execution,
             const std::vector<std::string>& policy, const std::vector<std::string>& results) {
    file_.write(
        "{\n\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
        "\"version\": \"2.1.0\",\n\"runs\": [{\n\"tool\": {\"driver\": ");
    file_.write(driver_);
    file_.write("},\n\"columnKind\": \"unicodeCodePoints\",\n\"originalUriBaseIds\": ");
    file_.write(json_text(Json{{std::string(k_sarif_root), {{"uri", sarif_root_uri(info_)}}}}));
    file_.write(",\n\"invocations\": [{");
    if (const std::string started = iso_time(info_.started); !started.empty()) {
      file_.write(fmt::format("\"startTimeUtc\": \"{}\", ", started));
    }
    // Personal data are a result, and no failure of the program.
    file_.write(fmt::format("\"exitCode\": {}, \"executionSuccessful\": {},\n", summary.exit_code,
                            summary.exit_code != 4));
    write_list(file_, "toolExecutionNotifications", execution);
    file_.write(",\n");
    write_list(file_, "toolConfigurationNotifications", policy);
    file_.write("}],\n");
    write_list(file_, "results", results);
    file_.write("}]\n}\n");
  }

  OutputFile file_;
  const GateInfo& info_;
  std::string driver_;
  FindingIds ids_;
  std::vector<BoundedList> ranks_{k_ranks, BoundedList(k_most_results_of_log, k_most_bytes_of_log)};
  BoundedList unread_{k_most_results_of_log, k_bytes_of_notices};
  std::uint64_t left_out_ = 0;
  std::uint64_t unread_left_out_ = 0;
};

class SarifFormat final : public GateFormat {
 public:
  std::string_view name() const override { return "sarif"; }
  std::unique_ptr<GateReport> begin(const std::string& path, const GateInfo& info) const override {
    return std::make_unique<SarifReport>(path, info);
  }
};

}  // namespace

const GateFormat& sarif_format() {
  static const SarifFormat format;
  return format;
}

}  // namespace datakaart
