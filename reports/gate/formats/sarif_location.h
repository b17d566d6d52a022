// Where a finding stands, as SARIF tells it: the file on disk with its lines and columns, and what
// is inside it (members, sheets, cells, pages) as logical locations. Pure; any thread.
#pragma once

#include <string>

#include "reports/gate/gate_report.h"

namespace datakaart {

// By which relative URIs are resolved: GateInfo::root.
inline constexpr std::string_view k_sarif_root = "SRCROOT";

// The root as an absolute URI that ends in a slash.
std::string sarif_root_uri(const GateInfo& info);
// A `location` object of the whole file or member, or of a finding in it, as JSON.
std::string sarif_location(const GateFile& file);
std::string sarif_location(const GateFile& file, const GateFinding& finding);

}  // namespace datakaart
