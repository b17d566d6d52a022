// A thin layer over libxlsxwriter: the workbook being written, its sheets, formats, links, notes,
// drop-downs and charts. Its .cpp is the only place that knows the library.
//
// A sheet of Rows::streamed uses the library's constant-memory mode: a row is on disk as soon as
// the next one of its sheet is begun, so memory stays flat whatever the number of rows. What that
// asks:
//   - rows are written from the top down; merges, notes and heights belong to the row that is being
//     written; several sheets may be written in turn;
//   - a filter is set when its last row has just been written.
// The rows wait in nameless files (unlinked, mode 0600) in the folder of the output. A sheet of
// Rows::held is in memory, for those whose rows are few by what they are.
//
// The first error is kept and told by close(); what is written after it has no effect. Owned by the
// report that writes it; one thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

struct lxw_format;
struct lxw_worksheet;

namespace datakaart {

using Row = std::uint32_t;
using Column = std::uint16_t;

inline constexpr Row k_max_rows = 1'048'576;            // of a sheet, by Excel
inline constexpr Column k_max_columns = 16'384;         // of a sheet, by Excel
inline constexpr std::size_t k_max_characters = 32767;  // of a cell, by Excel, in UTF-16 units
inline constexpr std::uint32_t k_max_links = 65'530;    // of a sheet, by Excel
inline constexpr std::size_t k_max_link_length = 2079;  // by Excel

// The n-th row (from 0) of a list whose first row that is; the sheet's last one beyond its end.
inline Row nth_row(Row first, std::uint64_t n) {
  return static_cast<Row>(std::min<std::uint64_t>(first + n, k_max_rows - 1));
}

inline constexpr std::uint32_t k_no_color = 0xFFFFFFFF;

// How a cell looks.
struct Look {
  double size = 10;
  bool bold = false;
  bool italic = false;
  bool underline = false;
  bool wrap = false;
  enum class Align : std::uint8_t { left, center, right } align = Align::left;
  enum class Vertical : std::uint8_t { top, center, bottom } vertical = Vertical::top;
  int indent = 0;
  std::uint32_t color = 0x1F2933;
  std::uint32_t fill = k_no_color;
  enum class Border : std::uint8_t { none, bottom, all } border = Border::none;
  std::uint32_t border_color = 0xD5DBE1;
  std::string number_format = {};
};

// A Look made known to one workbook; handed out by XlsxFile::style().
struct Style {
  lxw_format* format = nullptr;
};

// A chart of one series over cells of one sheet.
struct ChartSpec {
  enum class Form : std::uint8_t { bar, doughnut } form = Form::bar;
  std::string title;
  std::string description;  // for people who cannot see it
  Row first = 0;            // rows of the cells
  Row last = 0;
  Column names = 0;
  Column values = 0;
  std::vector<std::uint32_t> colors;  // of the points; the first is for all the bars
  double highest = 0;                 // value; room is kept beside it for its label
  double width = 300;                 // pixels
  double height = 200;
};

struct PageSetup {
  enum class Paper : std::uint8_t { a4_portrait, a4_landscape, a3_landscape };
  Paper paper = Paper::a4_portrait;
  std::uint16_t pages_wide = 1;
  std::uint16_t pages_high = 0;  // 0: as many as it takes
  std::string footer_left;
  std::string footer_center;
  std::string footer_right;  // before the page number
};

struct TableHeader {
  std::string title;  // no two of a table alike, whatever their case; at most 255 characters
  Style style;
};

struct DropDown {
  std::string list;     // a defined name
  std::string title;    // of the hint, at most 32 characters
  std::string message;  // at most 255 characters
};

// A block of cells; the last row and column are in it.
struct CellRange {
  Row first = 0;
  Column first_column = 0;
  Row last = 0;
  Column last_column = 0;
};

// A look over a cell's own.
struct Highlight {
  std::uint32_t fill = k_no_color;
  std::uint32_t color = k_no_color;  // of the text
  bool italic = false;
};

struct XlsxState;  // the library's side; xlsx_file.cpp

enum class Rows : bool { held, streamed };

// Names of files show theirs as \x0A; what people typed keeps them.
enum class LineBreaks : bool { escaped, kept };

// A sheet; owned by its file, copied at will.
class XlsxSheet {
 public:
  // Text is never taken for a formula. It is made valid (see clean_cell()) and cut if need be.
  void text(Row row, Column column, std::string_view value, Style style,
            LineBreaks breaks = LineBreaks::escaped);
  void number(Row row, Column column, double value, Style style);
  void date(Row row, Column column, std::int64_t seconds, Style style);  // 0 stays blank
  void blank(Row row, Column column, Style style);
  // A link that shows `value`; plain text where Excel would refuse the link. `target` is a URL, all
  // escaped, or "internal:'Sheet'!A1".
  void link(Row row, Column column, const std::string& target, std::string_view value, Style style);
  // One cell over several columns of the current row; empty, to be filled by the above.
  void merge(Row row, Column first, Column last, Style style);
  void height(Row row, double points);
  void note(Row row, Column column, std::string_view value);

  // `foldable`: people can fold the columns away.
  void width(Column first, Column last, double characters, bool foldable = false);
  void hide_column(Column column);
  void freeze(Row row, Column column);
  void filter(Row first, Column first_column, Row last, Column last_column);
  // An Excel table from column 0 on, `first` being its header, with filters and without a look of
  // its own; for Rows::held only. `name`: letters and underscores, one of its kind in the workbook.
  void table(Row first, Row last, const std::string& name, const std::vector<TableHeader>& headers);
  // `formula` is ours alone, never made of content; `result` is what it comes to now.
  void formula(Row row, Column column, const std::string& formula, std::string_view result,
               Style style);
  // How the cells look while `formula` holds, as Excel works it out; it is written for the first of
  // them ("=$B5>1"), and moves along with the others. What is asked first goes above the next.
  void highlight(const CellRange& cells, const std::string& formula, const Highlight& look);
  // Colours numbers from pale (lowest) to strong (highest).
  void heat(const CellRange& cells);
  void drop_down(Row first, Row last, Column column, const DropDown& spec);
  void chart(Row row, Column column, const ChartSpec& spec);
  void page(const PageSetup& setup);
  void repeat_rows(Row first, Row last);
  void repeat_columns(Column first, Column last);
  void print_area(Row last_row, Column last_column);
  void tab_color(std::uint32_t color);
  void hide_grid();
  void hide();

  const std::string& name() const { return name_; }
  // What a link to the first cell of a row of this sheet leads to.
  std::string target(Row row = 0) const {
    return "internal:'" + name_ + "'!A" + std::to_string(row + 1);
  }

 private:
  friend class XlsxFile;
  friend struct XlsxState;
  XlsxSheet(XlsxState& state, lxw_worksheet* sheet, std::string name)
      : state_(&state), sheet_(sheet), name_(std::move(name)) {}
  XlsxState* state_;
  lxw_worksheet* sheet_;
  std::string name_;
  std::uint32_t links_ = 0;
};

class XlsxFile {
 public:
  struct Properties {
    std::string title;
    std::string subject;
    std::string category;
    std::string comments;
    std::int64_t created = 0;  // seconds since 1970; also the library's only clock
    std::map<std::string, std::string> custom;
  };

  // Will write to `path` when closed.
  [[nodiscard]] static tl::expected<XlsxFile, std::string> create(const std::string& path,
                                                                  const Properties& properties);
  XlsxFile(XlsxFile&&) noexcept;
  ~XlsxFile();  // without close(), nothing is written

  Style style(const Look& look);
  // At most 31 characters, none of []:*?/\ .
  XlsxSheet& add_sheet(const std::string& name, Rows rows);
  // `reference` is like "'Lists'!$A$2:$A$8".
  void define_name(const std::string& name, const std::string& reference);
  // Writes the file. The error is a sentence.
  [[nodiscard]] tl::expected<void, std::string> close();

 private:
  explicit XlsxFile(std::unique_ptr<XlsxState> state);
  std::unique_ptr<XlsxState> state_;
};

// "A", "Z", "AA"...
std::string column_name(Column column);

// `value` as a cell may hold it: valid UTF-8 without control characters, what Excel would read as
// an escape (_x0041_) made literal, cut with an ellipsis at k_max_characters.
std::string clean_cell(std::string_view value, LineBreaks breaks = LineBreaks::escaped);

}  // namespace datakaart
