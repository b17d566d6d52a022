#include <nlohmann/json.hpp>

#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;
using nlohmann::json;

TEST_CASE("the JSON of a check is as the golden file") {
  check_gate_format(json_format(), "check.json");
}

TEST_CASE("the JSON of a clean check lists no file") {
  const auto report = json::parse(gate_text(json_format(), {gate_file("a.txt")}, {}));
  CHECK(report["files"].empty());
  CHECK(report["summary"]["exit_code"] == 0);
}

TEST_CASE("the JSON of a check gives a name that is no plain text in its own bytes too") {
  const auto report = json::parse(gate_text(json_format(), gate_files()));
  for (const json& file : report["files"]) {
    const bool is_plain = file["location"].get<std::string>().find('\\') == std::string::npos;
    CHECK(file.contains("location_base64") != is_plain);
  }
}
