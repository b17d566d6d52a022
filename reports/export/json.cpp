// Everything as one JSON object, the output that other programs read; docs/report.schema.json says
// what it holds. Written piece by piece: the memory needed does not grow with the findings, but for
// the tokens of distinct values.
#include <fmt/format.h>

#include <iterator>
#include <nlohmann/json.hpp>

#include "base/base64.h"
#include "base/try.h"
#include "reports/export/fields.h"
#include "reports/export/value_tokens.h"
#include "reports/json_text.h"
#include "reports/list.h"
#include "reports/output_file.h"
#include "reports/texts/detail_words.h"
#include "reports/texts/place_words.h"

namespace datakaart {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json_text(json); }

Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }

Json counts_json(const std::vector<KindCount>& counts, const std::vector<KindInfo>& kinds) {
  Json json = Json::object();
  for (const KindCount& count : counts) {
    json[std::string(kinds[count.kind].name)] = {{"high", count.high},
                                                 {"medium", count.medium},
                                                 {"low", count.low},
                                                 {"distinct", count.distinct}};
  }
  return json;
}

Json facts_json(const std::vector<FactCount>& facts, const std::vector<KindInfo>& kinds) {
  Json json = Json::object();
  for (const FactCount& fact : facts) {
    json[std::string(kinds[fact.kind].name)][fact.name] = fact.count;
  }
  return json;
}

Json reason_json(Reason reason) {
  return reason == Reason::none ? Json(nullptr) : Json(name_of(reason));
}

Json scan_json(const ScanInfo& info) {
  Json json;
  json["version"] = info.version;
  json["roots"] = info.roots;
  json["started"] = text_or_null(iso_time(info.started));
  json["finished"] = text_or_null(iso_time(info.finished));
  json["complete"] = info.complete;
  json["options"] = Json::object();
  for (const auto& [name, value] : info.options) json["options"][name] = value;
  json["kinds"] = Json::array();
  for (const KindInfo& kind : info.kinds) json["kinds"].push_back(kind.name);
  return json;
}

tl::expected<Json, std::string> summary_json(const ScanStore& store) {
  TRY_ASSIGN(const auto counted, store.coverage());
  TRY_ASSIGN(const auto totals, store.totals());
  std::uint64_t files = 0;
  std::uint64_t members = 0;
  std::uint64_t bytes = 0;
  Json coverage = Json::array();
  for (const CoverageCount& count : counted) {
    files += count.files;
    members += count.members;
    bytes += count.bytes;
    coverage.push_back({{"state", name_of(count.state)},
                        {"reason", reason_json(count.reason)},
                        {"files", count.files},
                        {"members", count.members},
                        {"bytes", count.bytes}});
  }
  return Json{{"files", files},
              {"members", members},
              {"bytes", bytes},
              {"counts", counts_json(totals, store.info().kinds)},
              {"coverage", std::move(coverage)}};
}

Json file_json(const StoredFile& file, const std::vector<KindInfo>& kinds) {
  Json json;
  json["location"] = file.location;
  // What is shown has escapes where the name is not plain text; this is the name itself.
  if (file.location != file.location_raw) json["location_base64"] = base64(file.location_raw);
  json["type"] = file.type;
  json["size"] = file.meta.size;
  json["modified"] = text_or_null(iso_time(file.meta.modified));
  json["owner"] = file.owner;
  json["group"] = file.group;
  json["mode"] = octal_mode(file.meta.mode);
  if (!file.readers.empty()) json["readers"] = file.readers;
  json["state"] = name_of(file.state);
  json["reason"] = reason_json(file.reason);
  json["detail"] = text_or_null(detail_words(file.detail, Language::en));
  if (!file.copy_of.empty()) json["copy_of"] = file.copy_of;
  json["counts"] = counts_json(file.counts, kinds);
  json["rows"] = file.rows;
  json["people"] = file.people;
  if (!file.facts.empty()) json["facts"] = facts_json(file.facts, kinds);
  return json;
}

// Writes the elements of an array, one on each line.
class ArrayWriter {
 public:
  explicit ArrayWriter(OutputFile& file) : file_(file) {}
  void add(std::string_view element) {
    file_.write(first_ ? "\n" : ",\n");
    file_.write(element);
    first_ = false;
  }

 private:
  OutputFile& file_;
  bool first_ = true;
};

// There may be millions of findings; neighbours mostly share their location and evidence, so those
// are turned into JSON only when they change.
class FindingWriter {
 public:
  FindingWriter(OutputFile& file, const std::vector<KindInfo>& kinds)
      : array_(file), tokens_(kinds) {
    for (const KindInfo& kind : kinds) {
      const std::string text = dump(std::string(kind.name));
      kinds_.push_back(text.substr(1, text.size() - 2));
    }
  }

  void add(const StoredFile& file, const StoredFinding& finding) {
    if (location_.empty() || file.id != file_id_) {
      file_id_ = file.id;
      location_ = dump(file.location);
    }
    line_.clear();
    const std::string& kind = kinds_[finding.kind];
    fmt::format_to(std::back_inserter(line_),
                   R"({{"kind":"{}","location":{},"place":{},"confidence":"{}","evidence":{},)"
                   R"("masked":{},"hash":"{}-{:06}"}})",
                   kind, location_, dump(place_words(finding.place, Language::en)),
                   name_of(finding.confidence), evidence(finding.evidence), dump(finding.masked),
                   kind, tokens_.number(finding.kind, finding.hash));
    array_.add({line_.data(), line_.size()});
  }

 private:
  const std::string& evidence(const KeptEvidence& evidence) {
    if (evidence != evidence_) {
      evidence_ = evidence;
      evidence_text_ = dump(names_of(evidence.set()));
    }
    return evidence_text_;
  }

  ArrayWriter array_;
  std::vector<std::string> kinds_;  // as in a JSON text, without its quotes
  ValueTokens tokens_;
  FileId file_id_;
  std::string location_;
  KeptEvidence evidence_;
  std::string evidence_text_ = "[]";
  fmt::memory_buffer line_;
};

class JsonReport final : public Report {
 public:
  std::string_view format() const override { return "json"; }

  tl::expected<void, std::string> write(const ScanStore& store, const std::string& path,
                                        const ReportOptions& options) const override {
    OutputFile file(path);
    const auto& kinds = store.info().kinds;
    file.write("{\n\"scan\": " + dump(scan_json(store.info())));
    TRY_ASSIGN(const Json summary, summary_json(store));
    file.write(",\n\"summary\": " + dump(summary) + ",\n\"files\": [");
    ArrayWriter files(file);
    const auto each_file = [&](const StoredFile& stored) {
      files.add(dump(file_json(stored, kinds)));
      return !file.failed();
    };
    TRY(store.files(ScanStore::Files::all, each_file));
    file.write("\n],\n\"findings\": [");
    FindingWriter findings(file, kinds);
    const auto each_finding = [&](const StoredFile& stored, const StoredFinding& finding) {
      findings.add(stored, finding);
      return !file.failed();
    };
    TRY(store.findings(ScanStore::Files::with_findings, options.max_findings, each_finding));
    file.write("\n]\n}\n");
    return file.finish();
  }
};

}  // namespace

const Report& json_report() {
  static const JsonReport report;
  return report;
}

}  // namespace datakaart
