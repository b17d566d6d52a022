// How the cells of a table belong together: where its headers are, which cells are titles, sections
// and sums that belong to no record, what is label and what value, and where another table begins.
// Cells go in as they stand and come out as detectors want them: `row` the record, `column` the
// place of the header. One per sheet or file; one thread.
//
// What costs time is looked at once per table: the first rows of each block of rows without an
// empty one between. The rows that follow are only counted through.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "detectors/engine/text.h"
#include "scanner/extract/tables/looked_rows.h"

namespace datakaart {

// A run of cells below the same headers.
struct TablePart {
  std::size_t first = 0;  // of the cells that were given
  std::size_t last = 0;
  std::vector<std::string> headers = {};
  // The cells, with record and header for row and column; empty where each row is a record and each
  // column has its own header.
  std::vector<Cell> records = {};
};

class TableLayout {
 public:
  // The next whole rows of the table, in order. `marks`: which cells the format says are headers,
  // or empty. Views into `bytes` are not kept.
  std::vector<TablePart> arrange(std::string_view bytes, std::span<const Cell> cells,
                                 std::span<const std::uint8_t> marks = {});

 private:
  // The cells [first, last) of one row.
  struct Row {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t filled = 0;  // at most 2 are counted
  };
  // The rows of a block with what was given.
  struct Block {
    std::string_view bytes;
    std::span<const Cell> cells;
    std::span<const std::uint8_t> marks;
    std::span<const Row> rows;
  };
  enum class Mode : std::uint8_t { unknown, list, form, bare };

  std::vector<Row> rows_of(std::string_view bytes, std::span<const Cell> cells) const;
  void arrange_block(const Block& block, bool goes_on, std::vector<TablePart>& parts);
  void begin_table(const Block& block, std::vector<TablePart>& parts);
  static std::vector<LookedRow> looked_rows_around(const Block& block, std::size_t number);
  void take_header(const Block& block, std::span<const LookedRow> rows, std::size_t at);
  void split_sides(const LookedRow& header, std::span<const LookedRow> rows);
  void add_list(const Block& block, std::vector<TablePart>& parts);
  void add_list_rows(const Block& block, std::vector<TablePart>& parts);
  void add_form(const Block& block, std::vector<TablePart>& parts);
  void add_transposed(const Block& block, std::vector<TablePart>& parts);
  void add_bare(const Block& block, std::vector<TablePart>& parts);
  bool is_label_column(std::uint32_t column) const;
  bool is_aside(const Block& block, std::size_t number) const;
  std::uint32_t record_of(const Cell& cell) const;

  Mode mode_ = Mode::unknown;
  std::vector<std::string> headers_;          // of the list, by column
  std::vector<std::uint32_t> sides_;          // columns at which a further list beside it begins
  std::vector<std::uint32_t> label_columns_;  // of the form
  std::unordered_set<std::string> asked_;     // labels of the form so far
  std::uint32_t form_record_ = 0;
  std::uint32_t extra_records_ = 0;
  std::uint32_t next_row_ = 0;            // that would go on with what came before
  bool parted_ = true;                    // by an empty row, from what comes next
  std::size_t looks_left_ = 100'000;      // cells at the beginning of blocks
  std::size_t inspections_left_ = 1'000;  // rows that may be the header of another table
};

}  // namespace datakaart
