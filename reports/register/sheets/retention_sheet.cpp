// The usual retention periods with their sources, a person's own choice beside them, and the files
// that are older.
#include <algorithm>

#include "reports/register/retention.h"
#include "reports/register/sheets/set_words.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

// The oldest file of the activities of a term, and how many are past it.
struct Found {
  std::int64_t oldest = 0;
  std::uint64_t overdue = 0;
};

Found found_of(const RetentionTerm& term, const Digest& digest) {
  Found found;
  for (const RegisterRow& row : digest.activities) {
    if (row.term != &term) continue;
    if (row.sum.oldest != 0 && (found.oldest == 0 || row.sum.oldest < found.oldest)) {
      found.oldest = row.sum.oldest;
    }
    for (const std::size_t set : row.sets) found.overdue += digest.sets[set].overdue;
  }
  return found;
}

void write_terms(ListSheet& list, const Book& book) {
  const Styles& styles = book.styles;
  const Texts& texts = book.texts;
  const auto column = [&](Label label, Style header, double least, double most) {
    return list_column(texts, label, header, least, most);
  };
  list.header(
      {column(Label::document_kind, styles.header, 34, 40),
       column(Label::t_limit, styles.header, 14, 14), column(Label::t_term, styles.header, 12, 14),
       column(Label::r_starts, styles.header, 26, 30),
       column(Label::r_term_basis, styles.header, 40, 46),
       column(Label::t_source, styles.header, 36, 44),
       column(Label::t_checked, styles.header, 12, 12),
       column(Label::oldest, styles.header_center, 12, 13),
       column(Label::t_overdue, styles.header_center, 14, 14),
       column(Label::t_ours, styles.header_human, 22, 22)},
      ListSheet::Freeze::no);
  for (const RetentionTerm& term : retention_terms()) {
    const Found found = found_of(term, book.digest);
    list.begin_row(term.code);
    list.text(texts(term.kind), styles.text);
    list.text(limit_words(term, texts), styles.text);
    list.text(term_words(term, texts), styles.text);
    list.text(texts(term.start), styles.text);
    list.text(texts(term.basis), styles.text);
    list.text(term.source, styles.text);
    list.text(term.checked, styles.text);
    list.date(found.oldest, styles.date);
    list.number(static_cast<double>(found.overdue), styles.number);
    list.blank(styles.fill_in);
    list.end_row();
  }
}

void write_overdue(ListSheet& list, const Book& book) {
  const Styles& styles = book.styles;
  const Texts& texts = book.texts;
  list.section(texts(Label::t_overdue_list));
  if (book.digest.overdue.empty()) return list.note(texts(Label::t_none_overdue));
  std::uint64_t all = 0;
  for (const RegisterEntry& entry : book.digest.sets) all += entry.overdue;
  for (const OverdueFile& file : book.digest.overdue) {
    list.text(file.location, styles.text);
    list.date(file.modified, styles.date);
    list.text(term_words(*file.term, texts), styles.text);
    list.text(texts(file.term->kind), styles.text);
    list.end_row();
  }
  if (all > book.digest.overdue.size()) {
    list.note(texts.fill(Label::more, texts.count(all - book.digest.overdue.size())));
  }
}

}  // namespace

void write_retention(const Book& book) {
  XlsxSheet& sheet = book.sheets.retention;
  sheet.tab_color(palette::k_dark_red);
  ListSheet list(sheet, book.styles, book.texts, book.earlier(Label::sheet_retention));
  list.title(book.texts(Label::retention_title));
  list.note(book.texts(Label::retention_note));
  write_terms(list, book);
  list.skip_row();
  write_overdue(list, book);
  list.finish(PageSetup::Paper::a3_landscape);
}

}  // namespace datakaart
