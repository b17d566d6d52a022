// The text that detectors look at.
//
// A Text borrows everything: the bytes, cells and headers must outlive it. Any number of threads
// may read one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// One cell of a table inside a Text: the bytes [begin, end), and where it stands, counted from 0.
struct Cell {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

// A bounded piece of valid UTF-8. Cells of tables stand in order of `begin`; what lies in none of
// them is running text. Between the cells of a row stands a tab, between rows a line feed. A match
// lies in one cell, or in none.
struct Text {
  std::string_view bytes;
  std::span<const Cell> cells = {};
  std::span<const std::string> headers = {};  // by column; empty where the table has no header
  // The engine's own (PreparedText): the headers as folded_header() makes them, once for all that
  // look.
  std::span<const std::string> folded_headers = {};
  // The engine's own: index_cells(), where it has done so; cells are found faster with it.
  std::span<const std::uint32_t> cell_index = {};

  // The cell that holds the byte at `offset`, or null.
  const Cell* cell_at(std::size_t offset) const;
  // The header above the byte at `offset`, or an empty string; folded, where the engine has done
  // so.
  std::string_view header_at(std::size_t offset) const;
  std::string_view folded_header_at(std::size_t offset) const;
};

// For each k_cells_step bytes of a text of that size, how many cells begin before them.
inline constexpr std::size_t k_cells_step = 64;
std::vector<std::uint32_t> index_cells(std::span<const Cell> cells, std::size_t size);

}  // namespace datakaart
