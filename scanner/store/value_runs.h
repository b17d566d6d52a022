// The distinct values of files in a store: one row of `value_run` for each file and kind, which
// holds their keyed hashes in order, 8 bytes each, the low byte first. A row for each value would
// take many times the time and room. Each call belongs to the thread that owns the Database.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scanner/model/result.h"
#include "scanner/store/sqlite.h"

namespace datakaart {

// Hashes as a row holds them. Borrows the bytes; what is behind the last whole hash is passed over.
class ValueRun {
 public:
  explicit ValueRun(std::string_view bytes) : bytes_(bytes) {}
  std::size_t size() const { return bytes_.size() / sizeof(std::uint64_t); }
  std::uint64_t operator[](std::size_t index) const;
  bool contains(std::uint64_t hash) const;
  // Appends those in [first, last].
  void append_to(std::vector<std::uint64_t>& hashes, std::uint64_t first = 0,
                 std::uint64_t last = UINT64_MAX) const;

  // The bytes of `hashes`, which are in order.
  static std::string bytes_of(std::span<const std::uint64_t> hashes);

 private:
  std::size_t first_from(std::uint64_t hash) const;  // the place of the first that is not less
  std::string_view bytes_;
};

// Sorts them; how many different ones there are. The others are dropped.
std::uint64_t make_distinct(std::vector<std::uint64_t>& hashes);

// The values of a file came in several rows, some of them twice: takes those of a kind together.
[[nodiscard]] DatabaseResult<void> merge_value_runs(Database& database);

// How many different values of each kind there are in all files; index: KindId, below `kinds`. A
// store with many is read several times, so that memory stays below some 64 MB.
[[nodiscard]] DatabaseResult<std::vector<std::uint64_t>> count_distinct_values(Database& database,
                                                                               std::size_t kinds);

}  // namespace datakaart
