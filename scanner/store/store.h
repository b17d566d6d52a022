// The scan as an SQLite file. StoreWriter fills it during a scan; ScanStore reads it for reports.
// The only place that includes sqlite3.h is store_writer.cpp's and store.cpp's shared wrapper,
// sqlite.cpp.
//
// It holds no raw values: masked values and keyed hashes only. Files are created with mode 0600.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "detectors/engine/detector.h"
#include "scanner/model/result.h"

namespace datakaart {

inline constexpr int k_store_schema_version = 9;

// What is known of the whole scan.
struct ScanInfo {
  std::string version;             // datakaart's
  std::vector<std::string> roots;  // printable
  std::int64_t started = 0;        // seconds since 1970, UTC
  std::int64_t finished = 0;       // 0: never finished (killed)
  // False: stopped before the end of the walk. True only for a store that was sealed (seal.h).
  bool complete = false;
  // What changes results: "region", "kinds", "min-confidence", limits... as texts. Not the number
  // of threads or names of outputs.
  std::map<std::string, std::string> options;
  std::vector<KindInfo> kinds;  // those looked for, in KindId order; texts owned by the reader
};

// One writer per store. Thread-safe: calls from scanning threads are queued (bounded) and written
// by one thread in batches.
class StoreWriter final : public ResultSink, public CopySink {
 public:
  // Makes a new store at `path`, replacing an earlier one there. Refused (a sentence) where another
  // scan is writing it or the folder cannot be written.
  [[nodiscard]] static tl::expected<std::unique_ptr<StoreWriter>, std::string> create(
      const std::string& path, const ScanInfo& info);
  ~StoreWriter() override;

  void identities(FileId file, std::span<const Identity> values) override;
  void file(FileResult&& result) override;
  void copy(FileCopy&& copy) override;
  // True once writing failed (full disk); further results are dropped.
  bool failed() const;
  // Writes what is queued and marks the scan as ended. The error is a sentence.
  [[nodiscard]] tl::expected<void, std::string> finish(std::int64_t finished, bool complete);

 private:
  struct Impl;
  explicit StoreWriter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// One kind's numbers in one file, or over all.
struct KindCount {
  KindId kind = 0;
  std::uint64_t high = 0;
  std::uint64_t medium = 0;
  std::uint64_t low = 0;
  std::uint64_t distinct = 0;
  std::uint64_t total() const { return high + medium + low; }
};

// A file or member as reports see it.
struct StoredFile {
  FileId id;
  std::string location;      // Location::display()
  std::string location_raw;  // Location::bytes()
  std::string path;          // the file on disk, raw bytes
  std::string folder;        // of the file on disk, printable
  std::string type;
  FileMeta meta;
  std::string owner;  // name, or the number where it has none
  std::string group;
  // By its access control list, where it has one: "user:bea", "group:hr", "*" for everyone,
  // "S-1-5-..." an account of a Windows domain.
  std::vector<std::string> readers;
  State state = State::examined;
  Reason reason = Reason::none;
  Detail detail;
  std::vector<KindCount> counts;      // only kinds with findings, in KindId order
  std::vector<FactCount> facts;       // by kind, then name
  std::uint64_t rows = 0;             // of its tables, that hold personal data
  std::uint64_t people = 0;           // distinct ones, about
  std::vector<std::string> headings;  // see FileResult
  std::uint64_t columns = 0;          // see FileResult
  std::string
      copy_of;  // display() of the first file, in location order, with the same content; or empty
};

struct StoredFinding {
  FileId file;
  KindId kind = 0;
  Place place;
  Confidence confidence = Confidence::low;
  KeptEvidence evidence;
  std::string masked;
  std::uint64_t hash = 0;
};

struct CoverageCount {
  State state = State::examined;
  Reason reason = Reason::none;
  std::uint64_t files = 0;    // on disk
  std::uint64_t members = 0;  // inside containers
  std::uint64_t bytes = 0;    // of the files on disk
};

// The same by format instead of reason; ordered by type.
struct FormatCount {
  std::string type;
  State state = State::examined;
  std::uint64_t files = 0;
  std::uint64_t members = 0;
  std::uint64_t bytes = 0;
};

// What files with findings hold together.
struct FileSum {
  std::string key;  // by which they were taken together
  std::uint64_t files = 0;
  std::uint64_t copies = 0;  // of them, of others
  std::uint64_t bytes = 0;
  std::int64_t oldest = 0;
  std::int64_t newest = 0;
  std::uint64_t changed_lately = 0;  // files whose last change is less than a year before the scan
  std::vector<KindCount> counts;     // distinct over the whole set
  std::vector<FactCount> facts;      // by kind, then name
  std::uint64_t rows = 0;            // of tables
  std::uint64_t people = 0;  // distinct over the whole set, about: by records of tables, or else by
                             // the values that tell persons apart
};

// Files that are summed up together: add() each, then ScanStore::count_distinct.
struct FileGroup {
  FileSum sum;
  std::vector<FileId> files;

  // `now`: when the scan was, for FileSum::changed_lately.
  void add(const StoredFile& file, std::int64_t now);
};

// Why a store was not opened, as a sentence.
struct OpenError {
  enum class Kind : std::uint8_t {
    no_store,  // what was named is missing, is no store, or is of another version of the program
    failed     // it is damaged, a scan is writing it, or the system could not read it
  };
  Kind kind = Kind::failed;
  std::string text;
};

// What was read of a store, or a sentence: it is damaged, or the system could not read it.
template <class T>
using StoreResult = tl::expected<T, std::string>;

// Reads a store. One thread. Everything comes sorted by location bytes, then by place in the file,
// whatever the order in which it was scanned.
class ScanStore {
 public:
  // Reads all of it once, to see that it is as it was written.
  [[nodiscard]] static tl::expected<ScanStore, OpenError> open(const std::string& path);
  ScanStore(ScanStore&&) noexcept;
  ScanStore& operator=(ScanStore&&) noexcept;
  ~ScanStore();

  const ScanInfo& info() const;
  // All files and members; those with findings at medium confidence or above (low ones alone are no
  // reason to call one personal); those with any; or those that were not wholly read.
  enum class Files : std::uint8_t { all, with_personal_data, with_findings, not_examined };
  // Whether files come with their counts and facts.
  enum class Counts : std::uint8_t { no, yes };
  // Streams; `each` returns false to stop.
  [[nodiscard]] StoreResult<void> files(Files which,
                                        const std::function<bool(const StoredFile&)>& each,
                                        Counts counts = Counts::yes) const;
  // Findings in order of file, then of the text; at most `cap` per file and kind. The files come
  // without their counts and facts.
  [[nodiscard]] StoreResult<void> findings(
      Files which, std::uint64_t cap,
      const std::function<bool(const StoredFile&, const StoredFinding&)>& each) const;
  // The files and members in which one of the values stands, each with the findings of them that
  // were kept (none: they are beyond the cap).
  [[nodiscard]] StoreResult<void> find(
      std::span<const Identity> values,
      const std::function<bool(const StoredFile&, const std::vector<StoredFinding>&)>& each) const;
  // Sums over all files and members; distinct counted once over all.
  [[nodiscard]] StoreResult<std::vector<KindCount>> totals() const;
  [[nodiscard]] StoreResult<std::vector<CoverageCount>> coverage() const;
  [[nodiscard]] StoreResult<std::vector<FormatCount>> formats() const;
  // The files with personal data that have the same key, taken together: each person and value
  // counted once, wherever it stands. By key; files with an empty one are left out.
  [[nodiscard]] StoreResult<std::vector<FileSum>> sums_by(
      const std::function<std::string(const StoredFile&)>& key) const;
  // Counts what is distinct in each group: values and people. The sum of all of them together,
  // for which their values are not read again.
  [[nodiscard]] StoreResult<FileSum> count_distinct(std::span<FileGroup* const> groups) const;

 private:
  struct Impl;
  explicit ScanStore(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace datakaart
