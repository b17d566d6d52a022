// How to read and fill in the workbook, in plain words; manual.def holds them.
#include "reports/register/sheets/sheets.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

struct Line {
  bool heading;
  Label text;
};

constexpr auto k_lines = std::to_array<Line>({
#define HEAD(name, english) {true, Label::manual_##name},
#define LINE(name, english) {false, Label::manual_##name},
#include "reports/register/sheets/manual.def"
#undef LINE
#undef HEAD
});

}  // namespace

void write_manual(const Book& book) {
  // LibreOffice does not scale a page of one column: it must fit A4 as it is.
  constexpr double k_width = 70;
  constexpr double k_line = 14;
  XlsxSheet& sheet = book.sheets.manual;
  sheet.hide_grid();
  sheet.tab_color(palette::k_slate);
  sheet.width(0, 0, k_width);
  sheet.text(0, 0, book.texts(Label::manual_title), book.styles.subtitle);
  Row row = 1;
  for (const Line& line : k_lines) {
    const std::string_view words = book.texts(line.text);
    if (line.heading) ++row;
    sheet.height(row,
                 line.heading
                     ? 22
                     : k_line * (1 + static_cast<int>(text_width(words) / (0.92 * k_width))) + 3);
    sheet.text(row++, 0, words, line.heading ? book.styles.list_section : book.styles.bullet);
  }
  sheet.page({PageSetup::Paper::a4_portrait, 1, 0, std::string(book.texts(Label::confidential)),
              sheet.name(), std::string(book.texts(Label::page))});
}

}  // namespace datakaart
