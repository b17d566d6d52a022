// What a check found as one JSON object; docs/check.schema.json says what it holds. Each file that
// has something to tell stands on a line of its own.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/base64.h"
#include "base/utf8.h"
#include "reports/export/fields.h"
#include "reports/gate/formats/finding_ids.h"
#include "reports/gate/formats/finding_words.h"
#include "reports/gate/list.h"
#include "reports/json_text.h"
#include "reports/output_file.h"
#include "reports/texts/detail_words.h"
#include "reports/texts/place_words.h"

namespace datakaart {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }
Json or_null(std::uint32_t number) { return number == 0 ? Json(nullptr) : Json(number); }

Json summary_json(const GateSummary& summary) {
  Json accepted = Json::object();
  for (std::size_t i = 1; i < summary.accepted.size(); ++i) {
    accepted[std::string(name_of(static_cast<AcceptedBy>(i)))] = summary.accepted.at(i);
  }
  return {{"files", summary.files},     {"findings", summary.findings},
          {"accepted", accepted},       {"unread", summary.gaps},
          {"stopped", summary.stopped}, {"exit_code", summary.exit_code},
          {"notes", summary.notes}};
}

class GateJsonReport final : public GateReport {
 public:
  GateJsonReport(const std::string& path, const GateInfo& info) : file_(path), info_(info) {
    const Json check = {{"version", info.version},
                        {"root", printable(info.root)},
                        {"started", or_null(iso_time(info.started))}};
    file_.write("{\n\"check\": " + json_text(check) + ",\n\"files\": [");
  }

  void file(const GateFile& file) override {
    if (file.findings.empty() && file.more == 0 && file.state == State::examined) return;
    file_.write(first_ ? "\n" : ",\n");
    file_.write(json_text(file_json(file)));
    first_ = false;
  }

  tl::expected<void, std::string> finish(const GateSummary& summary) override {
    file_.write("\n],\n\"summary\": " + json_text(summary_json(summary)) + "\n}\n");
    return file_.finish();
  }

 private:
  Json file_json(const GateFile& file) {
    const Location location{file.path, file.location.members};
    Json json = {{"location", name_in_report(file)}};
    // What is shown has escapes where the name is not plain text; this is the name itself.
    if (json["location"] != location.bytes()) json["location_base64"] = base64(location.bytes());
    json["type"] = file.type;
    json["state"] = name_of(file.state);
    json["reason"] = file.reason == Reason::none ? Json(nullptr) : Json(name_of(file.reason));
    json["detail"] = or_null(detail_words(file.detail, Language::en));
    json["unread"] = file.is_gap;
    json["more"] = file.more;
    json["findings"] = Json::array();
    ids_.begin_file(file);
    for (const GateFinding& finding : file.findings) {
      json["findings"].push_back(finding_json(finding));
    }
    return json;
  }

  Json finding_json(const GateFinding& finding) {
    const KindInfo& kind = info_.kinds[finding.found.kind];
    const bool has_line = finding.found.place.unit == Place::Unit::line;
    const LineSpan& span = finding.found.span;
    return {{"kind", kind.name},
            {"confidence", name_of(finding.found.confidence)},
            {"place", place_words(finding.found.place, Language::en)},
            {"line", or_null(has_line ? finding.found.place.number : 0)},
            {"column", or_null(span.begin)},
            {"end_column", or_null(span.end)},
            {"masked", printable(finding.found.masked)},
            {"evidence", names_of(finding.found.evidence.set())},
            {"fails", is_failure(finding)},
            {"accepted", or_null(name_of(finding.accepted))},
            {"justification", or_null(justification_words(finding))},
            {"id", ids_.id_of(finding, kind)}};
  }

  OutputFile file_;
  const GateInfo& info_;
  FindingIds ids_;
  bool first_ = true;
};

class GateJsonFormat final : public GateFormat {
 public:
  std::string_view name() const override { return "json"; }
  std::unique_ptr<GateReport> begin(const std::string& path, const GateInfo& info) const override {
    return std::make_unique<GateJsonReport>(path, info);
  }
};

}  // namespace

const GateFormat& json_format() {
  static const GateJsonFormat format;
  return format;
}

}  // namespace datakaart
