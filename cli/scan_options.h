// The options that all commands share which read files, and what they become.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/config.h"
#include "cli/options.h"
#include "scanner/scan/scan.h"

namespace datakaart {

// --config, which examination_options() has too.
OptionSpec config_option();
// Options for what to look for and how much to spend on a file: config, kinds, region,
// min-confidence, limits, jobs.
std::vector<OptionSpec> examination_options();
// Those for the files to be read that the configuration may give too.
std::vector<OptionSpec> walk_options();

// Reads the configuration, if one is given: its options that `spec` has are filled in where the
// user did not give them. Throws UsageError.
Config take_config(const CommandSpec& spec, ParsedOptions& given);
// The same for a file that nobody named, but that was found.
Config take_config(const std::string& file, const CommandSpec& spec, ParsedOptions& given);

// The reasons of --allow-incomplete. Throws UsageError where one is none.
std::set<Reason> allowed_reasons(const ParsedOptions& given);

// Fills engine, limits and jobs. `config`: what take_config gave. Throws UsageError.
ScanOptions examination_of(const Config& config, const ParsedOptions& given);

// The engine for these options. Throws UsageError where they name what does not exist.
Engine make_engine(const ScanOptions& options);

}  // namespace datakaart
