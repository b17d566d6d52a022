// The formats' own instances, for list.cpp alone. Each lives as long as the program.
#pragma once

#include "reports/gate/gate_report.h"

namespace datakaart {}  // namespace datakaart
