// Has a helper read a workbook for its texts: for a program that goes on working in it. A helper
// that examines files for a scan is never asked for texts, and would not know the question.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "scanner/helper/sandbox.h"
#include "scanner/model/limits.h"

namespace datakaart::helper {

// A cell as the helper tells it: rows and columns count from 0, none is checked.
using CellReceiver = std::function<bool(std::string_view sheet, std::uint32_t row,
                                        std::uint32_t column, std::string_view text)>;

// Gives all cells of the workbook in the open file `fd` (still the caller's) to `take`, in the
// order of the file. `program`: the helper's executable. False where the file is no workbook, where
// not all of it was read, or where `take` refused a cell: then what came is not to be used.
[[nodiscard]] bool read_cells(const std::string& program, int fd, const Limits& limits,
                              const CellReceiver& take);

}  // namespace datakaart::helper
