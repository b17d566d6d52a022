#include "scanner/examine/place_map.h"

#include <algorithm>

#include "base/line_feeds.h"

namespace datakaart {

Place PlaceMap::at(std::size_t offset) {
  const auto& marks = fragment_.marks;
  if (marks.empty()) return cell_place(offset);
  while (mark_ + 1 < marks.size() && marks[mark_ + 1].offset <= offset) {
    ++mark_;
    counted_ = marks[mark_].offset;
    line_feeds_ = 0;
  }
  Place place = marks[mark_].place;
  if (place.unit == Place::Unit::line) {
    const auto passed = fragment_.text.bytes.substr(counted_, offset - counted_);
    line_feeds_ += line_feeds(passed);
    counted_ = offset;
    place.number += line_feeds_;
  }
  return place;
}

Place PlaceMap::cell_place(std::size_t offset) const {
  const std::span<const Cell> cells = fragment_.text.cells;
  const Cell* cell = fragment_.text.cell_at(offset);
  if (cell == nullptr) return {};
  const std::span<const Cell> standing = fragment_.standing.empty() ? cells : fragment_.standing;
  const Cell& stands = standing[static_cast<std::size_t>(cell - cells.data())];
  if (fragment_.row_lines.empty()) {
    return Place::cell(fragment_.table, stands.row + 1, stands.column + 1);
  }
  const std::size_t row = stands.row - standing.front().row;
  Place place = Place::line(row < fragment_.row_lines.size() ? fragment_.row_lines[row] : 0);
  place.row = stands.row + 1;
  place.column = stands.column + 1;
  return place;
}

}  // namespace datakaart
