// What `datakaart scan` says when it is done, and what it writes down of how it was asked.
#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>

#include "cli/options.h"
#include "scanner/scan/scan.h"
#include "scanner/store/store.h"

namespace datakaart {

struct Written {
  std::string report;  // "-": standard output
  std::string store;
};

// Prints to stderr how long each stage took, over all threads, and the report.
void print_timings(std::chrono::nanoseconds report);

// To stdout, or to stderr where the report itself went to stdout.
[[nodiscard]] StoreResult<void> print_summary(const ScanSummary& summary, const ScanStore& store,
                                              double seconds, const Written& written);
// Whether something stayed unread for a reason that is not allowed. A container whose members are
// not read is as allowed as these are: they are told themselves.
[[nodiscard]] StoreResult<bool> has_gaps(const ScanStore& store, const std::set<Reason>& allowed);
// Every file and member that was not, or not wholly, read; to the same place as nothing else:
// stderr.
[[nodiscard]] StoreResult<void> print_unread(const ScanStore& store);

// The options that change results, as texts by name.
std::map<std::string, std::string> recorded_options(const ParsedOptions& given,
                                                    const ScanOptions& options);

}  // namespace datakaart
