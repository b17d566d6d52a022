#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "reports/list.h"
#include "tests/reports/report_support.h"

using namespace datakaart;
using namespace datakaart::testing;
using nlohmann::json;

TEST_CASE("the JSON report is as the golden file") {
  CHECK(report_text(json_report(), report_files()) == golden("report.json"));
}

TEST_CASE("the JSON report does not depend on order, threads or key") {
  check_order_does_not_matter(json_report());
}

TEST_CASE("the JSON report of an empty, unfinished scan is whole") {
  const TempFolder folder;
  make_writer(folder / "a");
  const auto report = json::parse(write_to_text(json_report(), open_store(folder / "a")));
  CHECK(report["scan"]["complete"] == false);
  CHECK(report["scan"]["finished"] == nullptr);
  CHECK(report["files"].empty());
  CHECK(report["findings"].empty());
}

TEST_CASE("the JSON report caps findings per file and kind, and counts all") {
  ReportOptions options;
  options.max_findings = 1;
  const auto report = json::parse(report_text(json_report(), report_files(), options));
  CHECK(report["findings"].size() == 6);
  const json& list = report["files"][2];
  CHECK(list["location"] == "/srv/share/backup.zip!geheim.pdf");
  CHECK(report["files"][3]["counts"]["email"]["high"] == 2);
}

TEST_CASE("the JSON report is valid whatever the texts") {
  FileResult file = test_file(1, std::string("/\xFF\x01\"\\\n\t\xED\xA0\x80", 10));
  add_finding(file, k_email, Confidence::high, 1, "\xC3\x28 not UTF-8 \x02");
  file.detail = {DetailCode::reader_says, std::string("bad \xFE")};
  file.type = "\"";
  const auto report = json::parse(report_text(json_report(), {file}));
  CHECK(report["files"][0]["location"] == printable(file.location.path));
  CHECK(report["files"][0]["location_base64"] == "L/8BIlwKCe2ggA==");
  CHECK(report["files"][0]["detail"] == "bad \\xFE");
}

TEST_CASE("the JSON report holds no hash of the store") {
  FileResult file = test_file(1, "/a");
  const std::uint64_t hash = 0x1234'5678'9ABC'DEF0;
  add_finding(file, k_email, Confidence::high, hash);
  const std::string text = report_text(json_report(), {file});
  CHECK(text.find("email-000001") != std::string::npos);
  CHECK(text.find(std::to_string(hash)) == std::string::npos);
  CHECK(text.find("123456789abcdef0") == std::string::npos);
}

TEST_CASE("the JSON report says that the disk is full") {
  CHECK(error_on_full_device(json_report()) == "No space left on device");
}
