// Repeats in the store what was written of one file, with its members, for a copy of that file.
// Part of the writing thread.
#pragma once

#include <cstdint>
#include <functional>

#include "scanner/model/result.h"
#include "scanner/store/sqlite.h"

namespace datakaart {

class StoreCopier {
 public:
  // Writes the row of a file that has so many findings, from the next free one on.
  using WriteRow = std::function<DatabaseResult<void>(const FileResult&, std::uint64_t findings)>;

  [[nodiscard]] DatabaseResult<void> prepare(Database& database);
  // `next_finding`: the id of the next finding; moved on behind those of the copy. Values are not
  // repeated here but by repeat_values().
  [[nodiscard]] DatabaseResult<void> write(const FileCopy& copy, std::int64_t& next_finding,
                                           const WriteRow& write_row);

 private:
  Statement originals_;
  Statement copy_findings_;
  Statement copy_counts_;
  Statement copy_facts_;
  Statement remember_;
};

// Gives each copy the values of its original, when all are written and indexed by file.
[[nodiscard]] DatabaseResult<void> repeat_values(Database& database);

}  // namespace datakaart
