// Linked with the reports' library as it is, and with the catalogues of a folder that has one file
// and one line more: see tests.cmake.
#include "reports/texts/texts.h"
#include "tests/reports/workbook/workbook_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("a workbook is written in a language that is one file and one line more") {
  REQUIRE(language_codes().back() == "xx");
  ReportOptions options;
  options.language = "xx";
  const TestWorkbook book(report_files(), options);
  const std::string parts = part_of(book.path(), "xl/workbook.xml");
  CHECK(parts.find("<sheet name=\"Xamenvatting\"") != std::string::npos);
  CHECK(parts.find("<sheet name=\"Handleiding\"") != std::string::npos);
}

TEST_CASE("headings of earlier workbooks are known in that language as well") {
  CHECK(is_any_of(Label::sheet_summary, "Xamenvatting"));
  CHECK(is_any_of(Label::sheet_summary, "Samenvatting"));
}
