// What the formats of a check say of its files and findings, in English: they are interfaces. All
// texts are printable. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

#include "reports/gate/gate_report.h"

namespace datakaart {

// "exports/backup.zip!klanten.xlsx".
std::string name_in_report(const GateFile& file);
// "E-mail address j***@b***.be (high: shape, known range)".
std::string finding_words(const GateFinding& finding, const KindInfo& kind);
// The same after its place: "Klanten!B7: E-mail address ...".
std::string placed_finding_words(const GateFinding& finding, const KindInfo& kind);
// Why a file was not, or not wholly, read: "encrypted: it needs a password".
std::string unread_words(const GateFile& file);
// "12 more findings of kinds that have too many to be listed".
std::string more_words(std::uint64_t more);
// "allow-rule", "comment"...; empty for nothing.
std::string_view name_of(AcceptedBy accepted);
// What was written down with an accepted finding, or what accepted it where nothing was.
std::string justification_words(const GateFinding& finding);

// The line where it stands in the file on disk; 0 where that has none, as in a workbook or an
// archive.
std::uint32_t line_of(const GateFile& file, const GateFinding& finding);
// Of a finding that makes the check fail.
bool is_failure(const GateFinding& finding);
// Where findings that make it fail stand, listed or beyond the cap.
bool has_failures(const GateFile& file);

// "error" for a high confidence, "warning" for a medium one; `least`: what a format calls the level
// below.
std::string_view level_of(Confidence confidence, std::string_view least);

// How grave it is that such data stand where they should not, on the scale of CVSS: 0.1 to 10.
double severity_of(const KindInfo& kind);

}  // namespace datakaart
