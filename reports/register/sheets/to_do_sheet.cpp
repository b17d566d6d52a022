// What to do about what was found, the heaviest first, with room for who and when.
#include <algorithm>

#include "reports/register/sheets/set_words.h"
#include "reports/texts/choices.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr Row k_to_do_header = 2;

std::vector<ListColumn> to_do_columns(const Book& book) {
  const Styles& styles = book.styles;
  const auto column = [&](Label label, Style header, double least, double most) {
    return list_column(book.texts, label, header, least, most);
  };
  return {column(Label::number, styles.header, 7, 7),
          column(Label::data_set, styles.header, 26, 34),
          column(Label::a_finding, styles.header, 38, 46),
          column(Label::a_proposal, styles.header, 38, 46),
          column(Label::a_why, styles.header, 24, 28),
          column(Label::a_priority, styles.header, 14, 14),
          column(Label::a_who, styles.header_human, 16, 16),
          column(Label::a_due, styles.header_human, 13, 13),
          column(Label::a_state, styles.header_human, 14, 14),
          column(Label::remarks, styles.header_human, 24, 24)};
}

void write_row(ListSheet& list, const Action& action, std::size_t number, const Book& book) {
  const Styles& styles = book.styles;
  const Texts& texts = book.texts;
  const bool whole = action.set == Action::k_whole_scan;
  list.begin_row(fmt::format("{}:{}", action.rule,
                             whole ? std::string() : book.digest.sets[action.set].key.id()));
  list.text(fmt::format("A{:03}", number), styles.text_center);
  if (whole) {
    list.link(book.sheets.coverage.target(), book.sheets.coverage.name(), styles.link);
  } else {
    list.link(book.sheets.data_sets.target(data_set_row(action.set)),
              name_of(book.digest.sets[action.set], book), styles.link);
  }
  list.text(action.finding, styles.text);
  list.text(texts(action.proposal), styles.proposal);
  list.text(texts(action.why), styles.text);
  list.text(texts(label_of(ChoiceList::priority, std::to_string(action.priority))),
            styles.proposal);
  list.blank(styles.fill_in);
  list.date(0, styles.fill_in_date);
  list.text(texts(label_of(ChoiceList::progress, "open")), styles.fill_in);
  list.blank(styles.fill_in);
  list.end_row();
}

}  // namespace

Row to_do_row(std::size_t place) { return nth_row(k_to_do_header + 1, place); }

void write_to_do(const Book& book) {
  XlsxSheet& sheet = book.sheets.to_do;
  sheet.tab_color(palette::k_amber);
  ListSheet list(sheet, book.styles, book.texts, book.earlier(Label::sheet_to_do));
  list.title(book.texts(Label::to_do_title));
  list.note(book.texts(Label::to_do_note));
  list.header(to_do_columns(book), ListSheet::Freeze::yes, 2);
  const Row first = list.row();
  std::size_t number = 0;
  for (const Action& action : book.actions) {
    if (list.full()) break;
    write_row(list, action, ++number, book);
  }
  list.earlier_rows();
  list.end_list("tbl_actions");
  const Row last = std::max(list.row(), first + 1) + 100;
  const std::string choose(book.texts(Label::hint_choose));
  sheet.drop_down(first, last, 5, {std::string(defined_name(ChoiceList::priority)), choose, {}});
  sheet.drop_down(first, last, 8, {std::string(defined_name(ChoiceList::progress)), choose, {}});
  list.finish(PageSetup::Paper::a3_landscape);
}

}  // namespace datakaart
