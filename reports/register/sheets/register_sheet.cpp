// The register of Art. 30 GDPR: a row per proposed processing activity, with the columns of the
// Belgian model; what the scan knows or proposes, and marked empty cells for what only a person can
// say.
#include <algorithm>

#include "reports/register/sheets/register_columns.h"
#include "reports/register/sheets/set_words.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

using Fill = RegisterColumn::Fill;

constexpr Row k_rows_to_come = 200;  // below the list, with drop-downs for rows that people add

std::vector<ListColumn> columns_of(const Book& book) {
  const Styles& styles = book.styles;
  std::vector<ListColumn> columns;
  for (const RegisterColumn& column : register_columns()) {
    const Style header = column.mandatory             ? styles.header_mandatory
                         : column.fill == Fill::human ? styles.header_human
                                                      : styles.header;
    ListColumn made = list_column(book.texts, column.label, header, column.width, column.width);
    if (column.label == Label::persons) made.note = book.texts(Label::persons_note);
    if (column.label == Label::transfers) made.note = book.texts(Label::hint_transfers);
    if (column.label == Label::risk) made.note = book.texts(Label::risk_note);
    // The minimum of the law stays when the rest is folded away.
    const bool named = column.label == Label::number || column.label == Label::activity_name;
    made.shown =
        column.mandatory || named ? ListColumn::Shown::always : ListColumn::Shown::optional;
    columns.push_back(std::move(made));
  }
  return columns;
}

// The evidence of each data set, as a note on the activity's name.
std::string evidence_of(const RegisterRow& row, const Book& book) {
  constexpr std::size_t k_told = 12;
  std::string why;
  for (std::size_t i = 0; i < row.sets.size() && i < k_told; ++i) {
    const RegisterEntry& entry = book.digest.sets[row.sets[i]];
    why += fmt::format("{}{} {}: {}", i == 0 ? "" : "\n", set_number(row.sets[i]),
                       name_of(entry, book), evidence_of(entry.activity, book.texts));
  }
  if (row.sets.size() > k_told) {
    why += "\n" + book.texts.fill(Label::more, book.texts.count(row.sets.size() - k_told));
  }
  return why;
}

// A person says whether data leave the EEA; this only tells where people outside it are.
void note_countries(XlsxSheet& sheet, Row row, Column column, const RegisterRow& activity,
                    const Book& book) {
  const std::string countries = countries_of(activity.sum.facts);
  if (countries.empty()) return;
  sheet.note(row, column,
             fmt::format("{}: {}. {}", book.texts(Label::d_countries), countries,
                         book.texts(Label::d_countries_note)));
}

void write_cell(ListSheet& list, const RegisterColumn& column, const RegisterRow& row,
                std::size_t place, const Book& book) {
  const Styles& styles = book.styles;
  if (column.label == Label::number) {
    return list.link(book.sheets.data_sets.target(data_set_row(row.sets.front())),
                     activity_number(place), styles.link);
  }
  if (column.label == Label::persons) {
    return row.sum.people == 0 ? list.blank(styles.about)
                               : list.number(rounded(row.sum.people), styles.about);
  }
  const std::string value = column.value == nullptr ? std::string() : column.value(row, book);
  if (column.label == Label::r_interest && !value.empty()) {
    return list.link(book.sheets.interest.target(), value, styles.link);
  }
  if (column.fill == Fill::fact) return list.text(value, styles.text);
  if (value.empty()) return list.blank(styles.fill_in);
  list.text(value, column.fill == Fill::human ? styles.fill_in : styles.proposal);
}

void add_drop_downs(XlsxSheet& sheet, Row first, Row last, const Texts& texts) {
  Column at = 0;
  for (const RegisterColumn& column : register_columns()) {
    if (column.list) {
      const Label hint = *column.list == ChoiceList::lawful_basis ? Label::hint_basis
                         : *column.list == ChoiceList::status     ? Label::hint_status
                                                                  : Label::hint_list;
      sheet.drop_down(first, last, at,
                      {std::string(defined_name(*column.list)),
                       std::string(texts(Label::hint_choose)), std::string(texts(hint))});
    }
    ++at;
  }
}

Column place_of(Label label) {
  const auto columns = register_columns();
  const auto found = std::find_if(columns.begin(), columns.end(),
                                  [&](const RegisterColumn& c) { return c.label == label; });
  return static_cast<Column>(found - columns.begin());
}

// Over the rows `first` to `last`: a review of over a year ago, what the law asks and nobody has
// filled in, and rows that are still proposals.
void add_highlights(XlsxSheet& sheet, Row first, Row last, const Texts& texts) {
  const auto columns = register_columns();
  const auto cell_of = [&](Column column) {
    return fmt::format("${}{}", column_name(column), first + 1);
  };
  const Column reviewed = place_of(Label::r_reviewed);
  sheet.highlight({first, reviewed, last, reviewed},
                  fmt::format("=AND(ISNUMBER({0}),{0}<TODAY()-365)", cell_of(reviewed)),
                  {palette::k_amber});
  const std::string named = cell_of(place_of(Label::activity_name));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!columns[i].mandatory) continue;
    const auto column = static_cast<Column>(i);
    sheet.highlight({first, column, last, column},
                    fmt::format("=AND(LEN({})>0,LEN(TRIM({}))=0)", named, cell_of(column)),
                    {palette::k_strong_yellow});
  }
  sheet.highlight({first, 0, last, static_cast<Column>(columns.size() - 1)},
                  // Empty cells have their own rule, and LibreOffice lets one rule hold.
                  fmt::format("=AND({}=\"{}\",LEN(A{})>0)", cell_of(place_of(Label::status)),
                              texts(label_of(ChoiceList::status, "proposal")), first + 1),
                  {k_no_color, palette::k_grey, true});
}

}  // namespace

Row register_row(std::size_t place, const Book& book) {
  // Title, note and legend stand above the header, and a line more where nothing was found.
  const Row header = book.digest.activities.empty() ? 4 : 3;
  return nth_row(header + 1, place);
}

std::string register_status_range(const Book& book) {
  return fmt::format("'{0}'!${1}${2}:${1}${3}", book.sheets.register_.name(),
                     column_name(place_of(Label::status)), register_row(0, book) + 1, k_max_rows);
}

RowChanges write_register(const Book& book) {
  XlsxSheet& sheet = book.sheets.register_;
  sheet.tab_color(palette::k_dark_red);
  ListSheet list(sheet, book.styles, book.texts, book.earlier(Label::sheet_register));
  list.title(book.texts(Label::register_title));
  const auto legend = [&](Column first, Column last, Label label, Style style) {
    sheet.merge(list.row(), first, last, style);
    sheet.text(list.row(), first, book.texts(label), style);
  };
  // Beside the first two columns: those are printed again on the second page across.
  sheet.text(list.row(), 2, book.texts(Label::register_note), book.styles.note);
  legend(7, 9, Label::legend_status, book.styles.legend_status);
  legend(10, 11, Label::legend_review, book.styles.legend_review);
  list.skip_row();
  if (book.digest.activities.empty()) list.note(book.texts(Label::none_found));
  legend(2, 4, Label::legend_mandatory, book.styles.legend_mandatory);
  legend(5, 6, Label::legend_proposal, book.styles.legend_proposal);
  legend(7, 9, Label::legend_human, book.styles.legend_human);
  list.skip_row();
  list.header(columns_of(book), ListSheet::Freeze::yes, 2);
  list.least_height(2);
  const Row first = list.row();
  for (std::size_t i = 0; i < book.digest.activities.size() && !list.full(); ++i) {
    const RegisterRow& row = book.digest.activities[i];
    sheet.note(list.row(), 1, evidence_of(row, book));
    list.begin_row(row.id);
    Column at = 0;
    for (const RegisterColumn& column : register_columns()) {
      if (column.label == Label::transfers) note_countries(sheet, list.row(), at, row, book);
      write_cell(list, column, row, i, book);
      ++at;
    }
    list.end_row();
  }
  list.earlier_rows();
  list.end_list("tbl_register");
  const Row last = std::max(list.row(), first + 1) - 1;
  const Row to_come = std::min(last + k_rows_to_come, k_max_rows - 1);
  add_drop_downs(sheet, first, to_come, book.texts);
  add_highlights(sheet, first, to_come, book.texts);
  sheet.repeat_columns(0, 1);
  list.finish(PageSetup::Paper::a3_landscape, 4);
  return list.changes();
}

}  // namespace datakaart
