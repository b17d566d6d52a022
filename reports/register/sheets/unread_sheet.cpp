// A row per file or member that was not, or not wholly, read.
#include "reports/register/sheets/sheets.h"
#include "reports/texts/detail_words.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

std::vector<ListColumn> unread_columns(const Book& book) {
  std::vector<ListColumn> columns;
  for (const Label label : {Label::state, Label::reason, Label::location, Label::type, Label::size,
                            Label::modified, Label::detail}) {
    columns.push_back({std::string(book.texts(label)), book.styles.header});
  }
  columns[0].least = 15;
  columns[1].least = 20;
  columns[2].least = 66;
  columns[2].most = k_widest_location;
  columns[4].least = 13;
  columns.back().least = 32;
  return columns;
}

void write_row(ListSheet& list, const StoredFile& file, const Book& book) {
  const Styles& styles = book.styles;
  list.text(book.texts(label_of(file.state)),
            styles.state.at(static_cast<std::size_t>(file.state)));
  list.text(file.reason == Reason::none ? "" : book.texts(labels_of(file.reason).name),
            styles.text);
  list.link(file_url(file.path, book.link_base), file.location, styles.link);
  list.text(file.type, styles.text);
  list.number(static_cast<double>(file.meta.size), styles.size);
  list.date(file.meta.modified, styles.date);
  list.text(detail_words(file.detail, book.texts.language()), styles.text);
  list.end_row();
}

// How much of the list fits, told above it.
void write_unread_notes(ListSheet& list, const Book& book) {
  const Texts& texts = book.texts;
  const std::uint64_t rows = book.digest.not_examined;
  const std::uint64_t room = k_max_rows - list.row() - 3;  // notes and header
  if (rows > room) {
    list.note(texts.fill(Label::rows_left_out, texts.count(room), texts.count(rows - room)));
  }
  if (rows > k_max_links) list.note(texts.fill(Label::links_left_out, texts.count(k_max_links)));
  if (rows == 0) list.note(texts(Label::all_read));
}

}  // namespace

Written write_unread(const Book& book) {
  XlsxSheet& sheet = book.sheets.unread;
  sheet.tab_color(palette::k_amber);
  ListSheet list(sheet, book.styles, book.texts);
  list.title(book.texts(Label::not_read_title));
  write_unread_notes(list, book);
  list.skip_row();
  list.header(unread_columns(book), ListSheet::Freeze::yes);
  const auto done = book.store.files(ScanStore::Files::not_examined, [&](const StoredFile& file) {
    write_row(list, file, book);
    return !list.full();
  });
  list.end_list();
  list.finish(PageSetup::Paper::a4_landscape);
  return done;
}

}  // namespace datakaart
