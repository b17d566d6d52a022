// Which of the first rows of a table names its columns. Every row is scored cell by cell: by known
// names of columns, by what the format marks as a header, and by cells below that are values where
// the row has words; so one odd cell (a date, a year, a second "Voornaam") spoils nothing. Pure;
// any thread. Tested by tests/scanner/extract/tables/test_header_finder.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "scanner/extract/tables/looked_rows.h"

namespace datakaart {

// A first table may have a header of words that nobody knows; what stands below an empty line goes
// on with the table above it, unless its first row surely is a header.
enum class HeaderProof : std::uint8_t { words, known };

// The place of the header among the rows, or nothing.
std::optional<std::size_t> find_header(std::span<const LookedRow> rows, HeaderProof proof);

// Whether a row in the midst of a table is surely the header of another one. `rows`: those around it,
// in which words may stand again that are values.
bool is_surely_header(std::span<const LookedRow> rows, std::size_t at);

}  // namespace datakaart
