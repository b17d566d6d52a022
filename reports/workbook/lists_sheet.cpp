// The entries of the drop-down lists, on a hidden sheet at the end; their defined names feed the
// register and the controller's sheet.
#include <array>

#include "reports/workbook/sheets.h"

namespace datakaart {
namespace {

struct List {
  const char* name;
  Label title;
  std::span<const Words> entries;
};

}  // namespace

void write_lists(const Book& book) {
  const std::array<List, 4> lists = {{{k_list_basis, Label::lawful_basis, lawful_bases()},
                                      {k_list_status, Label::status, statuses()},
                                      {k_list_dpo, Label::dpo, dpo_kinds()},
                                      {k_list_authority, Label::authority, authorities()}}};
  XlsxSheet& sheet = book.sheets.lists;
  sheet.width(0, static_cast<Column>(lists.size() - 1), 45);
  std::size_t rows = 0;
  for (const List& list : lists) rows = std::max(rows, list.entries.size());
  for (Row row = 0; row <= rows; ++row) {  // row by row: see xlsx_file.h
    for (Column column = 0; column < lists.size(); ++column) {
      const List& list = lists.at(column);
      if (row == 0) {
        sheet.text(row, column, book.texts(list.title), book.styles.header);
      } else if (row <= list.entries.size()) {
        sheet.text(row, column, book.texts(list.entries[row - 1]), book.styles.text);
      }
    }
  }
  for (Column column = 0; column < lists.size(); ++column) {
    const List& list = lists.at(column);
    const char letter = static_cast<char>('A' + column);
    book.file.define_name(list.name, fmt::format("'{0}'!${1}$2:${1}${2}", sheet.name(), letter,
                                                 list.entries.size() + 1));
  }
  sheet.hide();
}

}  // namespace datakaart
