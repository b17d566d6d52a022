#include <catch2/catch.hpp>

#include "reports/list.h"
#include "tests/reports/report_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

// The one row of findings of a file with this location and masked value.
std::string row_of(const std::string& location, const std::string& masked) {
  FileResult file = test_file(1, location);
  add_finding(file, k_email, Confidence::high, 1, masked);
  const std::string text = report_text(csv_report(), {file});
  return text.substr(text.find("\r\n") + 2);
}

}  // namespace

TEST_CASE("the CSV report is as the golden file") {
  CHECK(report_text(csv_report(), report_files()) == golden("report.csv"));
}

TEST_CASE("the CSV report does not depend on order, threads or key") {
  check_order_does_not_matter(csv_report());
}

TEST_CASE("the CSV report without findings is its header") {
  CHECK(report_text(csv_report(), {}) ==
        "kind,location,place,confidence,evidence,masked,hash,type,owner,modified\r\n");
}

TEST_CASE("the CSV report caps findings per file and kind") {
  ReportOptions options;
  options.max_findings = 1;
  const std::string text = report_text(csv_report(), report_files(), options);
  CHECK(std::count(text.begin(), text.end(), '\n') == 7);
}

TEST_CASE("no field of the CSV report is a formula") {
  for (const std::string start : {"=", "+", "-", "@"}) {
    CHECK(row_of(start + "cmd|calc", "x").find(",'" + start + "cmd|calc,") != std::string::npos);
    CHECK(row_of("/a", start + "1").find(",'" + start + "1,") != std::string::npos);
    CHECK(row_of("/a", start + "1,2").find(",\"'" + start + "1,2\",") != std::string::npos);
  }
  CHECK(row_of("/a", "\tx").find(",'\tx,") != std::string::npos);
  CHECK(row_of("/a", "\rx").find(",\"'\rx\",") != std::string::npos);
  CHECK(row_of("/a", "a=b").find(",a=b,") != std::string::npos);
}

TEST_CASE("a field of the CSV report with quotes or breaks is quoted") {
  CHECK(row_of("/a \"b\"", "x").find(",\"/a \"\"b\"\"\",") != std::string::npos);
  CHECK(row_of("/a", "x\ny").find(",\"x\ny\",") != std::string::npos);
}

TEST_CASE("the CSV report says that the disk is full") {
  CHECK(error_on_full_device(csv_report()) == "No space left on device");
}
