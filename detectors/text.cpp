#include "detectors/text.h"

#include <algorithm>

namespace datakaart {

const Cell* Text::cell_at(std::size_t offset) const {
  auto after = std::upper_bound(cells.begin(), cells.end(), offset,
                                [](std::size_t at, const Cell& cell) { return at < cell.begin; });
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
