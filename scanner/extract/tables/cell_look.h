// What a look at the text of one cell tells, whatever table it stands in. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace datakaart {

enum class CellLook : std::uint8_t {
  empty,
  words,
  question,  // a sentence that holds the name of a column: "Op welk nummer ...?"
  label,     // the name of a column or a field
  value,     // a number, a day, an address of mail: no name of anything
};

// A longer text is no header.
inline constexpr std::size_t k_longest_header = 400;

CellLook cell_look(std::string_view text);

inline bool is_label(CellLook look) { return look == CellLook::label; }
inline bool may_be_header(CellLook look) {
  return look == CellLook::words || look == CellLook::question || look == CellLook::label;
}

// Whether the cell begins a row of sums: "Totaal", "Sous-total".
bool is_total(std::string_view text);

// The text without blanks around it.
std::string_view without_blanks(std::string_view text);

}  // namespace datakaart
