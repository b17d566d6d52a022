// What was read and what was not: sums that add up to all the scan met, then each file or member
// that was not wholly read.
#include <algorithm>

#include "reports/workbook/list_sheet.h"
#include "reports/workbook/sheets.h"

namespace datakaart {
namespace {

void write_total(ListSheet& list, const Book& book) {
  const CoverageCount& seen = book.digest.seen;
  list.text(book.texts(Label::total), book.styles.total_text);
  list.blank(book.styles.total_text);
  list.blank(book.styles.total_text);
  list.number(static_cast<double>(seen.files), book.styles.total_number);
  list.number(static_cast<double>(seen.members), book.styles.total_number);
  list.number(static_cast<double>(seen.bytes), book.styles.total_size);
  list.end_row();
}

void write_sums(ListSheet& list, const Book& book) {
  std::vector<ListColumn> columns;
  for (const Label label : {Label::state, Label::reason, Label::meaning, Label::files,
                            Label::members, Label::size_on_disk}) {
    columns.push_back({std::string(book.texts(label)),
                       columns.size() < 3 ? book.styles.header : book.styles.header_center});
  }
  columns[2].most = k_widest_location;
  columns[4].least = columns[5].least = 13;
  list.header(std::move(columns), ListSheet::Freeze::no);
  const Styles& styles = book.styles;
  for (const CoverageCount& count : book.digest.coverage) {
    const ReasonWords& reason = words_of(count.reason);
    list.text(book.texts(words_of(count.state)),
              styles.state.at(static_cast<std::size_t>(count.state)));
    list.text(count.reason == Reason::none ? "" : book.texts(reason.name), styles.text);
    list.text(book.texts(reason.meaning), styles.text);
    list.number(static_cast<double>(count.files), styles.number);
    list.number(static_cast<double>(count.members), styles.number);
    list.number(static_cast<double>(count.bytes), styles.size);
    list.end_row();
  }
  write_total(list, book);
}

// Its columns stand under those of the sums, so the widths suit both.
std::vector<ListColumn> columns_of(const Book& book) {
  std::vector<ListColumn> columns;
  for (const Label label : {Label::state, Label::reason, Label::location, Label::type, Label::size,
                            Label::modified, Label::detail}) {
    columns.push_back({std::string(book.texts(label)), book.styles.header});
  }
  columns[0].least = 15;
  columns[1].least = 20;
  columns[2].least = 66;
  columns[2].most = k_widest_location;
  columns.back().least = 32;
  return columns;
}

void write_row(ListSheet& list, const StoredFile& file, const Book& book) {
  const Styles& styles = book.styles;
  list.text(book.texts(words_of(file.state)),
            styles.state.at(static_cast<std::size_t>(file.state)));
  list.text(file.reason == Reason::none ? "" : book.texts(words_of(file.reason).name), styles.text);
  list.link(file_url(file.path, book.link_base), file.location, styles.link);
  list.text(file.type, styles.text);
  list.number(static_cast<double>(file.meta.size), styles.size);
  list.date(file.meta.modified, styles.date);
  list.text(file.detail, styles.text);
  list.end_row();
}

// How much of the list fits, told above it.
void write_notes(ListSheet& list, const Book& book) {
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

Written write_coverage(const Book& book) {
  XlsxSheet& sheet = book.sheets.coverage;
  sheet.tab_color(palette::k_amber);
  ListSheet list(sheet, book.styles, book.texts);
  list.title(book.texts(Label::coverage_title));
  list.note(book.texts(Label::coverage_note));
  list.skip_row();
  write_sums(list, book);
  list.skip_row();
  list.title(book.texts(Label::not_read_title));
  write_notes(list, book);
  Written done;
  if (book.digest.not_examined > 0) {
    list.header(columns_of(book), ListSheet::Freeze::no);
    done = book.store.files(ScanStore::Files::not_examined, [&](const StoredFile& file) {
      write_row(list, file, book);
      return !list.full();
    });
    list.end_list();
    sheet.repeat_rows(list.header_row(), list.header_row());
  }
  list.finish(PageSetup::Paper::a4_landscape);
  return done;
}

}  // namespace datakaart
