// What the sheets need to know of a whole scan before they are written: sums, the most exposed
// files, who can read each data set. Made by one pass over the files with findings; memory does not
// grow with their number. Owned by the report; one thread.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "reports/register/activities.h"
#include "reports/report.h"
#include "reports/workbook/facts.h"

namespace datakaart {

// One of the files that weigh most.
struct ExposedFile {
  std::uint64_t place = 0;  // among the files with findings, from 0
  std::string location;
  RiskScore risk;
  std::string readers;
  std::uint64_t distinct = 0;  // over all kinds
};

struct RegisterEntry {
  DataSet set;
  Readers readers = Readers::unknown;
  std::vector<std::string> groups;  // that can read its files, a few, sorted
  RiskScore risk;                   // of all its files together, by the widest readers
  ActivityVotes votes;              // of its folders and files
  ActivityProposal activity;
};

struct Digest {
  std::vector<KnownKind> kinds;              // by KindId
  std::vector<KindCount> totals;             // kinds with findings
  std::vector<KindId> found;                 // kinds with findings at medium confidence or above
  std::vector<std::uint64_t> files_by_kind;  // by KindId
  std::vector<CoverageCount> coverage;
  std::array<CoverageCount, 3> by_state;         // index: State
  CoverageCount seen;                            // all of it
  std::uint64_t gaps = 0;                        // files and members that were not wholly read
  std::uint64_t not_examined = 0;                // the same, with those that hold nothing to read
  std::uint64_t files_with_findings = 0;         // members too
  std::array<std::uint64_t, 4> files_by_risk{};  // index: Risk
  std::vector<ExposedFile> most_exposed;         // the heaviest first, at most ten
  std::vector<RegisterEntry> sets;
  std::uint64_t findings = 0;       // all
  std::uint64_t findings_cap = 0;   // per file and kind, by the scan and the report
  std::uint64_t findings_kept = 0;  // with that cap
};

// The error is the store's sentence.
[[nodiscard]] tl::expected<Digest, std::string> digest_of(const ScanStore& store,
                                                          const ReportOptions& options,
                                                          const Texts& texts);

}  // namespace datakaart
