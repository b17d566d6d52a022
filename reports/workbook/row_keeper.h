// Keeps what people typed in a list of an earlier workbook. Rows are known by the hidden key in
// their last column. Beside it stand fingerprints: short hashes of each title with the text that
// was written under it. A cell whose fingerprint is there is as it was written, and is written
// anew; any other was typed by a person, and stays. Columns whose titles have no fingerprint were
// added by people, and so were rows without a key. One thread; belongs to the ListSheet that writes
// the list.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reports/workbook/earlier.h"

namespace datakaart {

// What a column may be headed by: its title now, and in every language.
struct KeptColumn {
  std::string title;
  std::optional<Label> label;
};

// The title of the column of fingerprints. What is written above it begins with the same.
inline constexpr std::string_view k_fingerprints_title = "p";

// The key of a line below a header that is none of the list's rows: a heading, a sum.
inline constexpr std::string_view k_no_row = "-";

// How many rows of a list were worked in, came, and went since the earlier workbook.
struct RowChanges {
  std::uint64_t kept = 0;
  std::uint64_t added = 0;
  std::uint64_t gone = 0;
};

class RowKeeper {
 public:
  struct EarlierRow {
    std::string key;
    std::string fingerprints;
    std::map<std::string, std::string> cells;  // by title
  };

  // `sheet` may be null: there is no earlier workbook, or it lacks the sheet.
  RowKeeper(const EarlierSheet* sheet, const Texts& texts);

  bool has_earlier() const { return has_earlier_; }
  void columns(std::vector<KeptColumn> columns);
  // The titles of columns that people added, from left to right.
  std::span<const std::string> added_columns() const { return added_; }
  // What stands above the title of the column of fingerprints: it tells which titles are ours.
  std::string header_fingerprints() const;

  void begin(std::string_view key);
  // What a person typed in that column of the row, in the language of now; nothing where the cell
  // is as it was written. `written`: what is to be written otherwise.
  std::optional<std::string> typed(std::size_t column, std::string_view written);
  // The same of a day that was left to be filled in.
  std::optional<std::string> typed_day(std::size_t column);
  // Says that the column of this row holds what the scan found, which is always written anew.
  void fact(std::size_t column);
  // Whether `written` is another text than stood there before, of a cell just asked for.
  bool is_news() const { return news_; }
  // Whether that column of the row held just this when it was written; false in another language.
  bool was_written(std::size_t column, std::string_view value) const;
  std::string added_cell(std::size_t place) const;
  // What became of the row since the earlier workbook.
  std::string change() const;
  // Of the rows begun so far.
  const RowChanges& changes() const { return changes_; }
  const std::string& fingerprints() const { return fingerprints_; }
  // Whether people filled in, changed or added anything; what they cleared does not count.
  bool has_typed() const;

  // Rows that were not begun, in their order: those of which the key is gone, and those that people
  // added (without a key).
  std::vector<const EarlierRow*> rest() const;
  void begin(const EarlierRow& row);
  // Of a row of rest(): the cell as it was, and whether it was as written.
  std::string kept(std::size_t column);

 private:
  const std::string* old_cell(std::size_t column, std::string* title) const;
  static bool has_typed(const EarlierRow& row);
  static bool is_typed(const EarlierRow& row, const std::string& title, const std::string& value);
  bool is_as_written(std::string_view title, std::string_view value) const;

  const Texts& texts_;
  bool has_earlier_ = false;
  std::vector<EarlierRow> earlier_;
  std::map<std::string, std::size_t, std::less<>> by_key_;
  std::set<std::string> titles_;  // of the earlier list
  std::vector<std::string> added_;
  std::vector<KeptColumn> columns_;
  std::set<std::size_t> begun_;
  const EarlierRow* row_ = nullptr;  // the earlier one of the row being written
  RowChanges changes_;
  std::string fingerprints_;
  std::vector<std::string> changed_;
  bool news_ = false;
};

// Whether people have worked in that workbook: what is written over it would be their loss.
bool is_filled_in(const EarlierBook& book);

// A number that a spreadsheet would show so: "12", "-3.5", but not "012" or "1.10".
std::optional<double> as_number(std::string_view text);
// Midnight of a day written as day, month, year or as year, month, day; seconds since 1970.
std::optional<std::int64_t> as_day(std::string_view text);

}  // namespace datakaart
