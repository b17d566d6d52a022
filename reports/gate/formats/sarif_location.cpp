#include "reports/gate/formats/sarif_location.h"

#include <nlohmann/json.hpp>

#include "base/percent.h"
#include "base/utf8.h"
#include "reports/gate/formats/finding_words.h"
#include "reports/json_text.h"
#include "reports/texts/place_words.h"

namespace datakaart {
namespace {

using Json = nlohmann::ordered_json;

Json artifact_location(const GateFile& file) {
  if (!file.is_below_root) return {{"uri", "file://" + percent_encoded_path(file.path)}};
  return {{"uri", percent_encoded_path(file.path)}, {"uriBaseId", k_sarif_root}};
}

// From the outside in: each is inside the one before, which its full name tells.
class LogicalLocations {
 public:
  explicit LogicalLocations(const GateFile& file) : name_(printable(file.path)) {
    for (const std::string& member : file.location.members) add("member", printable(member));
  }

  void add(std::string_view kind, const std::string& name) {
    name_ += "!" + name;
    all_.push_back({{"name", name}, {"fullyQualifiedName", name_}, {"kind", kind}});
  }

  // What of a place is no line of the file on disk.
  void add(const Place& place) {
    switch (place.unit) {
      case Place::Unit::none:
        return;
      case Place::Unit::line:
        return add("line", place_words(place, Language::en));
      case Place::Unit::page:
        return add("page", place_words(place, Language::en));
      case Place::Unit::slide:
        return add("slide", place_words(place, Language::en));
      case Place::Unit::paragraph:
        return add("paragraph", place_words(place, Language::en));
      case Place::Unit::cell:
        return add_cell(place);
      case Place::Unit::sheet:
        return add("sheet", place_words(place, Language::en));
      case Place::Unit::part:
        return add("part", place_words(place, Language::en));
      case Place::Unit::k_count:
        return;
    }
  }

  const Json& json() const { return all_; }

 private:
  void add_cell(Place place) {
    if (!place.name.empty()) add("sheet", printable(place.name));
    place.name.clear();
    add("cell", place_words(place, Language::en));
  }

  std::string name_;
  Json all_ = Json::array();
};

Json region_of(std::uint32_t line, const LineSpan& span) {
  Json region = {{"startLine", line}};
  if (!span.is_known()) return region;  // the whole line
  region["startColumn"] = span.begin;
  if (span.end > span.begin) region["endColumn"] = span.end;
  return region;
}

std::string location_text(const Json& physical, const LogicalLocations& logical) {
  Json location = {{"physicalLocation", physical}};
  if (!logical.json().empty()) location["logicalLocations"] = logical.json();
  return json_text(location);
}

}  // namespace

std::string sarif_root_uri(const GateInfo& info) {
  std::string uri = "file://" + percent_encoded_path(info.root);
  if (!uri.ends_with('/')) uri += '/';
  return uri;
}

std::string sarif_location(const GateFile& file) {
  return location_text({{"artifactLocation", artifact_location(file)}}, LogicalLocations(file));
}

std::string sarif_location(const GateFile& file, const GateFinding& finding) {
  Json physical = {{"artifactLocation", artifact_location(file)}};
  LogicalLocations logical(file);
  if (const std::uint32_t line = line_of(file, finding); line != 0) {
    physical["region"] = region_of(line, finding.found.span);
  } else {
    logical.add(finding.found.place);
  }
  return location_text(physical, logical);
}

}  // namespace datakaart
