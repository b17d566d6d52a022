// What `datakaart check` tells, file by file, and who writes it down: SARIF, JUnit and the like.
// The gate has judged everything by then; a report decides nothing, it only says it. A new format
// is one new file, its function in list.h and one line in list.cpp.
//
// A report belongs to one thread. Values are never raw: a finding is masked, its hash is keyed.
// Names and paths are bytes as the file system or an archive gave them: a report makes them valid
// and harmless for its format.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "detectors/engine/kind_info.h"
#include "scanner/model/result.h"

namespace datakaart {

// By what a finding is accepted.
enum class AcceptedBy : std::uint8_t {
  nothing,
  allow_rule,  // [[allow]] of the configuration
  comment,     // "datakaart:allow" on its line
  baseline,
  workbook,   // a decision on the sheet Inventory
  allowance,  // --max: so many distinct values of the kind are allowed
  k_count
};

struct GateFinding {
  Finding found;  // `found.span`: its columns, in code points, where its text has lines
  AcceptedBy accepted = AcceptedBy::nothing;
  std::string justification = {};  // printable; what was written down, empty where nothing was
  // Of a kind and confidence that fails the check (--fail-on). What does not is told to nobody
  // unless it is asked for, and never makes exit code 1.
  bool fails = false;
  // Which of the findings of its kind in this file or member it is, from 1: with path and kind it
  // names the finding in a way that survives moved lines, and tells nothing of the value.
  std::uint64_t occurrence = 0;
  // Keyed by the secret that was given (DATAKAART_KEY, --key): the same from run to run. Nothing
  // where there is no secret: found.hash is of this run alone and may be written nowhere.
  std::optional<std::uint64_t> lasting_hash = {};
};

// A file or member that was checked, or could not be.
struct GateFile {
  // As it was walked. `path`: relative to GateInfo::root where it stands below it, with '/' and
  // without "./"; else absolute. Of standard input: the name that was given.
  Location location;
  std::string path;
  bool is_below_root = true;
  std::string type;
  State state = State::examined;
  Reason reason = Reason::none;
  Detail detail = {};
  // Whether it makes exit code 3: something of it was not read, and that was not allowed.
  bool is_gap = false;
  // By kind and place; with those that are accepted. At most ScanOptions' max_findings of a kind.
  std::vector<GateFinding> findings = {};
  // That fail, are not accepted, and are not among `findings` because there are too many.
  std::uint64_t more = 0;
};

// What a report is told before the first file.
struct GateInfo {
  std::string version;                 // of the program
  std::string root;                    // absolute; of the repository, or the current folder
  std::span<const KindInfo> kinds;     // Finding::kind is an index into them
  std::vector<Confidence> fails_from;  // by kind: --fail-on
  std::int64_t started = 0;            // seconds since 1970, UTC
};

// What it is told at the end.
struct GateSummary {
  std::uint64_t files = 0;     // and members that were read, or should have been
  std::uint64_t findings = 0;  // that fail and are not accepted
  std::array<std::uint64_t, static_cast<std::size_t>(AcceptedBy::k_count)> accepted{};
  std::uint64_t gaps = 0;
  bool stopped = false;  // at the first finding (--first), or by the user: there may be more
  int exit_code = 0;
  // What is wrong with what was written down, as sentences (printable): rules that match nothing
  // any more, entries of a baseline that are gone.
  std::vector<std::string> notes = {};
};

class GateReport {
 public:
  virtual ~GateReport() = default;
  // The files come in the order of their locations; also those in which nothing was found.
  virtual void file(const GateFile& file) = 0;
  // The failure as a sentence, that of an earlier call as well.
  [[nodiscard]] virtual tl::expected<void, std::string> finish(const GateSummary& summary) = 0;
};

// What makes the reports of one format. Stateless.
class GateFormat {
 public:
  virtual ~GateFormat() = default;
  virtual std::string_view name() const = 0;  // "sarif"
  // Begins a report into `path`, a new file of the caller's (empty, mode 0600), which renames it
  // afterwards. `info` outlives the report.
  virtual std::unique_ptr<GateReport> begin(const std::string& path,
                                            const GateInfo& info) const = 0;
};

std::span<const GateFormat* const> gate_formats();
// The format of that name, or null.
const GateFormat* find_gate_format(std::string_view name);

}  // namespace datakaart
