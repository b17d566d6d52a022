// The options of `check`, and what they become before anything is read: which files are meant, by
// what they are judged, and where it is told. Nothing is scanned here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/config.h"
#include "cli/options.h"
#include "reports/gate/baseline.h"
#include "reports/gate/gate_report.h"
#include "scanner/scan/scan.h"

namespace datakaart {

CommandSpec check_spec();

// A report that is asked for.
struct WantedReport {
  const GateFormat* format = nullptr;
  std::string path;  // "-": standard output
};

// Where the check stands.
struct CheckPlace {
  std::string folder;       // the current one; absolute
  std::string root;         // that paths are told relative to; absolute
  std::string config;       // the configuration; empty where there is none
  std::string config_root;  // that the paths of its rules are relative to; absolute
};

// Finds the root of the repository and the configuration from the paths upwards. Throws UsageError.
CheckPlace find_place(const ParsedOptions& given);

// Takes the options of [check] that were not given on the command line, with file names relative to
// the configuration. Throws UsageError where a configuration that was only found asks for what only
// its user may.
Config take_check_config(const CommandSpec& spec, const CheckPlace& place, ParsedOptions& given);

// What a finding must be to fail. Throws UsageError.
CheckRules rules_of(const ParsedOptions& given, const Config& config, const CheckPlace& place,
                    bool has_secret);
// --max. Throws UsageError.
std::map<std::string, std::uint64_t, std::less<>> allowances_of(const ParsedOptions& given);
// --report. Throws UsageError.
std::vector<WantedReport> reports_of(const ParsedOptions& given);
// DATAKAART_KEY, or --key. Throws UsageError.
std::optional<ValueHasher::Key> secret_of(const ParsedOptions& given);
// --baseline; nothing where none is given. Throws UsageError.
std::optional<Baseline> baseline_of(const ParsedOptions& given);

}  // namespace datakaart
