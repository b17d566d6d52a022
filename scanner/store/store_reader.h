// What the parts of ScanStore share: the open database and the description of the scan. Owned by
// ScanStore; one thread.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "scanner/store/sqlite.h"
#include "scanner/store/store.h"

namespace datakaart {

struct StoreReader {
  std::string path;  // for sentences
  Database database;
  bool sealed = false;
  ScanInfo info;
  std::deque<std::string> texts;                 // behind the views in info.kinds
  std::optional<std::vector<KindCount>> totals;  // once they were counted

  DatabaseResult<void> load_info();
  DatabaseResult<void> add_kind(const Statement& row);
  // A row's kind; an error where there is no such kind.
  DatabaseResult<KindId> kind(const Statement& row, int column) const;
  DatabaseResult<KindCount> count(const Statement& row) const;  // columns as KindCountTable
  static DatabaseResult<State> state(const Statement& row, int column);
  static DatabaseResult<Reason> reason(const Statement& row, int column);

  static DatabaseError damaged();
  std::string sentence(const DatabaseError& error) const;
  template <class T>
  StoreResult<T> told(DatabaseResult<T> result) const {
    return std::move(result).map_error([this](const DatabaseError& e) { return sentence(e); });
  }
};

struct ScanStore::Impl : StoreReader {};

// The folder of a path, printable.
std::string folder_of(std::string_view path);

}  // namespace datakaart
