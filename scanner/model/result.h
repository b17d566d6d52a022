// What a scan says of one file or member. Values; raw personal data ends before these types.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "detectors/engine/detector.h"
#include "scanner/model/file_id.h"
#include "scanner/model/location.h"
#include "scanner/model/outcome.h"
#include "scanner/model/place.h"

namespace datakaart {

// What the file system (or, for a member, the container) says of it. Members have no owner of
// their own: they carry their outermost file's.
struct FileMeta {
  std::uint64_t size = 0;
  std::uint64_t stored = 0;   // bytes of it that are on disk: a sparse file has fewer
  std::int64_t modified = 0;  // seconds since 1970, UTC; 0: not known
  std::uint32_t mode = 0;     // st_mode
  std::uint32_t uid = 0;
  std::uint32_t gid = 0;
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t links = 1;
  std::string readers{};  // by its access control list; see access_list.h
};

// An EvidenceSet with texts of its own: it outlives the engine, and comes from helpers and stores.
struct KeptEvidence {
  std::uint32_t bits = 0;
  std::string word = {};
  std::string other = {};

  KeptEvidence() = default;
  KeptEvidence(const EvidenceSet& set)  // NOLINT: the same facts
      : bits(set.bits), word(set.word), other(set.other) {}
  // Borrows the texts.
  EvidenceSet set() const { return {bits, word, other}; }
  // Whether all the bits stand for evidence.
  static bool is_known(std::uint64_t bits) {
    return bits >> static_cast<unsigned>(Evidence::k_count) == 0;
  }
  bool operator==(const KeptEvidence&) const = default;
};

// One match made reportable.
struct Finding {
  KindId kind = 0;
  Confidence confidence = Confidence::low;
  KeptEvidence evidence;
  Place place;
  std::string masked;
  std::uint64_t hash = 0;  // keyed, see ValueHasher
  // For `check` alone, which asks for them: a scan knows neither.
  LineSpan span = {};
  std::uint16_t accepted = 0;  // by which of its rules, from 1; 0: by none
};

// What the values of one kind in a file have in common, counted: 12 telephone numbers are mobile.
struct FactCount {
  KindId kind = 0;
  std::string name;
  std::uint64_t count = 0;  // matches at medium confidence or above
};

// Stands for a person in Identity::kind: the record of a table, known by its best value.
inline constexpr KindId k_person = 0xFFFF;

// A distinct value of a kind, or a distinct person, in a file.
struct Identity {
  KindId kind = 0;
  std::uint64_t hash = 0;
  auto operator<=>(const Identity&) const = default;
};

// Matches by confidence (index: Confidence), always whole, whatever cap the findings have.
using ConfidenceCounts = std::array<std::uint64_t, 3>;

struct FileResult {
  FileId id;
  FileId parent;  // the container's; none for a file on disk
  Location location;
  std::string type;  // "docx", "csv", "jpeg"
  FileMeta meta;
  State state = State::examined;
  Reason reason = Reason::none;  // the first and heaviest, where there are several
  Detail detail;
  std::string content;  // 16-byte fingerprint; equal for equal contents within one scan; empty when
                        // not wholly read
  std::vector<ConfidenceCounts> counts;  // by KindId
  std::vector<Finding> findings;         // in the order of the text, capped per kind
  std::vector<FactCount> facts;          // by kind, then in order of their names
  std::uint64_t rows = 0;                // of its tables, that hold something at medium or above
  // Of a file with matches. `headings`: the words of ScanOptions::heading_words that stand in the
  // headers of its tables or in its first line, sorted; never other words of it. `columns`: keyed
  // hash of the headers of its first table, equal for tables of the same columns; 0: none.
  std::vector<std::string> headings;
  std::uint64_t columns = 0;
  // Of a check alone: the reasons of the comments on its lines that accept a finding (printable;
  // see k_by_comment), and the lines of those that are refused.
  std::vector<std::string> comments = {};
  std::vector<std::uint32_t> refused_comments = {};
};

// Its matches at medium confidence or above.
inline std::uint64_t matches_believed(const FileResult& file) {
  std::uint64_t matches = 0;
  for (const auto& [low, medium, high] : file.counts) matches += medium + high;
  return matches;
}

// A file with the content of another that was wholly examined before.
struct FileCopy {
  FileResult file;  // its id, location and meta; the rest is that of the original
  FileId original;  // its results and those of its members were told before
  // What was told of the original with its members.
  std::uint64_t findings = 0;  // at medium confidence or above
  std::uint64_t members = 0;
};

// Takes results in. The scanning threads share one: implementations are thread-safe.
class ResultSink {
 public:
  virtual ~ResultSink() = default;
  // Distinct values of a file; may come in several calls, repeat values, and precede the file
  // itself.
  virtual void identities(FileId file, std::span<const Identity> values) = 0;
  virtual void file(FileResult&& result) = 0;
};

// Repeats of one file what was told of another: where there is one, copies are not examined.
// Thread-safe as well.
class CopySink {
 public:
  virtual ~CopySink() = default;
  virtual void copy(FileCopy&& copy) = 0;
};

// Is told how far the reading has come, for a process that may end in the middle of a file.
class ProgressSink {
 public:
  virtual ~ProgressSink() = default;
  // A file or member as far as it has come; its findings are those since the last call and do not
  // come again. The first call for a member has none: it is about to be read.
  virtual void progress(FileResult&& so_far) = 0;
};

}  // namespace datakaart
