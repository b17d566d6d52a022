// The members of a copy have the numbers of the original's.
#include "scanner/store/store_copier.h"

#include <optional>
#include <string>
#include <vector>

#include "base/try.h"
#include "scanner/store/fact_columns.h"
#include "scanner/store/store_reader.h"
#include "scanner/store/store_schema.h"
#include "scanner/store/tables.h"

namespace datakaart {
namespace {

using File = FileTable;

// A row of `file` as that of the copy's file or of one of its members. `modified`: of the original
// on disk.
DatabaseResult<FileResult> row_of_copy(const Statement& row, const FileCopy& copy,
                                       std::int64_t modified) {
  FileResult file;
  file.id = {copy.file.id.file, row.number(File::member)};
  file.location.path = copy.file.location.path;
  file.meta = copy.file.meta;
  if (file.id.is_member()) {
    // All members in one: they are joined in the store anyway.
    file.location.members = {
        std::string(row.bytes(File::location).substr(row.number(File::path_size) + 1))};
    file.meta.size = row.number(File::size);
    // The original's own time where the container does not tell: the member then has its file's.
    if (const std::int64_t own = row.integer(File::modified); own != modified) {
      file.meta.modified = own;
    }
  }
  file.type = row.text(File::type);
  TRY_ASSIGN(file.state, StoreReader::state(row, File::state));
  TRY_ASSIGN(file.reason, StoreReader::reason(row, File::reason));
  TRY_ASSIGN(file.detail, detail_of(row));
  file.content = row.text(File::content);
  file.rows = row.number(File::rows);
  file.headings = split_list(row.bytes(File::headings));
  file.columns = row.number(File::columns);
  return file;
}

}  // namespace

DatabaseResult<void> StoreCopier::prepare(Database& database) {
  struct Wanted {
    Statement& statement;
    std::string sql;
  };
  const std::vector<Wanted> all = {
      {originals_, "SELECT " + FileTable::table().list("f") +
                       " FROM file f WHERE f.file = ?1 ORDER BY f.member"},
      {copy_findings_, FindingTable::table().copy_sql({{"id", "id - ?1 + ?3"}}) +
                           "WHERE id >= ?1 AND id < ?1 + ?2"},
      {copy_counts_, KindCountTable::table().copy_sql({{"file", "?2"}}) + "WHERE file = ?1"},
      {copy_facts_, FactTable::table().copy_sql({{"file", "?2"}}) + "WHERE file = ?1"},
      {remember_, RepeatedTable::table().insert_sql()}};
  for (const Wanted& one : all) {
    TRY_ASSIGN(one.statement, database.prepare(one.sql));
  }
  return {};
}

DatabaseResult<void> StoreCopier::write(const FileCopy& copy, std::int64_t& next_finding,
                                        const WriteRow& write_row) {
  const std::uint64_t original = copy.original.file;
  std::optional<std::int64_t> modified;  // of the original on disk, which comes first
  const auto copy_row = [&](const Statement& row) -> DatabaseResult<void> {
    if (!modified) modified = row.integer(FileTable::modified);
    const std::int64_t first = row.integer(FileTable::first_finding);
    const std::int64_t findings = row.integer(FileTable::findings);
    TRY_ASSIGN(const FileResult file, row_of_copy(row, copy, *modified));
    TRY(write_row(file, static_cast<std::uint64_t>(findings)));
    TRY(copy_findings_.with(first, findings, next_finding).run());
    next_finding += findings;
    return {};
  };
  TRY(originals_.with(original).rows(copy_row));
  if (!modified) {  // no file may be absent without a word
    return tl::unexpected(DatabaseError{DatabaseError::Kind::other, "a copy has no original"});
  }
  TRY(copy_counts_.with(original, copy.file.id.file).run());
  TRY(copy_facts_.with(original, copy.file.id.file).run());
  return remember_.with(copy.file.id.file, original).run();
}

// A forged store must not make values breed: an original is no copy.
DatabaseResult<void> repeat_values(Database& database) {
  TRY_ASSIGN(Statement runs, database.prepare("SELECT id FROM value_run WHERE file = ?1"));
  TRY_ASSIGN(Statement repeat,
             database.prepare(ValueRunTable::table().copy_sql({{"id", "NULL"}, {"file", "?2"}}) +
                              "WHERE id = ?1"));
  std::vector<std::int64_t> ids;
  const auto repeat_all = [&](const Statement& pair) -> DatabaseResult<void> {
    const std::uint64_t file = pair.number(RepeatedTable::file);
    ids.clear();
    TRY(runs.with(pair.number(RepeatedTable::original)).rows([&](const Statement& run) {
      ids.push_back(run.integer(0));
    }));
    for (const std::int64_t id : ids) TRY(repeat.with(id, file).run());
    return {};
  };
  TRY(database.rows("SELECT " + RepeatedTable::table().list("r") +
                        " FROM repeated r WHERE original NOT IN (SELECT file FROM repeated)",
                    repeat_all));
  return database.run("DELETE FROM repeated");
}

}  // namespace datakaart
