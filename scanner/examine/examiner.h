// Reads one file with all that is inside it: chooses the extractor, runs the detectors over each
// fragment, and hands the results to a sink. The same code runs in the scanning process and in its
// helpers. An Examiner is const and shared; each call belongs to one thread.
#pragma once

#include <string>
#include <vector>

#include "scanner/examine/fragment_examiner.h"
#include "scanner/extract/extractor.h"
#include "scanner/model/result.h"
#include "scanner/model/rule_words.h"

namespace datakaart {

class FragmentPool;

// A file or container in which an examination was cut short, and how far it came.
struct Resume {
  FileId id = 0;
  std::uint64_t children = 0;  // members that are dealt with, and are passed over
  std::string gap;             // where one of them was not wholly read: which
};

// What an examination needs to know of the file beforehand.
struct Job {
  FileId id = 0;  // members get ids from id + 1 on; ids of jobs are k_ids_per_job apart
  FileMeta meta;
  // Where an earlier examination of the same file ended: the file, and the containers from it
  // inwards, of which each is the next member of the one before. Empty: from the beginning.
  std::vector<Resume> resume{};
  FileId last_id = 0;  // the highest id that was given to a member before
};
inline constexpr FileId k_ids_per_job = FileId{1} << 24;

// Who reads a file.
struct Choice {
  const Extractor* extractor = nullptr;  // null: nobody does
  std::string type;

  // Whether third-party code would parse the file: it then belongs in a helper.
  bool is_third_party() const;
};

class Examiner {
 public:
  // `heading_words`: see FileResult::headings. `pool`: helps with large files; null: nobody does.
  // All but the hasher outlive the examiner.
  Examiner(const Engine& engine, const ValueHasher& hasher, const RuleWords& heading_words,
           FragmentPool* pool = nullptr)
      : fragments_(engine, hasher),
        column_hasher_(hasher.of("columns")),
        heading_words_(heading_words),
        pool_(pool) {}

  // Chooses by a file's first bytes and its name, without reading on.
  static Choice choose(std::string_view head, std::string_view name);

  // Reads the file and its members; each becomes one FileResult, the file itself last. `choice`:
  // what choose() said of it, where that is no third-party code; null: it is chosen here.
  void examine(const Job&, Source&, Budget&, ResultSink&, const Choice* choice = nullptr) const;

 private:
  FragmentExaminer fragments_;
  KindHasher column_hasher_;
  const RuleWords& heading_words_;
  FragmentPool* pool_;
};

}  // namespace datakaart
