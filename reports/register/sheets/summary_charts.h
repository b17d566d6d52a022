// The Summary's charts of where personal data are and how old they are.
#pragma once

#include "reports/register/sheets/sheets.h"

namespace datakaart {

// Of a row of standard height: charts stand over such only.
inline constexpr double k_row_pixels = 20;

// Side by side from row `top` on, over rows of standard height; returns how many. Their cells stand
// from column `data` on, beside the page.
Row write_summary_charts(const Book& book, Row top, Column data);

}  // namespace datakaart
