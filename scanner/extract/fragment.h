// A bounded piece of text on its way from an extractor to the detectors, with a map from offset to
// place. Borrows what it points to; it lives for one call of Sink::fragment.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/text.h"
#include "scanner/model/place.h"

namespace datakaart {

// From byte `offset` on, the text stands at `place`. A line place counts on by itself at each
// line feed; other places hold until the next mark.
struct PlaceMark {
  std::size_t offset = 0;
  Place place;
};

struct Fragment {
  Text text;
  // The fragment's own region is [lead, text.bytes.size() - margin): matches that begin outside it
  // belong to the fragment before or after, which holds the same bytes again.
  std::size_t lead = 0;
  std::size_t margin = 0;
  std::span<const PlaceMark> marks;  // by offset; the first at 0. Empty: the cells tell the place
  // For tables (text.cells not empty): where cell (row 0, column 0) of text.cells stands. A sheet
  // gives Place::cell(name, ...) for its first row; CSV gives Place::line.
  std::string table;  // sheet name; empty for line-based tables
  // Where the cells stand, by their place in text.cells, when these hold records and headers
  // instead of rows and columns (a form, a list on its side). Empty: the cells tell it themselves.
  std::span<const Cell> standing;
  // Line-based tables: the line on which the row of each cell begins, by row - row of the first
  // cell as it stands.
  std::span<const std::uint32_t> row_lines;
};

// A fragment with all that it points to.
class FragmentCopy {
 public:
  explicit FragmentCopy(const Fragment& original)
      : fragment_(original),
        bytes_(original.text.bytes),
        cells_(original.text.cells.begin(), original.text.cells.end()),
        headers_(original.text.headers.begin(), original.text.headers.end()),
        marks_(original.marks.begin(), original.marks.end()),
        standing_(original.standing.begin(), original.standing.end()),
        row_lines_(original.row_lines.begin(), original.row_lines.end()) {
    fragment_.text = {bytes_, cells_, headers_};
    fragment_.marks = marks_;
    fragment_.standing = standing_;
    fragment_.row_lines = row_lines_;
  }
  FragmentCopy(const FragmentCopy&) = delete;
  FragmentCopy& operator=(const FragmentCopy&) = delete;

  const Fragment& fragment() const { return fragment_; }

 private:
  Fragment fragment_;
  std::string bytes_;
  std::vector<Cell> cells_;
  std::vector<std::string> headers_;
  std::vector<PlaceMark> marks_;
  std::vector<Cell> standing_;
  std::vector<std::uint32_t> row_lines_;
};

}  // namespace datakaart
