// The options that all commands share which read files, and what they become.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "scanner/scan.h"

namespace datakaart {

// Options for what to look for and how much to spend on a file: kinds, region, min-confidence,
// limits, jobs.
std::vector<OptionSpec> examination_options();

// Fills engine, limits and jobs. Throws UsageError.
ScanOptions examination_of(const ParsedOptions& given);

// The engine for these options. Throws UsageError where they name what does not exist.
Engine make_engine(const ScanOptions& options);

}  // namespace datakaart
