// The formats' own instances, for list.cpp alone. Each lives as long as the program.
#pragma once

#include "reports/gate/gate_report.h"

namespace datakaart {

const GateFormat& checkstyle_format();
const GateFormat& github_format();
const GateFormat& gitlab_format();
const GateFormat& json_format();
const GateFormat& junit_format();
const GateFormat& sarif_format();

}  // namespace datakaart
