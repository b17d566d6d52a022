// What the parts of ScanStore share: the open database and the description of the scan. Owned by
// ScanStore; one thread.
#pragma once

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "scanner/store/sqlite.h"
#include "scanner/store/store.h"

namespace datakaart {

struct StoreReader {
  std::string path;  // for sentences
  Database database;
  ScanInfo info;
  std::deque<std::string> texts;  // behind the views in info.kinds
  // A failure in a function that cannot tell it; the next stream of files or findings does.
  DatabaseResult<void> earlier;
  std::optional<std::vector<KindCount>> totals;  // once they were counted

  using EachRow = std::function<DatabaseResult<bool>(const Statement&)>;
  // Calls `each` with the statement on each of its rows, until it fails or says false.
  static DatabaseResult<void> rows(Statement& statement, const EachRow& each);
  DatabaseResult<void> rows(const std::string& sql, const EachRow& each);

  DatabaseResult<void> load_info();
  // A row's kind; an error where there is no such kind.
  DatabaseResult<KindId> kind(const Statement& row, int column) const;
  DatabaseResult<KindCount> count(const Statement& row) const;  // kind, high, medium, low, distinct

  static DatabaseError damaged();
  std::string sentence(const DatabaseError& error) const;
};

struct ScanStore::Impl : StoreReader {};

// The folder of a path, printable.
std::string folder_of(std::string_view path);

}  // namespace datakaart
