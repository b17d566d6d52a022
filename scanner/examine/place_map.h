// From an offset in a fragment to the place where it stands. Ask in ascending order: each look-up
// goes on from the last, so that all of them together read the fragment once.
#pragma once

#include <cstddef>

#include "scanner/extract/fragment.h"

namespace datakaart {

class PlaceMap {
 public:
  // The fragment must outlive the map.
  explicit PlaceMap(const Fragment& fragment) : fragment_(fragment) {}
  Place at(std::size_t offset);

 private:
  Place cell_place(std::size_t offset) const;

  const Fragment& fragment_;
  std::size_t mark_ = 0;
  std::size_t counted_ = 0;       // line feeds are counted up to here
  std::uint32_t line_feeds_ = 0;  // since the current mark
};

}  // namespace datakaart
