// Members have the ids behind their file's, so a copy's are as far behind its own.
#include "scanner/store/store_copier.h"

#include <optional>
#include <string>
#include <vector>

#include "base/try.h"
#include "scanner/examine/examiner.h"
#include "scanner/store/store_schema.h"
#include "scanner/store/tables.h"

namespace datakaart {
namespace {

FileId behind(FileId job) { return job + k_ids_per_job; }

// A row of `file` as that of the copy's file or of one of its members. `modified`: of the original
// on disk.
FileResult row_of_copy(const Statement& row, const FileCopy& copy, std::int64_t modified) {
  using File = FileTable;
  const FileId id = row.number(File::id);
  FileResult file;
  file.id = id - copy.original + copy.file.id;
  const FileId parent = row.number(File::parent);
  file.parent = parent == 0 ? 0 : parent - copy.original + copy.file.id;
  file.location.path = copy.file.location.path;
  file.meta = copy.file.meta;
  if (id != copy.original) {
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
  file.state = static_cast<State>(row.integer(File::state));
  file.reason = static_cast<Reason>(row.integer(File::reason));
  file.detail = row.text(File::detail);
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
                       " FROM file f WHERE f.id >= ?1 AND f.id < ?2 ORDER BY f.id"},
      {copy_findings_,
       "INSERT INTO finding SELECT id - ?1 + ?3, kind, confidence, place, evidence, masked, hash "
       "FROM finding WHERE id >= ?1 AND id < ?1 + ?2"},
      {copy_counts_,
       "INSERT INTO kind_count SELECT file - ?1 + ?3, kind, high, medium, low, distinct_values "
       "FROM kind_count WHERE file >= ?1 AND file < ?2"},
      {copy_facts_,
       "INSERT INTO fact SELECT file - ?1 + ?3, kind, name, count FROM fact "
       "WHERE file >= ?1 AND file < ?2"},
      {remember_, RepeatedTable::table().insert_sql()}};
  for (const Wanted& one : all) {
    TRY_ASSIGN(one.statement, database.prepare(one.sql));
  }
  return {};
}

DatabaseResult<void> StoreCopier::write(const FileCopy& copy, std::int64_t& next_finding,
                                        const WriteRow& write_row) {
  const FileId end = behind(copy.original);
  std::optional<std::int64_t> modified;  // of the original on disk, which comes first
  const auto copy_row = [&](const Statement& row) -> DatabaseResult<void> {
    if (!modified) modified = row.integer(FileTable::modified);
    const std::int64_t first = row.integer(FileTable::first_finding);
    const std::int64_t findings = row.integer(FileTable::findings);
    TRY(write_row(row_of_copy(row, copy, *modified), static_cast<std::uint64_t>(findings)));
    TRY(copy_findings_.with(first, findings, next_finding).run());
    next_finding += findings;
    return {};
  };
  TRY(originals_.with(copy.original, end).rows(copy_row));
  if (!modified) {  // no file may be absent without a word
    return tl::unexpected(DatabaseError{DatabaseError::Kind::other, "a copy has no original"});
  }
  TRY(copy_counts_.with(copy.original, end, copy.file.id).run());
  TRY(copy_facts_.with(copy.original, end, copy.file.id).run());
  return remember_.with(copy.file.id, copy.original).run();
}

// A forged store must not make values breed: an original is no copy, and ids are those of jobs.
DatabaseResult<void> repeat_values(Database& database) {
  TRY_ASSIGN(Statement runs,
             database.prepare("SELECT id FROM value_run WHERE file >= ?1 AND file < ?2"));
  TRY_ASSIGN(Statement repeat,
             database.prepare(
                 "INSERT INTO value_run(file, kind, hashes) SELECT file - ?2 + ?3, kind, hashes "
                 "FROM value_run WHERE id = ?1"));
  std::vector<std::int64_t> ids;
  const auto repeat_all = [&](const Statement& pair) -> DatabaseResult<void> {
    const FileId file = pair.number(0);
    const FileId original = pair.number(1);
    ids.clear();
    TRY(runs.with(original, behind(original)).rows([&](const Statement& run) {
      ids.push_back(run.integer(0));
    }));
    for (const std::int64_t id : ids) TRY(repeat.with(id, original, file).run());
    return {};
  };
  const std::string per_job = std::to_string(k_ids_per_job);
  TRY(database.rows(
      "SELECT file, original FROM repeated WHERE original NOT IN (SELECT file FROM repeated) "
      "AND file % " +
          per_job + " = 0 AND original % " + per_job + " = 0",
      repeat_all));
  return database.run("DELETE FROM repeated");
}

}  // namespace datakaart
