// The entries of the drop-down lists, a column each, with the stable code of each entry in a hidden
// column beside it; defined names feed the other sheets.
#include <algorithm>

#include "reports/register/sheets/sheets.h"
#include "reports/texts/choices.h"

namespace datakaart {
namespace {

// "A", "Z", "AA"...
std::string column_letters(Column column) {
  std::string letters;
  for (int n = column + 1; n > 0; n = (n - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (n - 1) % 26));
  }
  return letters;
}

}  // namespace

void write_lists(const Book& book) {
  XlsxSheet& sheet = book.sheets.lists;
  sheet.tab_color(palette::k_slate);
  for (std::size_t i = 0; i < k_choice_count; ++i) {
    const auto list = static_cast<ChoiceList>(i);
    const auto words = static_cast<Column>(2 * i);
    const auto codes = static_cast<Column>(2 * i + 1);
    sheet.width(words, words, 38);
    sheet.hide_column(codes);
    sheet.text(0, words, book.texts(title_of(list)), book.styles.header);
    sheet.text(0, codes, book.texts(Label::key_column), book.styles.header);
    Row row = 1;
    for (const ChoiceEntry& entry : entries_of(list)) {
      sheet.text(row, words, book.texts(entry.text), book.styles.text);
      sheet.text(row++, codes, entry.code, book.styles.text);
    }
    book.file.define_name(
        std::string(defined_name(list)),
        fmt::format("'{0}'!${1}$2:${1}${2}", sheet.name(), column_letters(words), row));
  }
  sheet.freeze(1, 0);
  sheet.page({PageSetup::Paper::a3_landscape, 2, 0, std::string(book.texts(Label::confidential)),
              sheet.name(), std::string(book.texts(Label::page))});
}

}  // namespace datakaart
