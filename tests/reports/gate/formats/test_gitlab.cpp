#include <nlohmann/json.hpp>
#include <set>

#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;
using nlohmann::json;

TEST_CASE("GitLab's report of a check is as the golden file") {
  check_gate_format(gitlab_format(), "check.gitlab.json");
}

TEST_CASE("GitLab's report of a clean check is an empty list") {
  CHECK(json::parse(gate_text(gitlab_format(), {gate_file("a.txt")})) == json::array());
}

TEST_CASE("GitLab tells issues apart, and finds them again when lines have moved") {
  const auto issues = json::parse(gate_text(gitlab_format(), gate_files()));
  std::set<std::string> fingerprints;
  for (const json& issue : issues) fingerprints.insert(issue["fingerprint"]);
  CHECK(fingerprints.size() == issues.size());

  auto moved = gate_files();
  for (GateFile& file : moved) {
    for (GateFinding& finding : file.findings) finding.found.place.number += 40;
  }
  std::set<std::string> after;
  for (const json& issue : json::parse(gate_text(gitlab_format(), moved))) {
    after.insert(issue["fingerprint"]);
  }
  CHECK(after == fingerprints);
}
