// Reads one file with all that is inside it: has its format's extractor read it, runs the detectors
// over each fragment, and hands the results to a sink. The same code runs in the scanning process
// and in its helpers. An Examiner is const and shared; each call belongs to one thread.
#pragma once

#include <string>
#include <vector>

#include "scanner/examine/fragment_examiner.h"
#include "scanner/examine/job.h"
#include "scanner/extract/extractors.h"
#include "scanner/model/result.h"
#include "scanner/model/rule_words.h"

namespace datakaart {

class FragmentPool;

class Examiner {
 public:
  // `extractors`: those that may be called, for all formats that files given to this examiner and
  // their members may have. `heading_words`: see FileResult::headings. `pool`: helps with large
  // files; null: nobody does. `acceptance`: of a check; null: this is a scan. All but the hasher
  // outlive the examiner.
  Examiner(const Engine& engine, Extractors extractors, const ValueHasher& hasher,
           const RuleWords& heading_words, FragmentPool* pool = nullptr,
           const Acceptance* acceptance = nullptr)
      : extractors_(extractors),
        fragments_(engine, hasher),
        column_hasher_(hasher.of("columns")),
        heading_words_(heading_words),
        pool_(pool),
        acceptance_(acceptance) {}

  // Reads the file and its members; each becomes one FileResult, the file itself last.
  // `progress`: is told how far it has come; null: nobody is.
  void examine(const Job&, Source&, Budget&, ResultSink&, ProgressSink* progress = nullptr) const;

 private:
  Extractors extractors_;
  FragmentExaminer fragments_;
  KindHasher column_hasher_;
  const RuleWords& heading_words_;
  FragmentPool* pool_;
  const Acceptance* acceptance_;
};

}  // namespace datakaart
