#include <catch2/catch.hpp>

#include "reports/answers/document.h"
#include "tests/reports/workbook/workbook_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

Document sample() {
  Document document;
  document.title = "Title";
  document.sections.push_back({"", {}, {{"Known", "12"}, {"Asked", k_to_fill_in}}, {}, {}});
  document.sections.push_back({"Table", {code("a`b")}, {}, {"One", "Two"}, {{code("=1"), "2"}}});
  return document;
}

}  // namespace

TEST_CASE("a document is Markdown with its empty fields marked") {
  const TempFolder folder;
  REQUIRE(
      write_document(sample(), DocumentFormat::markdown, {}, Texts(Language::en), folder / "a.md"));
  CHECK(read_file(folder / "a.md") ==
        "# Title\n\n- **Known**: 12\n- **Asked**: ____\n\n## Table\n\n- `a'b`\n\n"
        "| One | Two |\n|---|---|\n| `=1` | 2 |\n");
}

TEST_CASE("a document is a workbook without the marks of Markdown") {
  const TempFolder folder;
  REQUIRE(write_document(sample(), DocumentFormat::workbook, {}, Texts(Language::en),
                         folder / "a.xlsx"));
  const Cells cells = cells_of(folder / "a.xlsx", 1);
  const auto rows = rows_below(cells, "One");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].at("One") == "=1");
  for (const auto& row : cells) {
    for (const std::string& cell : row) CHECK(cell.find('`') == std::string::npos);
  }
}
