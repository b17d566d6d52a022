#include "reports/workbook/row_keeper.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/calendar.h"
#include "base/stable_hash.h"
#include "reports/texts/choices.h"

namespace datakaart {
namespace {

constexpr std::size_t k_fingerprint = 6;     // hexadecimal digits
constexpr std::string_view k_fact = "\x1E";  // stands for a value that people do not fill in

// Spaces count alike, however a spreadsheet keeps them.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!space) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// 24 bits are enough to tell a cell that was changed from one that was not.
std::string fingerprint(std::string_view title, std::string_view value) {
  constexpr char k_between = '\x1F';
  const std::uint64_t hash = stable_hash(plain(title) + k_between + plain(value) + k_between);
  return fmt::format("{:06x}", (hash ^ (hash >> 32)) & 0xFFFFFF);
}

bool holds(std::string_view fingerprints, std::string_view one) {
  for (std::size_t i = 0; i + k_fingerprint <= fingerprints.size(); i += k_fingerprint) {
    if (fingerprints.substr(i, k_fingerprint) == one) return true;
  }
  return false;
}

// The header of one list of a sheet.
struct Header {
  std::map<Column, std::string> titles;
  Column key = 0;
  Column fingerprints = 0;
  std::string title_fingerprints;
};

// `above`: the line before it, where the fingerprints of its titles stand; null where there is
// none.
std::optional<Header> header_of(const std::map<Column, std::string>& row,
                                const std::map<Column, std::string>* above, const Texts& texts) {
  Header header;
  header.titles = row;
  bool has_key = false;
  for (const auto& [column, text] : row) {
    if (text == texts(Label::key_column)) {
      has_key = true;
      header.key = column;
    } else if (text == k_fingerprints_title && above != nullptr && above->count(column) != 0) {
      header.fingerprints = column;
      header.title_fingerprints = above->at(column);
    }
  }
  if (!has_key || !header.title_fingerprints.starts_with(k_fingerprints_title)) return std::nullopt;
  header.title_fingerprints.erase(0, k_fingerprints_title.size() + 1);
  return header;
}

bool is_change_column(const std::string& title) { return is_any_of(Label::since_earlier, title); }

}  // namespace

RowKeeper::RowKeeper(const EarlierSheet* sheet, const Texts& texts) : texts_(texts) {
  if (sheet == nullptr) return;
  std::optional<Header> header;
  const std::map<Column, std::string>* above = nullptr;
  for (const auto& [number, cells] : sheet->rows) {
    auto next = header_of(cells, above, texts);
    above = &cells;
    if (next) {
      header = std::move(next);
      for (const auto& [column, title] : header->titles) {
        if (column == header->key || column == header->fingerprints || is_change_column(title))
          continue;
        if (holds(header->title_fingerprints, fingerprint(title, {}))) {
          titles_.insert(title);
        } else if (std::find(added_.begin(), added_.end(), title) == added_.end()) {
          added_.push_back(title);
        }
      }
      has_earlier_ = true;
      continue;
    }
    if (!header) continue;
    EarlierRow row;
    for (const auto& [column, text] : cells) {
      if (column == header->key) {
        row.key = text;
      } else if (column == header->fingerprints) {
        row.fingerprints = text;
      } else {
        std::string& title = header->titles[column];
        if (title.empty()) {  // a remark beside the list
          title = fmt::format("({})", column + 1);
          added_.push_back(title);
        }
        row.cells[title] = text;
      }
    }
    if (row.key == k_no_row) continue;
    if (!row.key.empty()) by_key_.emplace(row.key, earlier_.size());
    earlier_.push_back(std::move(row));
  }
}

void RowKeeper::columns(std::vector<KeptColumn> columns) { columns_ = std::move(columns); }

std::string RowKeeper::header_fingerprints() const {
  std::string fingerprints = std::string(k_fingerprints_title) + ' ';
  for (const KeptColumn& column : columns_) fingerprints += fingerprint(column.title, {});
  return fingerprints;
}

void RowKeeper::begin(std::string_view key) {
  fingerprints_.clear();
  changed_.clear();
  const auto found = by_key_.find(key);
  row_ = found == by_key_.end() ? nullptr : &earlier_[found->second];
  if (row_ == nullptr) {
    ++changes_.added;
  } else {
    begun_.insert(found->second);
    if (has_typed(*row_)) ++changes_.kept;
  }
}

void RowKeeper::begin(const EarlierRow& row) {
  fingerprints_.clear();
  changed_.clear();
  row_ = &row;
  ++(row.key.empty() ? changes_.kept : changes_.gone);
}

// The cell under the same title, in whichever language; null where the list had no such column.
const std::string* RowKeeper::old_cell(std::size_t column, std::string* title) const {
  static const std::string k_blank;
  const auto under = [&](std::string_view one) -> const std::string* {
    *title = one;
    if (titles_.find(*title) == titles_.end()) return nullptr;
    const auto cell = row_->cells.find(*title);
    return cell == row_->cells.end() ? &k_blank : &cell->second;
  };
  if (const auto* cell = under(columns_.at(column).title)) return cell;
  if (!columns_[column].label) return nullptr;
  for (std::size_t i = 0; i < language_codes().size(); ++i) {
    const Texts other(static_cast<Language>(i));
    if (const auto* cell = under(other(*columns_[column].label))) return cell;
  }
  return nullptr;
}

bool RowKeeper::is_as_written(std::string_view title, std::string_view value) const {
  return holds(row_->fingerprints, fingerprint(title, value));
}

std::optional<std::string> RowKeeper::typed(std::size_t column, std::string_view written) {
  news_ = false;
  fingerprints_ += fingerprint(columns_.at(column).title, written);
  if (row_ == nullptr) return std::nullopt;
  std::string title;
  const std::string* cell = old_cell(column, &title);
  if (cell == nullptr) return std::nullopt;
  news_ = title == columns_[column].title && !is_as_written(title, written);
  if (is_as_written(title, *cell)) {
    if (news_) changed_.push_back(title);
    return std::nullopt;
  }
  return translated_choice(*cell, texts_);
}

void RowKeeper::fact(std::size_t column) {
  fingerprints_ += fingerprint(columns_.at(column).title, k_fact);
}

std::optional<std::string> RowKeeper::typed_day(std::size_t column) {
  auto value = typed(column, {});
  std::string title;
  if (!value || old_cell(column, &title) == nullptr || !is_as_written(title, {})) {
    return std::nullopt;  // a day that the scan knew then
  }
  return value;
}

bool RowKeeper::was_written(std::size_t column, std::string_view value) const {
  return row_ != nullptr && is_as_written(columns_.at(column).title, value);
}

std::string RowKeeper::added_cell(std::size_t place) const {
  if (row_ == nullptr) return {};
  const auto cell = row_->cells.find(added_.at(place));
  return cell == row_->cells.end() ? std::string() : cell->second;
}

std::string RowKeeper::change() const {
  if (row_ == nullptr) return std::string(texts_(Label::is_new));
  if (changed_.empty()) return {};
  return texts_.fill(Label::has_changed, fmt::format("{}", fmt::join(changed_, ", ")));
}

bool RowKeeper::is_typed(const EarlierRow& row, const std::string& title,
                         const std::string& value) {
  return !is_change_column(title) && !holds(row.fingerprints, fingerprint(title, value)) &&
         !holds(row.fingerprints, fingerprint(title, k_fact));
}

bool RowKeeper::has_typed(const EarlierRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [&](const auto& cell) { return is_typed(row, cell.first, cell.second); });
}

bool RowKeeper::has_typed() const {
  return std::any_of(earlier_.begin(), earlier_.end(),
                     [](const EarlierRow& row) { return has_typed(row); });
}

std::vector<const RowKeeper::EarlierRow*> RowKeeper::rest() const {
  std::vector<const EarlierRow*> rows;
  for (std::size_t i = 0; i < earlier_.size(); ++i) {
    const EarlierRow& row = earlier_[i];
    if (begun_.count(i) != 0 || row.cells.empty()) continue;
    // What nobody touched and was told to be gone before need not be told again.
    bool told = false;
    bool touched = row.key.empty();
    for (const auto& [title, value] : row.cells) {
      told |= is_change_column(title) && is_any_of(Label::is_gone, value);
      touched |= is_typed(row, title, value);
    }
    if (touched || !told) rows.push_back(&row);
  }
  return rows;
}

std::string RowKeeper::kept(std::size_t column) {
  std::string title;
  const std::string* cell = old_cell(column, &title);
  if (cell == nullptr) return {};
  const std::string value = translated_choice(*cell, texts_);
  if (is_as_written(title, *cell)) fingerprints_ += fingerprint(columns_[column].title, value);
  return value;
}

bool is_filled_in(const EarlierBook& book) {
  const Texts texts(Language::en);  // what is asked here is the same in all
  const auto lists = book.lists();
  return book.has_decisions() || !book.added().empty() ||
         std::any_of(lists.begin(), lists.end(),
                     [&](const EarlierSheet* list) { return RowKeeper(list, texts).has_typed(); });
}

std::optional<double> as_number(std::string_view text) {
  if (text.empty() || text.size() > 15) return std::nullopt;
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(number) || fmt::format("{}", number) != text) return std::nullopt;
  return number;
}

std::optional<std::int64_t> as_day(std::string_view text) {
  std::array<int, 3> parts{};
  const char* at = text.data();
  const char* const end = at + text.size();
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto [next, error] = std::from_chars(at, end, parts.at(i));
    if (error != std::errc() || parts.at(i) < 0) return std::nullopt;
    at = next;
    if (i == 2) break;
    if (at == end || (*at != '/' && *at != '.' && *at != '-')) return std::nullopt;
    ++at;
  }
  if (at != end) return std::nullopt;
  if (parts[0] < 1000) std::swap(parts[0], parts[2]);
  if (parts[0] < 1000) return std::nullopt;
  const Date day{parts[0], parts[1], parts[2]};
  return is_date(day) ? std::optional(midnight(day)) : std::nullopt;
}

}  // namespace datakaart
