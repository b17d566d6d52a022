// Data sets against categories of personal data: what is where, at a glance.
#include <algorithm>

#include "reports/register/sheets/set_words.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr std::array k_readers = {std::pair{Readers::everyone, Label::readers_everyone},
                                  std::pair{Readers::group, Label::m_group},
                                  std::pair{Readers::owner, Label::readers_owner},
                                  std::pair{Readers::unknown, Label::readers_unknown}};

// The heaviest first, as far as they were found in a data set.
std::vector<std::string> categories_in(const Book& book) {
  std::vector<const KnownKind*> kinds;
  for (const KindId id : book.digest.found) kinds.push_back(&book.digest.kinds.at(id));
  std::stable_sort(kinds.begin(), kinds.end(), [](const KnownKind* a, const KnownKind* b) {
    return a->sensitivity > b->sensitivity;
  });
  std::vector<std::string> categories;
  for (const KnownKind* kind : kinds) {
    if (std::find(categories.begin(), categories.end(), kind->category_name) == categories.end()) {
      categories.push_back(kind->category_name);
    }
  }
  return categories;
}

// The different values of the category's most frequent kind: a person may have a number and a name.
std::uint64_t amount_of(std::span<const KindCount> counts, const std::string& category,
                        const Book& book) {
  std::uint64_t amount = 0;
  for (const KindCount& count : counts) {
    if (book.digest.kinds.at(count.kind).category_name == category) {
      amount = std::max(amount, count.distinct);
    }
  }
  return amount;
}

void write_amounts(ListSheet& list, std::span<const KindCount> counts,
                   const std::vector<std::string>& categories, const Book& book, Style style) {
  for (const std::string& category : categories) {
    const std::uint64_t amount = amount_of(counts, category, book);
    amount == 0 ? list.blank(style) : list.number(static_cast<double>(amount), style);
  }
}

void write_row(ListSheet& list, std::size_t place, const std::vector<std::string>& categories,
               const Book& book) {
  const Styles& styles = book.styles;
  const RegisterEntry& entry = book.digest.sets[place];
  list.link(book.sheets.data_sets.target(data_set_row(place)), set_number(place), styles.link);
  list.text(name_of(entry, book), styles.text);
  write_amounts(list, entry.sum.counts, categories, book, styles.number);
  for (const auto& [readers, label] : k_readers) {
    if (entry.readers == readers && entry.sum.people > 0) {
      list.number(rounded(entry.sum.people), styles.about);
    } else {
      list.text(entry.readers == readers ? book.texts(Label::m_unknown_people) : "",
                styles.text_center);
    }
  }
  list.end_row();
}

// Not the sum of the rows: a value that stands in two data sets counts once.
void write_total(ListSheet& list, const std::vector<std::string>& categories, const Book& book) {
  list.text("Σ", book.styles.total_text);
  list.text(book.texts(Label::m_total), book.styles.total_text);
  write_amounts(list, book.digest.totals, categories, book, book.styles.total_number);
  for (std::size_t i = 0; i < k_readers.size(); ++i) list.text("", book.styles.total_text);
  list.end_row();
}

}  // namespace

void write_matrix(const Book& book) {
  const Texts& texts = book.texts;
  const Styles& styles = book.styles;
  XlsxSheet& sheet = book.sheets.matrix;
  sheet.tab_color(palette::k_blue);
  ListSheet list(sheet, styles, texts);
  list.title(texts(Label::matrix_title));
  list.note(texts(book.digest.sets.empty() ? Label::none_found : Label::matrix_note));
  const std::vector<std::string> categories = categories_in(book);
  std::vector<ListColumn> columns{list_column(texts, Label::number, styles.header, 9, 9),
                                  list_column(texts, Label::data_set, styles.header, 30, 44)};
  for (const std::string& category : categories) {
    columns.push_back({category, styles.header_center, {}, 14, 14});
  }
  for (const auto& [readers, label] : k_readers) {
    columns.push_back({texts.fill(Label::readable_for, texts(label)), styles.header_center,
                       std::string(texts(Label::readers_note)), 13, 13});
  }
  list.header(std::move(columns), ListSheet::Freeze::yes, 2);
  const Row first = list.row();
  for (std::size_t i = 0; i < book.digest.sets.size() && list.row() + 1 < k_max_rows; ++i) {
    write_row(list, i, categories, book);
  }
  list.end_list();
  if (list.row() > first && !categories.empty()) {
    sheet.heat({first, 2, list.row() - 1, static_cast<Column>(1 + categories.size())});
    write_total(list, categories, book);
  }
  sheet.repeat_columns(0, 1);
  list.finish(PageSetup::Paper::a3_landscape);
}

}  // namespace datakaart
