// The first rows of a table as those see them that look for its header: only cells that hold
// something, each with what a look at it told. Borrows the text; pure, any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "detectors/engine/text.h"
#include "scanner/extract/tables/cell_look.h"

namespace datakaart {

struct LookedCell {
  std::string_view text;  // without blanks around it
  std::uint32_t column = 0;
  CellLook look = CellLook::empty;
  bool marked = false;   // the format says that it is a header
  std::size_t cell = 0;  // its place among the cells of the table
};

using LookedRow = std::vector<LookedCell>;  // ascending columns

// The row that the cells [first, last) make. `marks`: by cell, or empty.
LookedRow look_at_row(std::string_view bytes, std::span<const Cell> cells,
                      std::span<const std::uint8_t> marks, std::size_t first, std::size_t last);

// The cell in this column, or null.
const LookedCell* cell_in(const LookedRow& row, std::uint32_t column);

}  // namespace datakaart
