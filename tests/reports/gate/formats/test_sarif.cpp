#include <nlohmann/json.hpp>
#include <set>

#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;
using nlohmann::json;

namespace {

json run_of(const std::vector<GateFile>& files, const GateSummary& summary = gate_summary()) {
  return json::parse(gate_text(sarif_format(), files, summary))["runs"][0];
}

std::vector<GateFile> many(std::size_t files, std::uint32_t findings, Confidence confidence,
                           const std::string& front = "file") {
  std::vector<GateFile> all;
  for (std::size_t i = 0; i < files; ++i) {
    GateFile file = gate_file(front + std::to_string(i) + ".txt");
    for (std::uint32_t line = 1; line <= findings; ++line) {
      add_finding(file, k_email, confidence, Place::line(line));
    }
    all.push_back(std::move(file));
  }
  return all;
}

// What the notification about left out results says.
std::string left_out(const json& run) {
  for (const json& note : run["invocations"][0]["toolExecutionNotifications"]) {
    if (note["descriptor"]["id"] == "left-out") return note["message"]["text"];
  }
  return {};
}

}  // namespace

TEST_CASE("the SARIF log of a check is as the golden file") {
  check_gate_format(sarif_format(), "check.sarif");
}

TEST_CASE("each kind is a rule of its own, with help and a severity by the law") {
  const json rules = run_of({})["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == gate_kinds().size());
  CHECK(rules[k_email]["properties"]["security-severity"] == "4.0");
  CHECK(rules[k_national_number]["properties"]["security-severity"] == "8.5");
  for (const json& rule : rules) {
    CHECK_FALSE(rule["help"]["text"].get<std::string>().empty());
    CHECK(rule["properties"]["tags"][0] == "security");
  }
}

TEST_CASE("a result has a region where the file on disk has lines, and logical places inside") {
  const json results = run_of(gate_files())["results"];
  const auto of_kind = [&](const std::string& kind) {
    for (const json& result : results) {
      if (result["ruleId"] == kind) return result["locations"][0];
    }
    return json();
  };
  const json phone = of_kind("phone")["physicalLocation"];
  CHECK(phone["artifactLocation"]["uri"] == "export/klanten%3A%20%222024%22%2C%20100%25.csv");
  CHECK(phone["artifactLocation"]["uriBaseId"] == "SRCROOT");
  CHECK(phone["region"] == json({{"startLine", 3}, {"startColumn", 7}, {"endColumn", 27}}));
  const json cell = of_kind("be-national-number");
  CHECK_FALSE(cell["physicalLocation"].contains("region"));
  REQUIRE(cell["logicalLocations"].size() == 3);
  CHECK(cell["logicalLocations"][0]["name"] == "2019/hr & co.xlsx");
  CHECK(cell["logicalLocations"][1]["name"] == "Blad1");
  CHECK(cell["logicalLocations"][2]["fullyQualifiedName"] ==
        "backup.zip!2019/hr & co.xlsx!Blad1!C14");
}

TEST_CASE("accepted findings are suppressed results with their reason") {
  std::set<std::string> kinds;
  const json run = run_of(gate_files());
  for (const json& result : run["results"]) {
    if (!result.contains("suppressions")) continue;
    const json& suppression = result["suppressions"][0];
    kinds.insert(suppression["kind"]);
    CHECK(suppression["status"] == "accepted");
    CHECK_FALSE(suppression["justification"].get<std::string>().empty());
  }
  CHECK(kinds == std::set<std::string>{"inSource", "external"});
}

TEST_CASE("fingerprints tell results apart and survive moved lines") {
  const auto fingerprints = [](std::vector<GateFile> files, std::uint32_t moved) {
    std::set<std::string> all;
    for (GateFile& file : files) {
      for (GateFinding& finding : file.findings) finding.found.place.number += moved;
    }
    const json run = run_of(files);
    for (const json& result : run["results"]) {
      CHECK(all.insert(result["partialFingerprints"]["datakaart/v1"]).second);
    }
    return all;
  };
  CHECK(fingerprints(gate_files(), 0) == fingerprints(gate_files(), 17));
}

TEST_CASE("a log stays within what GitHub takes, and says what it left out") {
  const std::vector<GateFile> files = many(30, 1000, Confidence::high);
  const std::string text = gate_text(sarif_format(), files);
  CHECK(text.size() <= 10'000'000);
  const json run = json::parse(text)["runs"][0];
  const std::size_t told = run["results"].size();
  CHECK(told <= 25'000);
  CHECK(told > 15'000);
  CHECK(left_out(run).starts_with("Left out: " + std::to_string(30'000 - told) + " results"));
  CHECK(left_out(run_of(many(1, 10, Confidence::high))).empty());
}

TEST_CASE("a log stays small where names are long") {
  const std::string text =
      gate_text(sarif_format(), many(25, 1000, Confidence::high, std::string(2000, 'n') + "/"));
  CHECK(text.size() <= 10'000'000);
  CHECK_FALSE(left_out(json::parse(text)["runs"][0]).empty());
}

TEST_CASE("where not all results have room, what fails goes before what is accepted") {
  std::vector<GateFile> files = many(26, 1000, Confidence::high, "a");
  for (GateFile& file : files) {
    for (GateFinding& finding : file.findings) finding.accepted = AcceptedBy::baseline;
  }
  for (GateFile& file : many(1, 30, Confidence::medium, "b")) files.push_back(file);
  for (GateFile& file : many(1, 20, Confidence::high, "c")) files.push_back(file);
  const json results = run_of(files)["results"];
  for (std::size_t i = 0; i < 51; ++i) CHECK(results[i].contains("suppressions") == (i == 50));
  CHECK(results[0]["level"] == "error");
  CHECK(results[20]["level"] == "warning");
}

TEST_CASE("what was not read, and rules that need a look, are notifications") {
  GateSummary stopped = gate_summary();
  stopped.stopped = true;
  stopped.exit_code = 3;
  const json invocation = run_of(gate_files(), stopped)["invocations"][0];
  CHECK(invocation["exitCode"] == 3);
  CHECK(invocation["executionSuccessful"] == true);
  CHECK(invocation["startTimeUtc"] == "2023-11-14T22:13:20Z");
  std::multiset<std::string> about;
  for (const json& note : invocation["toolExecutionNotifications"]) {
    about.insert(note["descriptor"]["id"].get<std::string>() + " " +
                 note["level"].get<std::string>());
  }
  CHECK(about == std::multiset<std::string>{"unread warning", "unread warning", "unread note",
                                            "unread note", "left-out warning", "left-out warning"});
  CHECK(invocation["toolConfigurationNotifications"].size() == 1);
}

TEST_CASE("a file outside of the root has a URI of its own") {
  GateFile file = gate_file("x");
  file.path = "/tmp/a b.txt";
  file.is_below_root = false;
  add_finding(file, k_email, Confidence::high, Place::line(1));
  const json artifact =
      run_of({file})["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
  CHECK(artifact == json({{"uri", "file:///tmp/a%20b.txt"}}));
}
