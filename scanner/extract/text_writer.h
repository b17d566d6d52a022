// Builds fragments from the small pieces that extractors come by, and hands them to a sink in
// bounded chunks. One per extraction; one thread.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

#include "scanner/extract/extractor.h"
#include "scanner/extract/tables/table_layout.h"

namespace datakaart {

// Whether the format itself says that a cell of a table is a header: <th>.
enum class HeaderMark : std::uint8_t { no, yes };

// Running text. Pieces are joined without anything between; the caller writes line feeds.
// Chunks of about 256 KiB overlap by k_overlap bytes each way.
class TextWriter {
 public:
  static constexpr std::size_t k_chunk = 256 * 1024;
  static constexpr std::size_t k_overlap = 1024;

  explicit TextWriter(Sink& sink) : sink_(sink) {}
  // What follows stands at `place`.
  void at(Place place);
  // Adds valid UTF-8. May push a fragment.
  [[nodiscard]] tl::expected<void, Problem> write(std::string_view utf8) {
    if (text_.size() + utf8.size() >= k_chunk) return write_long(utf8);
    text_.append(utf8);
    return {};
  }
  // What is written between the two is a cell of a table with this header above it (a table inside
  // a document: its place is told by at()). Rows ascend over the whole text: the next table's first
  // row has a number of its own.
  void begin_cell(std::string_view header, std::uint32_t row);
  void end_cell();
  // One of the last cells that holds this text is a cell no more: it turned out to be a label.
  void drop_cell(std::string_view text);
  // The same for a table whose headers are yet to be found (TableLayout): cells with the row and
  // column in which they stand, from 0 within their table. Tables may stand in cells of others. A
  // cell that turns out to have no header is running text.
  void begin_table();
  void begin_cell_at(std::uint32_t row, std::uint32_t column, HeaderMark mark);
  void end_table();
  // Ends the text: nothing written later is joined to it. Call it before the writer goes, and where
  // a match must not reach over (between two pages, sheets, notes).
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  // Finds a header by a view of it.
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  // A table whose headers are yet to be found, with what of it is still to be arranged.
  struct Grid {
    TableLayout layout = {};
    std::unordered_map<std::uint32_t, std::uint32_t> rows = {};  // of the text, by the table's own
    std::vector<std::size_t> places = {};                        // in cells_
    std::vector<std::uint8_t> marks = {};
  };

  void arrange_grids();
  void arrange(Grid& grid, std::vector<bool>& bare);
  tl::expected<void, Problem> write_long(std::string_view utf8);
  std::uint32_t column_of(std::string_view header);
  tl::expected<void, Problem> push(std::size_t margin);
  void drop_front(std::size_t count);

  Sink& sink_;
  std::string text_;
  std::vector<PlaceMark> marks_;
  std::vector<Cell> cells_;  // column: index into headers_
  std::vector<std::string> headers_;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> header_columns_;
  std::uint32_t last_column_ = 0;
  std::optional<Cell> open_cell_;
  std::vector<Grid> grids_;  // that are not wholly arranged; those in cells of others after them
  std::vector<std::size_t> open_grids_;  // the outermost first
  std::size_t open_grid_ = 0;            // of the open cell, from 1; 0: its header is known
  HeaderMark open_mark_ = HeaderMark::no;
  std::uint32_t grid_rows_ = 0;  // of all tables
  std::size_t lead_ = 0;
};

// A table: cells row by row; where its headers are is found out (TableLayout). Tabs and line feeds
// inside a cell become spaces.
class TableWriter {
 public:
  // `sheet`: the sheet's name, or empty for a line-based table (CSV).
  TableWriter(Sink& sink, std::string sheet)
      : sink_(sink), keeps_line_breaks_(sink.keeps_line_breaks()), sheet_(std::move(sheet)) {}
  // Row and column count from 0, rows ascending, columns ascending in a row. `line`, from 1: where
  // the row begins in a line-based table; 0 for sheets.
  [[nodiscard]] tl::expected<void, Problem> cell(std::uint32_t row, std::uint32_t column,
                                                 std::string_view utf8, std::uint32_t line = 0);
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  tl::expected<void, Problem> push();
  tl::expected<void, Problem> push_part(const TablePart& part);

  Sink& sink_;
  const bool keeps_line_breaks_;
  std::string sheet_;
  TableLayout layout_;
  std::string text_;
  std::vector<Cell> cells_;
  std::vector<std::uint32_t> row_lines_;
};

}  // namespace datakaart
