#include "base/utf8.h"
#include "reports/workbook/xlsx_file.h"
#include "tests/reports/workbook/workbook_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("Columns are named as spreadsheets do") {
  CHECK(column_name(0) == "A");
  CHECK(column_name(25) == "Z");
  CHECK(column_name(26) == "AA");
  CHECK(column_name(701) == "ZZ");
  CHECK(column_name(k_max_columns - 1) == "XFD");
}

TEST_CASE("a cell's text is valid, printable, and never an escape of Excel's") {
  CHECK(clean_cell("gewoon é €") == "gewoon é €");
  CHECK(clean_cell("a\x01\xFF") == "a\\x01\\xFF");
  CHECK(clean_cell("_x0041_") == "_x005F_x0041_");
  CHECK(clean_cell("_x0041") == "_x0041");
  CHECK(clean_cell("_xZZZZ_") == "_xZZZZ_");
}

TEST_CASE("a cell's text is cut at Excel's limit, between characters") {
  const std::string fits(k_max_characters - 1, 'x');
  CHECK(clean_cell(fits) == fits);
  const std::string cut = clean_cell(std::string(40'000, 'x'));
  CHECK(cut.size() == k_max_characters - 1 + 3);
  CHECK(cut.ends_with("x…"));
  std::string wide;
  for (int i = 0; i < 20'000; ++i) wide += "😀";  // two units each
  const std::string cut_wide = clean_cell(wide);
  CHECK(is_valid_utf8(cut_wide));
  CHECK(cut_wide.size() / 4 <= k_max_characters / 2);
}

TEST_CASE("past the limit of links, and when a link is too long, the text stays") {
  const TempFolder folder;
  auto file = XlsxFile::create(folder / "book.xlsx", {});
  REQUIRE(file);
  XlsxSheet& sheet = file->add_sheet("Links", Rows::streamed);
  const Style style = file->style({});
  for (Row row = 0; row < k_max_links + 10; ++row) sheet.link(row, 0, "a", "text", style);
  sheet.link(k_max_links + 10, 0, std::string(3000, 'a'), "last", style);
  REQUIRE(file->close());
  const std::string links = part_of(folder / "book.xlsx", "xl/worksheets/_rels/sheet1.xml.rels");
  std::size_t count = 0;
  for (auto at = links.find("<Relationship "); at != std::string::npos;
       at = links.find("<Relationship ", at + 1)) {
    ++count;
  }
  CHECK(count == k_max_links);
  const Cells cells = cells_of(folder / "book.xlsx", 1);
  REQUIRE(cells.size() == k_max_links + 11);
  CHECK(cells.back().front() == "last");
}

TEST_CASE("an error in a workbook is kept and told by close") {
  const TempFolder folder;
  auto file = XlsxFile::create(folder / "book.xlsx", {});
  REQUIRE(file);
  file->add_sheet("a name with a [bracket]", Rows::streamed).text(0, 0, "x", file->style({}));
  CHECK_FALSE(file->close());
  CHECK_FALSE(std::filesystem::exists(folder / "book.xlsx"));
}

TEST_CASE("a workbook that is dropped is not written, and leaves nothing behind") {
  const TempFolder folder;
  {
    auto file = XlsxFile::create(folder / "book.xlsx", {});
    REQUIRE(file);
    file->add_sheet("Sheet", Rows::streamed).text(0, 0, "x", file->style({}));
    CHECK(std::filesystem::is_empty(folder.path()));  // the rows' files have no name
  }
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("dates outside Excel's calendar stay blank") {
  const TempFolder folder;
  auto file = XlsxFile::create(folder / "book.xlsx", {});
  REQUIRE(file);
  XlsxSheet& sheet = file->add_sheet("Dates", Rows::streamed);
  Look look;
  look.number_format = "yyyy-mm-dd";
  const Style style = file->style(look);
  Row row = 0;
  for (const std::int64_t time :
       {std::int64_t{0}, std::int64_t{1'600'000'000}, INT64_MAX, INT64_MIN}) {
    sheet.date(row++, 0, time, style);
    sheet.text(row - 1, 1, "x", style);
  }
  REQUIRE(file->close());
  const Cells cells = cells_of(folder / "book.xlsx", 1);
  REQUIRE(cells.size() == 4);
  CHECK(cells[0][0].empty());
  CHECK(cells[1][0] == "2020-09-13");
  CHECK(cells[2][0].empty());
  CHECK(cells[3][0].empty());
}

TEST_CASE("a sheet that is held may be a table, have formulas and colours by rule") {
  const TempFolder folder;
  auto file = XlsxFile::create(folder / "book.xlsx", {});
  REQUIRE(file);
  XlsxSheet& sheet = file->add_sheet("Table", Rows::held);
  const Style style = file->style({});
  sheet.text(1, 0, "a", style);
  sheet.formula(1, 1, "=LEN(A2)&\"\"", "1", style);
  sheet.table(0, 1, "tbl_test", {{"Name", style}, {"Length", style}});
  sheet.highlight({1, 1, 1, 1}, "=$B$2=\"1\"", {0xFF0000});
  sheet.hide_column(1);
  REQUIRE(file->close());
  const std::string table = part_of(folder / "book.xlsx", "xl/tables/table1.xml");
  CHECK(table.find("name=\"tbl_test\"") != std::string::npos);
  CHECK(table.find("<autoFilter ref=\"A1:B2\"/>") != std::string::npos);
  const std::string part = sheet_part(folder / "book.xlsx", 1);
  CHECK(part.find("<f>LEN(A2)&amp;\"\"</f><v>1</v>") != std::string::npos);
  CHECK(part.find("<cfRule type=\"expression\"") != std::string::npos);
  CHECK(part.find("hidden=\"1\"") != std::string::npos);
}
