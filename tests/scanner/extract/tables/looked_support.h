// Rows of a table for tests, from one text with semicolons and line feeds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scanner/extract/tables/looked_rows.h"

namespace datakaart::testing {

// Owns the text; each line is a row, each part between semicolons a cell.
struct TestTable {
  explicit TestTable(std::string_view lines) {
    std::uint32_t row = 0;
    while (!lines.empty()) {
      std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      for (std::uint32_t column = 0;; ++column) {
        const std::string_view cell = line.substr(0, line.find(';'));
        const auto begin = static_cast<std::uint32_t>(bytes.size());
        bytes.append(cell);
        cells.push_back({begin, static_cast<std::uint32_t>(bytes.size()), row, column});
        bytes += '\t';
        if (cell.size() == line.size()) break;
        line.remove_prefix(cell.size() + 1);
      }
      ++row;
    }
  }

  std::vector<LookedRow> looked() const {
    std::vector<LookedRow> rows;
    for (std::size_t i = 0; i < cells.size();) {
      std::size_t end = i;
      while (end < cells.size() && cells[end].row == cells[i].row) ++end;
      rows.push_back(look_at_row(bytes, cells, {}, i, end));
      i = end;
    }
    return rows;
  }

  std::string bytes;
  std::vector<Cell> cells;
};

}  // namespace datakaart::testing
