// The cells of a text, walked along with what is sought in it. Borrows the text; one thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "detectors/engine/detector.h"
#include "detectors/engine/text.h"

namespace datakaart {

class CellWalk {
 public:
  explicit CellWalk(const Text& text) : cells_(text.cells) {}

  // The part of a window that lies in the same cell as the anchor, or, as the anchor, in none. The
  // anchors must ascend.
  Window clip(Window window, std::size_t anchor) {
    if (cells_.empty()) return window;
    while (next_ < cells_.size() && cells_[next_].begin <= anchor) ++next_;
    if (next_ < cells_.size()) window.end = std::min<std::size_t>(window.end, cells_[next_].begin);
    if (next_ == 0) return window;
    const Cell& cell = cells_[next_ - 1];
    const bool inside = anchor < cell.end;
    window.begin = std::max<std::size_t>(window.begin, inside ? cell.begin : cell.end);
    if (inside) window.end = std::min<std::size_t>(window.end, cell.end);
    return window;
  }

 private:
  std::span<const Cell> cells_;
  std::size_t next_ = 0;  // the first cell behind the anchor
};

}  // namespace datakaart
