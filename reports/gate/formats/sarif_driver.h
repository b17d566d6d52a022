// The part of a SARIF log that describes the program and its rules: one per kind of personal data,
// and what notifications are about. Pure; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "reports/gate/gate_report.h"

namespace datakaart {

// What a notification of the run is about; the order is that of the driver's list.
enum class SarifNotice : std::uint8_t { unread, left_out, policy, k_count };
std::string_view name_of(SarifNotice notice);

// A text as a SARIF message wants it: braces stand for arguments there.
std::string sarif_message(std::string_view text);
// The object `tool.driver`, as JSON. The rules stand in the order of the kinds.
std::string sarif_driver(const GateInfo& info);

}  // namespace datakaart
