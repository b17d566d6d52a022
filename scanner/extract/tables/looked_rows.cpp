#include "scanner/extract/tables/looked_rows.h"

#include <algorithm>

namespace datakaart {
namespace {

constexpr std::size_t k_most_cells = 1'000;  // of a row; wider ones are looked at so far

}  // namespace

LookedRow look_at_row(std::string_view bytes, std::span<const Cell> cells,
                      std::span<const std::uint8_t> marks, std::size_t first, std::size_t last) {
  LookedRow row;
  for (std::size_t i = first; i < last; ++i) {
    const Cell& cell = cells[i];
    const std::string_view text = without_blanks(bytes.substr(cell.begin, cell.end - cell.begin));
    if (text.empty()) continue;
    if (row.size() == k_most_cells) break;
    row.push_back({text, cell.column, cell_look(text), i < marks.size() && marks[i] != 0, i});
  }
  return row;
}

const LookedCell* cell_in(const LookedRow& row, std::uint32_t column) {
  const auto found = std::lower_bound(
      row.begin(), row.end(), column,
      [](const LookedCell& cell, std::uint32_t wanted) { return cell.column < wanted; });
  return found != row.end() && found->column == column ? &*found : nullptr;
}

}  // namespace datakaart
