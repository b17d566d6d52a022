// Why a file was not, or not wholly, read, in words: of one language for people, in English for
// JSON too, which is an interface. Pure; any thread.
#pragma once

#include <span>
#include <string>

#include "reports/texts/texts.h"
#include "scanner/model/detail.h"

namespace datakaart {

// "more than 3 cells in a sheet", "xl/workbook.xml: line 7: mismatched tag". Printable; empty for
// DetailCode::none.
std::string detail_words(const Detail& detail, Language language);

// The pattern for each code; what stands in for the Detail's numbers is {0}, {1}, {2}, for its name
// {name}.
std::span<const Label> detail_patterns();

}  // namespace datakaart
