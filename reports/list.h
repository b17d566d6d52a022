// The reports' own instances, for list.cpp alone. Each lives as long as the program.
// tests/reports/test_list.cpp wants a test file for each: test_NAME.cpp for NAME_report().
#pragma once

#include "reports/report.h"

namespace datakaart {

const Report& csv_report();
const Report& json_report();
const Report& workbook_report();

}  // namespace datakaart
