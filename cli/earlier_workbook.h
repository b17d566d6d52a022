// Reads the workbook of an earlier scan. It is a file like any other: a helper reads it.
#pragma once

#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "reports/workbook/earlier.h"

namespace datakaart {

// The error is a sentence.
[[nodiscard]] tl::expected<std::shared_ptr<const EarlierBook>, std::string> read_earlier_workbook(
    const std::string& path);

}  // namespace datakaart
