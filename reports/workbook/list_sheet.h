// Writes a list from the top down on a sheet: a title, notes, a header that stays in sight, rows,
// and at the end the filter and the widths that the content asks for. Owned by the function that
// writes the sheet; one thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/texts/texts.h"
#include "reports/workbook/row_keeper.h"
#include "reports/workbook/styles.h"
#include "reports/workbook/xlsx_file.h"

namespace datakaart {

// LibreOffice does not break a link that has no spaces, so locations get more room than texts.
inline constexpr double k_widest_location = 90;

struct ListColumn {
  std::string title;
  Style header;
  std::string note = {};
  double least = 8;  // characters
  double most = 60;  // what is longer is wrapped
  // optional: can be folded away; hidden: for the program, not for people.
  enum class Shown : std::uint8_t { always, optional, hidden } shown = Shown::always;
  std::optional<Label> label = {};  // of the title, where it is a fixed text
};

// A column headed by a text of the workbook.
ListColumn list_column(const Texts& texts, Label label, Style header, double least = 8,
                       double most = 60);
class ListSheet {
 public:
  ListSheet(XlsxSheet& sheet, const Styles& styles, const Texts& texts);
  // A list that people work in, whose rows begin with begin_row(). It gets hidden last columns by
  // which the next scan knows its rows; what people typed in the earlier one (null: there is none)
  // stands where it stood.
  ListSheet(XlsxSheet& sheet, const Styles& styles, const Texts& texts,
            const EarlierSheet* earlier);

  // Lines above the list.
  void title(std::string_view text);
  void section(std::string_view text);
  void note(std::string_view text);
  // A link to a place in the workbook: "internal:'Sheet'!A1".
  void reference(const std::string& target, std::string_view text);
  void skip_row() { ++row_; }
  // Ends a line that was written on the sheet itself.
  void end_line();

  enum class Freeze : bool { no, yes };
  // The header row. `columns_kept` stay in sight when scrolling sideways.
  void header(std::vector<ListColumn> columns, Freeze freeze, Column columns_kept = 1);

  // The row of a list that people work in; `key` stays the same from scan to scan.
  void begin_row(std::string_view key);
  // Rows of the earlier list that were not written again: those gone, and those that people added.
  void earlier_rows();

  // One row: cells from left to right, then end_row().
  void text(std::string_view value, Style style);
  void link(const std::string& target, std::string_view value, Style style);
  void number(double value, Style style);
  void date(std::int64_t seconds, Style style);
  void blank(Style style);
  void end_row();
  bool full() const { return row_ >= k_max_rows; }

  // Sets the filter over the rows since the header; with a name (see XlsxSheet::table) they become
  // an Excel table, for Rows::held only and unless people gave two columns the same title.
  void end_list(const std::string& table = {});
  // Sets widths and the page; the last call.
  void finish(PageSetup::Paper paper, std::uint16_t pages_wide = 1);
  // At least so many lines for each row.
  void least_height(double lines) { least_lines_ = lines; }

  // Since the earlier workbook; of a list that people work in.
  RowChanges changes() const { return keeper_ ? keeper_->changes() : RowChanges(); }
  Row row() const { return row_; }
  Row header_row() const { return header_row_; }

 private:
  void widen(double characters);
  void add_hidden_columns();
  void end_kept_row(std::string_view change);
  void fit_height();
  // Puts what a person typed there, and says whether there was anything.
  bool typed(std::string_view written, Style style);
  bool may_be_table() const;
  void put(std::string_view value, Style style);
  double most(std::size_t column) const;

  XlsxSheet& sheet_;
  const Styles& styles_;
  const Texts& texts_;
  std::optional<RowKeeper> keeper_;
  std::string key_;
  bool in_row_ = false;  // of a list with a keeper
  std::vector<ListColumn> columns_;
  std::size_t own_columns_ = 0;  // before those that people added
  std::vector<double> widths_;
  Row row_ = 0;
  Row header_row_ = 0;
  Column column_ = 0;
  double lines_ = 1;  // that the row being written needs
  double least_lines_ = 1;
};

// About how many characters of the standard width a text takes.
double text_width(std::string_view text);
// No wider than `width` such characters; keeps the end, where names of files and folders differ.
std::string shortened(std::string_view text, double width);

}  // namespace datakaart
