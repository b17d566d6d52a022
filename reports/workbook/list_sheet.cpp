#include "reports/workbook/list_sheet.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/characters.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

double longest_word(std::string_view text) {
  double longest = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    longest = std::max(longest, text_width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return longest;
}

// A header may take three lines; the filter's button needs room beside the last.
double header_width(std::string_view title) {
  const double whole = text_width(title);
  return std::max({longest_word(title) * 1.1 + 3.5, whole / 2.4 + 3, std::min(whole, 10.0) + 3.5});
}

// "1200" of "± 1,200", as cells of Styles::about are read; another text as it is.
std::string as_count(const std::string& shown) {
  constexpr std::string_view k_about = "± ";
  if (!shown.starts_with(k_about)) return shown;
  std::string digits = shown.substr(k_about.size());
  std::erase(digits, ',');
  return as_number(digits) ? digits : shown;
}

}  // namespace

ListColumn list_column(const Texts& texts, Label label, Style header, double least, double most) {
  ListColumn column{std::string(texts(label)), header, {}, least, most};
  column.label = label;
  return column;
}

double text_width(std::string_view text) {
  constexpr std::string_view k_narrow = " iljtfrI.,;:'|/()!\"-";
  double width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_continuation(c)) continue;
    const bool narrow = k_narrow.find(c) != std::string_view::npos;
    const bool wide = is_upper(c) || c == 'm' || c == 'w' || byte >= 0xE0;
    width += narrow ? 0.55 : wide ? 1.2 : 0.93;
  }
  return width;
}

std::string shortened(std::string_view text, double width) {
  if (text_width(text) <= width) return std::string(text);
  std::size_t from = 0;
  while (from < text.size() && text_width(text.substr(from)) > width - 2) {
    from = next_boundary(text, from + 1);
  }
  return fmt::format("…{}", text.substr(from));
}

ListSheet::ListSheet(XlsxSheet& sheet, const Styles& styles, const Texts& texts)
    : sheet_(sheet), styles_(styles), texts_(texts) {
  sheet_.hide_grid();
}

ListSheet::ListSheet(XlsxSheet& sheet, const Styles& styles, const Texts& texts,
                     const EarlierSheet* earlier)
    : ListSheet(sheet, styles, texts) {
  keeper_.emplace(earlier, texts);
}

void ListSheet::title(std::string_view text) {
  sheet_.height(row_, 26);
  sheet_.text(row_, 0, text, styles_.subtitle);
  end_line();
}

void ListSheet::note(std::string_view text) {
  sheet_.text(row_, 0, text, styles_.note);
  end_line();
}

void ListSheet::section(std::string_view text) {
  sheet_.height(row_, 22);
  sheet_.text(row_, 0, text, styles_.list_section);
  end_line();
}

void ListSheet::reference(const std::string& target, std::string_view text) {
  sheet_.link(row_, 0, target, text, styles_.plain_link);
  end_line();
}

// Below a list that people work in, the line says that it is no row of it.
void ListSheet::end_line() {
  if (keeper_ && !columns_.empty()) {
    sheet_.text(row_, static_cast<Column>(columns_.size() - 1), k_no_row, styles_.note);
  }
  ++row_;
}

void ListSheet::header(std::vector<ListColumn> columns, Freeze freeze, Column columns_kept) {
  columns_ = std::move(columns);
  if (keeper_) add_hidden_columns();
  widths_.resize(std::max(widths_.size(), columns_.size()));
  header_row_ = row_++;
  double lines = 1;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    widths_[i] = std::max({widths_[i], header_width(columns_[i].title), columns_[i].least});
    lines = std::max(lines, text_width(columns_[i].title) / (widths_[i] - 3));
  }
  sheet_.height(header_row_, lines > 1.9 ? 48 : lines > 1 ? 34 : 22);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto column = static_cast<Column>(i);
    sheet_.text(header_row_, column, columns_[i].title, columns_[i].header);
    if (!columns_[i].note.empty()) sheet_.note(header_row_, column, columns_[i].note);
  }
  if (freeze == Freeze::yes) {
    sheet_.freeze(row_, columns_kept);
    sheet_.repeat_rows(header_row_, header_row_);
  }
}

// Behind the list's own: columns that people added, what became of each row, and hidden ones.
void ListSheet::add_hidden_columns() {
  own_columns_ = columns_.size();
  std::vector<KeptColumn> kept;
  for (const ListColumn& column : columns_) kept.push_back({column.title, column.label});
  keeper_->columns(std::move(kept));
  for (const std::string& title : keeper_->added_columns()) {
    columns_.push_back({title, styles_.header_human, {}, 12, 40});
  }
  if (keeper_->has_earlier()) {
    columns_.push_back(list_column(texts_, Label::since_earlier, styles_.header, 16, 30));
  }
  ListColumn hidden{std::string(k_fingerprints_title), styles_.header, {}, 8, 18};
  hidden.shown = ListColumn::Shown::hidden;
  // Above the header: a title of a table may not be so long.
  sheet_.text(row_ - 1, static_cast<Column>(columns_.size()), keeper_->header_fingerprints(),
              styles_.note);
  columns_.push_back(hidden);
  hidden.title = texts_(Label::key_column);
  columns_.push_back(hidden);
}

void ListSheet::begin_row(std::string_view key) {
  keeper_->begin(key);
  key_ = key;
  in_row_ = true;
}

void ListSheet::earlier_rows() {
  for (const RowKeeper::EarlierRow* row : keeper_->rest()) {
    if (full()) return;
    keeper_->begin(*row);
    key_ = row->key;
    for (std::size_t i = 0; i < own_columns_; ++i) put(keeper_->kept(i), styles_.text);
    end_kept_row(key_.empty() ? std::string_view() : texts_(Label::is_gone));
  }
}

void ListSheet::end_kept_row(std::string_view change) {
  in_row_ = false;
  for (std::size_t i = 0; i < keeper_->added_columns().size(); ++i) {
    put(keeper_->added_cell(i), styles_.fill_in);
  }
  if (keeper_->has_earlier()) text(change, styles_.text);
  // Hidden: these ask for no room.
  for (const std::string& hidden : {keeper_->fingerprints(), key_}) {
    sheet_.text(row_, column_++, hidden, styles_.note);
  }
  fit_height();
  ++row_;
}

bool ListSheet::typed(std::string_view written, Style style) {
  if (!in_row_) return false;
  const auto value = keeper_->typed(column_, written);
  if (!value) return false;
  if (keeper_->is_news() && !written.empty()) {
    sheet_.note(row_, column_, texts_.fill(Label::now_proposed, written));
  }
  put(*value, style);
  return true;
}

// A number is written as one, so that it can be reckoned with.
void ListSheet::put(std::string_view value, Style style) {
  if (value.empty()) {
    sheet_.blank(row_, column_++, style);
  } else if (const auto number = as_number(value)) {
    sheet_.number(row_, column_++, *number, style);
  } else {
    widen(text_width(value) + 2.5);
    lines_ =
        std::max(lines_, 1.0 + static_cast<double>(std::count(value.begin(), value.end(), '\n')));
    sheet_.text(row_, column_++, value, style, LineBreaks::kept);
  }
}

void ListSheet::text(std::string_view value, Style style) {
  if (typed(value, style)) return;
  widen(text_width(value) + 2.5);
  sheet_.text(row_, column_++, value, style);
}

void ListSheet::link(const std::string& target, std::string_view value, Style style) {
  if (typed(value, style)) return;
  widen(text_width(value) + 2.5);
  sheet_.link(row_, column_++, target, value, style);
}

// Numbers that are about may be known better by a person; all others are facts.
void ListSheet::number(double value, Style style) {
  if (in_row_ && style.format == styles_.about.format) {
    const auto count = static_cast<std::uint64_t>(value);
    const auto own = keeper_->typed(column_, "± " + Texts(Language::en).count(count));
    if (own) return put(as_count(*own), style);
  } else if (in_row_) {
    keeper_->fact(column_);
  }
  sheet_.number(row_, column_++, value, style);
}

// A day that is not known may be filled in.
void ListSheet::date(std::int64_t seconds, Style style) {
  widen(11);
  if (seconds == 0 && in_row_) {
    const auto value = keeper_->typed_day(column_);
    const auto day = value ? as_day(*value) : std::nullopt;
    if (value && !day) return put(*value, style);
    seconds = day.value_or(0);
  } else if (in_row_) {
    keeper_->fact(column_);
  }
  sheet_.date(row_, column_++, seconds, style);
}

void ListSheet::blank(Style style) {
  if (!typed("", style)) sheet_.blank(row_, column_++, style);
}

void ListSheet::end_row() {
  if (in_row_) return end_kept_row(keeper_->change());
  fit_height();
  end_line();
}

void ListSheet::fit_height() {
  // LibreOffice does not find the height of wrapped text by itself when it opens a workbook.
  lines_ = std::max(lines_, least_lines_);
  if (lines_ > 1) sheet_.height(row_, std::min(lines_, 30.0) * 13 + 2);
  lines_ = 1;
  column_ = 0;
}

// Excel asks for titles that differ in more than case.
bool ListSheet::may_be_table() const {
  std::set<std::string> titles;
  for (const ListColumn& column : columns_) {
    const std::string title = lower_ascii(column.title);
    if (title.empty() || title.size() > 255 || !titles.insert(title).second) return false;
  }
  return true;
}

void ListSheet::end_list(const std::string& table) {
  if (row_ == header_row_ + 1) return;
  if (!table.empty() && may_be_table()) {
    std::vector<TableHeader> headers;
    for (const ListColumn& column : columns_) headers.push_back({column.title, column.header});
    return sheet_.table(header_row_, row_ - 1, table, headers);
  }
  sheet_.filter(header_row_, 0, row_ - 1, static_cast<Column>(columns_.size() - 1));
}

void ListSheet::finish(PageSetup::Paper paper, std::uint16_t pages_wide) {
  for (std::size_t i = 0; i < widths_.size(); ++i) {
    const auto column = static_cast<Column>(i);
    const auto shown = i < columns_.size() ? columns_[i].shown : ListColumn::Shown::always;
    if (shown == ListColumn::Shown::hidden) {
      sheet_.hide_column(column);
    } else {
      sheet_.width(column, column, widths_[i], shown == ListColumn::Shown::optional);
    }
  }
  sheet_.page({paper, pages_wide, 0, std::string(texts_(Label::confidential)), sheet_.name(),
               std::string(texts_(Label::page))});
}

double ListSheet::most(std::size_t column) const {
  return column < columns_.size() ? std::max(columns_[column].most, columns_[column].least) : 60;
}

void ListSheet::widen(double characters) {
  if (column_ >= widths_.size()) widths_.resize(column_ + 1);  // cells above any header
  const double limit = std::max(most(column_), widths_.at(column_));
  // Lines break at blanks, so that they are not quite full.
  if (characters > limit) lines_ = std::max(lines_, std::ceil(1.15 * characters / (limit - 2)));
  widths_[column_] = std::max(widths_[column_], std::min(characters, limit));
}

}  // namespace datakaart
