// Runs the detectors over one fragment and reduces what they find to what is kept: raw values end
// here. Fragments of one file may be examined at the same time; the order of the text comes back
// when their findings are joined. Const and shared by all threads.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "detectors/engine/engine.h"
#include "scanner/examine/acceptance.h"
#include "scanner/examine/value_hasher.h"
#include "scanner/extract/fragment.h"
#include "scanner/model/result.h"

namespace datakaart {

// How often each fact of a kind was met; the names are static texts.
using FactCounts = std::map<std::pair<KindId, std::string_view>, std::uint64_t>;

// What a finding looks like in its text, so that it can be found again there: the value itself.
// Secret: it ends with the reading of its file.
struct SoughtText {
  static constexpr std::uint32_t k_unknown = UINT32_MAX;
  std::string bytes = {};            // empty where its place is no line
  std::uint32_t before = k_unknown;  // bytes of its line that stand before it
};

// What is kept of one fragment.
struct FragmentFindings {
  std::vector<ConfidenceCounts> counts;  // by KindId
  std::vector<Finding> findings;         // in the order of the text
  std::vector<SoughtText> sought;        // of a check alone: for each of the findings
  bool fails = false;                // the check has found what neither rule nor comment accepts
  std::vector<Identity> identities;  // values and persons; some come twice
  FactCounts facts;                  // of matches at medium confidence or above
  // Rows that hold something at medium confidence or above; where there are any, their table and
  // the numbers of the first and last of them.
  std::uint64_t rows = 0;
  std::string table;
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
};

class FragmentExaminer {
 public:
  // The engine outlives the examiner.
  FragmentExaminer(const Engine& engine, const ValueHasher& hasher);

  // `room`: how many findings of each kind are wanted at most; everything else is always whole.
  // `rules`: those of a check, which wants to know nothing but findings, and of these only what
  // fails it; null: this is a scan.
  FragmentFindings examine(const Fragment& fragment, std::span<const std::uint64_t> room,
                           const FileRules* rules = nullptr) const;

  const Engine& engine() const { return engine_; }

 private:
  void keep_for_scan(const Fragment& fragment, const Text& text, std::span<Match> matches,
                     std::vector<std::uint64_t> left, FragmentFindings& all) const;
  void keep_for_check(const Fragment& fragment, std::span<Match> matches,
                      std::vector<std::uint64_t> left, const FileRules& rules,
                      FragmentFindings& all) const;
  void count_records(const Text& text, std::span<const Match> matches, FragmentFindings& all) const;

  const Engine& engine_;
  std::vector<KindHasher> hashers_;  // by KindId
  KindHasher person_hasher_;
};

}  // namespace datakaart
