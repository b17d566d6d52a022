// What was found in one file or member, summed up over its fragments. One thread.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "scanner/examine/fragment_examiner.h"
#include "scanner/model/result.h"

namespace datakaart {

class Tally {
 public:
  // Distinct values seen since the last time; the receiver knows that some come twice.
  using IdentityReceiver = std::function<void(std::span<const Identity>)>;

  // `kinds`: how many the engine knows. `most_findings`: kept of each; everything else is whole.
  Tally(std::size_t kinds, std::uint64_t most_findings, IdentityReceiver receiver)
      : counts_(kinds), room_(kinds, most_findings), receiver_(std::move(receiver)) {}

  // Takes the next fragment's in, in the order of the text.
  void take(FragmentFindings&& findings);
  // For so many findings more there is room, by kind.
  std::span<const std::uint64_t> room() const { return room_; }
  // Whether findings wait to be taken; the findings since the last time.
  bool has_findings() const { return !findings_.empty(); }
  std::vector<Finding> take_findings() {
    sought_.clear();
    return std::exchange(findings_, {});
  }
  // Of a check: what the findings that wait look like, for each; whether one of them is on a line;
  // whether there was one that fails it.
  const std::vector<SoughtText>& sought() const { return sought_; }
  bool has_lines() const;
  bool fails() const { return fails_; }

  const std::vector<ConfidenceCounts>& counts() const { return counts_; }
  std::uint64_t rows() const { return rows_; }
  std::vector<FactCount> facts() const;
  // Hands on the values that are still held.
  void hand_on_identities();

 private:
  struct RowId {
    std::string table;
    std::uint32_t row = UINT32_MAX;
    bool operator==(const RowId&) const = default;
  };

  std::vector<ConfidenceCounts> counts_;
  std::vector<Finding> findings_;
  std::vector<SoughtText> sought_;
  bool fails_ = false;
  std::vector<std::uint64_t> room_;
  std::vector<Identity> identities_;
  FactCounts facts_;
  std::uint64_t rows_ = 0;
  RowId last_row_;  // that was counted
  IdentityReceiver receiver_;
};

}  // namespace datakaart
