// Which files a check reads: those below paths, of a list, on standard input, of a change in a git
// repository, or none but what a kept scan tells of them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/check_options.h"
#include "cli/options.h"
#include "reports/gate/gate.h"
#include "scanner/git/repository.h"
#include "scanner/scan/scan.h"
#include "scanner/store/store.h"

namespace datakaart {

// What of a repository is read: outlives the scan that reads it.
struct CheckedChange {
  git::Repository repository;
  git::Change change;
};

// Sets `walk` to what is asked for. Throws UsageError.
void set_checked_files(const ParsedOptions& given, WalkOptions& walk);
// The change that is asked for by --staged or --diff, within the paths that are named; nothing
// where none is. Throws UsageError.
std::optional<CheckedChange> change_of(const ParsedOptions& given, const CheckPlace& place);
// For GatePolicy::changed. Of what is staged, whole files are told.
std::map<std::string, ChangedLines> changed_lines(const git::Change& change, bool is_staged);
// Whether everything below the root of the check is read.
bool is_whole(const ParsedOptions& given, const CheckPlace& place);

// Hands on what a kept scan found, judged by the rules as far as these can be without values.
[[nodiscard]] StoreResult<void> take_from_store(const ScanStore& store, const CheckRules& rules,
                                                std::uint64_t max_findings, Gate& gate);

}  // namespace datakaart
