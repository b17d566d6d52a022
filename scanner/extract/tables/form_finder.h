// Tables that are no lists: a form has labels with their values beside them, a list on its side
// ("transposed") has its labels in the first column and a record in each further one. Pure; any
// thread. Tested by tests/scanner/extract/tables/test_form_finder.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scanner/extract/tables/looked_rows.h"

namespace datakaart {

enum class TableShape : std::uint8_t { list, form, transposed };

struct FoundShape {
  TableShape shape = TableShape::list;
  std::vector<std::uint32_t> label_columns = {};  // of a form, ascending
};

FoundShape shape_of(std::span<const LookedRow> rows);

// Whether the cell reads as a label: the name of a field, or words that end in a colon.
bool is_form_label(const LookedCell& cell);

}  // namespace datakaart
