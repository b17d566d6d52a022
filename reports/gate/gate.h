// Judges what was found: what fails a check, what is accepted and by what, and what could not be
// read. It knows no command line and no file system: what it needs to know of them it is given.
//
// Files are taken in as they are examined, in any order and from any thread; judge() is called once
// they are all there. It keeps a line for every file, and all findings that fail.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "reports/gate/baseline.h"
#include "reports/gate/gate_report.h"

namespace datakaart {

// What a change makes of a file.
struct ChangedLines {
  bool all = false;  // everything in it is told, not only what stands on added lines
  // The added lines; none where they are not known.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges = {};  // from, to
  std::string old_path = {};                                         // where it was renamed from

  bool adds(std::uint32_t line) const;
  bool tells(std::uint32_t line) const { return all || adds(line); }
};

struct GatePolicy {
  std::string root;  // absolute: see GateFile::path
  std::string from;  // absolute: what paths of files are relative to
  std::span<const KindInfo> kinds = {};
  std::vector<std::string> rules = {};  // the reason of each [[allow]], in their order
  std::map<std::string, std::uint64_t, std::less<>> most = {};  // --max, by kind
  std::set<Reason> allowed_gaps = {};
  // Keyed by a secret, hashes last from run to run. Nothing: they are of this run alone.
  std::optional<std::uint64_t> secret = {};
  // Makes a content's fingerprint a keyed hash.
  std::function<std::uint64_t(const std::string&)> content_hash = {};
  std::optional<Baseline> baseline = {};
  // Whether a path below the root is still there: one that is not may have moved.
  std::function<bool(const std::string&)> is_there = {};
  // Who decided in the workbook that a file may stay as it is, and what.
  std::function<std::optional<std::string>(const Location&)> decision = {};
  // By path: only what stands on these lines is told. Nothing: all is.
  std::optional<std::map<std::string, ChangedLines>> changed = {};
  // Everything below the root was checked: what matches nothing any more can be told.
  bool is_whole = false;
};

struct GateResult {
  std::vector<GateFile> files;  // by location
  GateSummary summary;
  // What a baseline would hold now: all that fails and nothing but a baseline accepts.
  Baseline found;
};

class Gate {
 public:
  explicit Gate(GatePolicy policy) : policy_(std::move(policy)) {}

  void take(FileResult&& result);
  // Whether there is a finding that no rule and no comment accepts.
  bool has_failed() const;
  [[nodiscard]] GateResult judge();

 private:
  // One file on its way through the judgement.
  struct InHand {
    GateFile file;
    std::string key;  // in a baseline
    std::vector<std::uint32_t> refused_comments;
    std::vector<ConfidenceCounts> counts;
    std::uint64_t size = 0;
    std::string content;
  };

  InHand in_hand(FileResult&& result) const;
  BaselineFile found_in(const InHand& one) const;
  const BaselineFile* accepted_in(const InHand& one, const BaselineFile& found);
  void accept_by_baseline(InHand& one, const BaselineFile& accepted);
  void accept_kind(InHand& one, KindId kind, const BaselineKind& accepted);
  void keep_changed(InHand& one) const;
  void accept_allowances();
  void note_rules(GateSummary& summary) const;
  void note_baseline(GateSummary& summary) const;
  void note_comments(const InHand& one, GateSummary& summary) const;
  void sum_up(GateSummary& summary) const;
  bool uses_hashes() const;
  const ChangedLines* changed_lines(const InHand& one) const;

  const GatePolicy policy_;
  mutable std::mutex mutex_;
  std::map<Location, InHand> files_;
  bool has_failed_ = false;
  std::vector<bool> used_rules_ = std::vector<bool>(policy_.rules.size());
  std::set<std::string, std::less<>> used_entries_;  // of the baseline
  std::vector<std::string> notes_;
};

}  // namespace datakaart
