// What the sheets need to know of a whole scan before they are written: sums, data sets and the
// processing activities that they are proposed for, who can read them, what is older than usual.
// Made by one pass over the files with findings and all that was counted in them, and two over the
// files as such; memory grows with the data sets, and by a number for each file. Owned by the
// report; one thread.
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "reports/register/activities.h"
#include "reports/register/data_sets.h"
#include "reports/register/facts.h"
#include "reports/register/retention.h"
#include "reports/report.h"

namespace datakaart {

// A data set: what a person would call one list.
struct RegisterEntry {
  DataSetKey key;
  FileSum sum;
  Readers readers = Readers::unknown;
  std::vector<std::string> groups;  // that can read its files, a few, sorted
  std::vector<std::string> owners;  // of its files, a few, sorted
  std::uint64_t open_copies = 0;    // copies that everyone can read
  RiskScore risk;                   // of all its files together, by the widest readers
  ActivityVotes votes;              // of its folders and files
  ActivityProposal activity;
  std::uint64_t first_file = UINT64_MAX;  // its place among the files with personal data
  std::uint64_t overdue = 0;              // files older than the usual period of its activity
  std::size_t row = 0;                    // its activity's place in Digest::activities
};

// A processing activity as the register proposes it: the data sets of one kind of work, or one data
// set of which nothing tells the work.
struct RegisterRow {
  const ActivityEntry* activity = nullptr;  // null: nothing tells
  std::string id;                           // stable
  std::vector<std::size_t> sets;            // places in Digest::sets
  FileSum sum;                              // each person and value once
  const RetentionTerm* term = nullptr;      // null: none is usual
};

struct OverdueFile {
  std::string location;
  std::int64_t modified = 0;
  const RetentionTerm* term = nullptr;
};

inline constexpr std::size_t k_most_overdue = 1000;

// What a folder right below the scanned one holds, with all folders inside it: mostly a department.
struct DepartmentSum {
  std::string name;
  std::uint64_t people = 0;  // about; each once
};
inline constexpr std::size_t k_most_departments = 8;

struct Digest {
  ActivityRules rules;
  std::vector<KnownKind> kinds;              // by KindId
  std::vector<KindCount> totals;             // kinds with findings
  std::vector<KindId> found;                 // kinds with findings at medium confidence or above
  std::vector<std::uint64_t> files_by_kind;  // by KindId
  std::vector<CoverageCount> coverage;
  std::vector<FormatCount> formats;
  std::array<CoverageCount, 3> by_state;         // index: State
  CoverageCount seen;                            // all of it
  std::uint64_t gaps = 0;                        // files and members that were not wholly read
  std::uint64_t not_examined = 0;                // the same, with those that hold nothing to read
  std::uint64_t files_with_findings = 0;         // members too
  std::array<std::uint64_t, 4> files_by_risk{};  // index: Risk
  std::vector<RegisterEntry> sets;
  std::vector<RegisterRow> activities;         // those of a rule first, in the rules' order
  std::vector<OverdueFile> overdue;            // the oldest first, at most k_most_overdue
  std::vector<DepartmentSum> departments;      // those with most people, at most k_most_departments
  std::map<int, std::uint64_t> files_by_year;  // of their last change; files with personal data
  std::uint64_t findings = 0;                  // all
  std::uint64_t findings_cap = 0;              // per file and kind, by the scan and the report
  std::uint64_t findings_kept = 0;             // with that cap
};

// The error is the store's sentence.
[[nodiscard]] tl::expected<Digest, std::string> digest_of(const ScanStore& store,
                                                          const ReportOptions& options,
                                                          const Texts& texts);

}  // namespace datakaart
