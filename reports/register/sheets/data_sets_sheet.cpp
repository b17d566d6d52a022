// A row per data set: facts and guesses about what a person would call one list, and a person's
// verdict on it.
#include <algorithm>

#include "reports/register/sheets/set_words.h"
#include "reports/texts/choices.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr Row k_data_set_header = 2;

std::vector<ListColumn> data_set_columns(const Book& book) {
  const Texts& texts = book.texts;
  const Styles& styles = book.styles;
  const auto column = [&](Label label, Style header, double least, double most, Label note) {
    ListColumn made = list_column(texts, label, header, least, most);
    if (note != Label::k_count) made.note = texts(note);
    return made;
  };
  const auto fact = [&](Label label, double least, double most, Label note = Label::k_count) {
    return column(label, styles.header, least, most, note);
  };
  const auto number = [&](Label label, Label note = Label::k_count) {
    return column(label, styles.header_center, 11, 14, note);
  };
  const auto human = [&](Label label) {
    return column(label, styles.header_human, 18, 18, Label::k_count);
  };
  return {fact(Label::number, 9, 9),
          fact(Label::data_set, 26, 36),
          fact(Label::d_register, 10, 10),
          fact(Label::proposed_activity, 22, 26),
          fact(Label::d_because, 26, 34),
          fact(Label::document_kind, 13, 18),
          human(Label::d_verdict),
          number(Label::files),
          number(Label::d_copies),
          number(Label::size),
          number(Label::d_records),
          number(Label::persons, Label::persons_note),
          fact(Label::categories, 28, 34),
          fact(Label::kinds_and_counts, 28, 36),
          fact(Label::r_special, 18, 24),
          fact(Label::r_criminal, 16, 20),
          number(Label::r_national),
          number(Label::d_minors, Label::d_minors_note),
          number(Label::oldest),
          number(Label::newest),
          number(Label::d_lately, Label::d_lately_note),
          fact(Label::d_term, 14, 18),
          fact(Label::d_overdue, 16, 20),
          fact(Label::d_countries, 16, 22, Label::d_countries_note),
          fact(Label::risk, 11, 12, Label::risk_note),
          fact(Label::readable_by, 16, 24, Label::readers_note),
          fact(Label::d_owner, 14, 20),
          human(Label::d_business_owner),
          human(Label::d_needed),
          human(Label::remarks),
          fact(Label::system_location, 30, 44)};
}

void write_counts(ListSheet& list, const RegisterEntry& entry, const Book& book) {
  const Styles& styles = book.styles;
  list.number(static_cast<double>(entry.sum.files), styles.number);
  list.number(static_cast<double>(entry.sum.copies), styles.number);
  list.number(static_cast<double>(entry.sum.bytes), styles.size);
  list.number(static_cast<double>(entry.sum.rows), styles.number);
  if (entry.sum.people > 0) {
    list.number(static_cast<double>(entry.sum.people), styles.about);
  } else {
    list.blank(styles.about);
  }
}

void write_row(ListSheet& list, std::size_t place, const Book& book) {
  const Styles& styles = book.styles;
  const Texts& texts = book.texts;
  const RegisterEntry& entry = book.digest.sets[place];
  const RegisterRow& row = book.digest.activities[entry.row];
  const auto& counts = entry.sum.counts;
  list.begin_row(entry.key.id());
  list.text(set_number(place), styles.text_center);
  list.text(name_of(entry, book), styles.text);
  list.link(book.sheets.register_.target(register_row(entry.row, book)), activity_number(entry.row),
            styles.link);
  if (row.activity != nullptr) {
    list.text(title_of(row, book), styles.proposal);
  } else {
    list.blank(styles.fill_in);
  }
  list.text(evidence_of(entry.activity, texts), styles.text);
  list.text(texts(label_of(entry.key.document_kind)), styles.text);
  list.blank(styles.fill_in);
  write_counts(list, entry, book);
  list.text(categories_of(counts, book), styles.text);
  list.text(counts_of(counts, book), styles.text);
  list.text(categories_of(counts, Regime::special_category, book), styles.text);
  list.text(categories_of(counts, Regime::criminal, book), styles.text);
  list.number(static_cast<double>(distinct_of(counts, Regime::belgian_national_number, book)),
              styles.number);
  list.number(static_cast<double>(minors_of(entry.sum.facts)), styles.number);
  list.date(entry.sum.oldest, styles.date);
  list.date(entry.sum.newest, styles.date);
  list.number(static_cast<double>(entry.sum.changed_lately), styles.number);
  list.text(row.term == nullptr ? std::string() : term_words(*row.term, texts), styles.text);
  list.text(
      entry.overdue == 0 ? std::string() : texts.fill(Label::to_judge, texts.count(entry.overdue)),
      styles.text);
  list.text(countries_of(entry.sum.facts), styles.text);
  list.text(texts(label_of(entry.risk.risk)),
            styles.risk.at(static_cast<std::size_t>(entry.risk.risk)));
  list.text(readers_of(entry, texts), styles.text);
  list.text(fmt::format("{}", fmt::join(entry.owners, ", ")), styles.text);
  for (int human = 0; human < 3; ++human) list.blank(styles.fill_in);
  list.link(book.sheets.inventory.target(inventory_row(entry.first_file)), entry.key.folder,
            styles.link);
  list.end_row();
}

}  // namespace

Row data_set_row(std::size_t place) { return nth_row(k_data_set_header + 1, place); }

void write_data_sets(const Book& book) {
  XlsxSheet& sheet = book.sheets.data_sets;
  sheet.tab_color(palette::k_blue);
  ListSheet list(sheet, book.styles, book.texts, book.earlier(Label::sheet_data_sets));
  list.title(sheet.name());
  // Beside the first two columns: those are printed again on the second page across.
  sheet.text(list.row(), 2,
             book.texts(book.digest.sets.empty() ? Label::none_found : Label::data_sets_note),
             book.styles.note);
  list.skip_row();
  const std::vector<ListColumn> columns = data_set_columns(book);
  list.header(columns, ListSheet::Freeze::yes, 2);
  const Row first = list.row();
  for (std::size_t i = 0; i < book.digest.sets.size() && !list.full(); ++i) {
    write_row(list, i, book);
  }
  list.earlier_rows();
  list.end_list("tbl_data_sets");
  const Row last = std::max(list.row(), first + 1) - 1;
  const std::string choose(book.texts(Label::hint_choose));
  const std::string hint(book.texts(Label::hint_list));
  const auto choose_from = [&](Label label, ChoiceList choices) {
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [&](const ListColumn& c) { return c.label == label; });
    sheet.drop_down(first, last, static_cast<Column>(at - columns.begin()),
                    {std::string(defined_name(choices)), choose, hint});
  };
  choose_from(Label::d_verdict, ChoiceList::verdict);
  choose_from(Label::d_needed, ChoiceList::needed);
  sheet.repeat_columns(0, 1);
  list.finish(PageSetup::Paper::a3_landscape, 2);
}

}  // namespace datakaart
