// The reading of one file or member: has its format's extractor read it, its fragments examined,
// and its members read one level deeper. One thread.
#pragma once

#include <cstdint>
#include <optional>

#include "scanner/examine/fragments_in_order.h"
#include "scanner/examine/headings.h"
#include "scanner/examine/job.h"
#include "scanner/examine/member_cursor.h"
#include "scanner/examine/tally.h"
#include "scanner/extract/extractors.h"

namespace datakaart {

// What the readings of one file on disk and of all inside it share.
struct Examination {
  Extractors extractors;
  const FragmentExaminer& fragments;
  const KindHasher& column_hasher;
  const RuleWords& heading_words;
  FragmentPool* pool;  // may be null
  const Job& job;
  Budget& budget;
  ResultSink& results;
  ProgressSink* progress;        // may be null
  const Acceptance* acceptance;  // of a check; null: this is a scan
  FileId last_id;                // given to a member
};

class FileReading final : public Sink {
 public:
  // `parent`: of a member, its container's. `depth`: of containers around it.
  FileReading(Examination& shared, Source& source, FileId id, FileId parent, std::uint64_t depth);

  // Reads it to its end. Called once.
  FileResult run();

  tl::expected<void, Problem> fragment(const Fragment& fragment) override;
  tl::expected<void, Problem> child(Source& member) override;
  tl::expected<void, Problem> unreadable_child(const Location& location, Problem why) override;
  void partial(Problem why) override { remember(std::move(why)); }
  void is_a(std::string type) override { result_.type = std::move(type); }
  Budget& budget() override { return shared_.budget; }

 private:
  void read();
  void take_rest() { fragments_.finish(); }
  void attempt(void (FileReading::*step)());
  void remember(Problem why);
  void tell_progress();
  bool looks_at_lines() const;
  void find_lines();
  void finish_result();
  tl::expected<void, Problem> skip_member(const Location& location, Problem why);

  Examination& shared_;
  Source& source_;
  const std::uint64_t depth_;
  FileResult result_;
  bool is_document_ = false;
  bool reached_content_ = false;
  std::uint64_t text_bytes_ = 0;
  MemberCursor members_;
  Headings headings_;
  Tally tally_;
  std::optional<FileRules> rules_;  // of a check
  FragmentsInOrder fragments_;      // after all that it calls back for
};

}  // namespace datakaart
