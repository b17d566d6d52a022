#include "detectors/engine/text.h"

#include <algorithm>

namespace datakaart {

std::vector<std::uint32_t> index_cells(std::span<const Cell> cells, std::size_t size) {
  std::vector<std::uint32_t> index(size / k_cells_step + 1);
  std::uint32_t before = 0;
  for (std::size_t step = 0; step < index.size(); ++step) {
    while (before < cells.size() && cells[before].begin < step * k_cells_step) ++before;
    index[step] = before;
  }
  return index;
}

const Cell* Text::cell_at(std::size_t offset) const {
  const auto begins_behind = [](std::size_t at, const Cell& cell) { return at < cell.begin; };
  const std::size_t step = offset / k_cells_step;
  auto after = cells.begin();
  if (step < cell_index.size()) {
    after += cell_index[step];
    while (after != cells.end() && !begins_behind(offset, *after)) ++after;
  } else {
    after = std::upper_bound(cells.begin(), cells.end(), offset, begins_behind);
  }
  if (after == cells.begin()) return nullptr;
  const Cell& cell = *(after - 1);
  return offset < cell.end ? &cell : nullptr;
}

std::string_view Text::header_at(std::size_t offset) const {
  const Cell* cell = cell_at(offset);
  return cell != nullptr && cell->column < headers.size() ? headers[cell->column]
                                                          : std::string_view{};
}

std::string_view Text::folded_header_at(std::size_t offset) const {
  if (folded_headers.empty()) return {};
  const Cell* cell = cell_at(offset);
  return cell != nullptr && cell->column < folded_headers.size() ? folded_headers[cell->column]
                                                                 : std::string_view{};
}

}  // namespace datakaart
