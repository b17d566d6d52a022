// Members have the ids behind their file's, so a copy's are as far behind its own.
#include "scanner/store/store_copier.h"

#include <string>
#include <string_view>
#include <vector>

#include "scanner/examine/examiner.h"
#include "scanner/store/store_reader.h"
#include "scanner/store/store_schema.h"

namespace datakaart {
namespace {

FileId behind(FileId job) { return job + k_ids_per_job; }

// A row of `originals_` as that of the copy's file or of one of its members.
FileResult row_of_copy(const Statement& row, const FileCopy& copy) {
  const FileId id = row.number(0);
  FileResult file;
  file.id = id - copy.original + copy.file.id;
  const FileId parent = row.number(1);
  file.parent = parent == 0 ? 0 : parent - copy.original + copy.file.id;
  file.location.path = copy.file.location.path;
  file.meta = copy.file.meta;
  if (id != copy.original) {
    // All members in one: they are joined in the store anyway.
    file.location.members = {std::string(row.bytes(2).substr(row.number(3) + 1))};
    file.meta.size = row.number(5);
    // Zero where the container does not tell: the member then has the time of its file.
    if (const std::int64_t own = row.integer(6); own != 0) file.meta.modified = own;
  }
  file.type = row.text(4);
  file.state = static_cast<State>(row.integer(7));
  file.reason = static_cast<Reason>(row.integer(8));
  file.detail = row.text(9);
  file.content = row.text(10);
  file.rows = row.number(13);
  file.headings = split_list(row.bytes(14));
  file.columns = row.number(15);
  return file;
}

}  // namespace

DatabaseResult<void> StoreCopier::prepare(Database& database) {
  struct Wanted {
    Statement& statement;
    const char* sql;
  };
  const std::vector<Wanted> all = {
      {originals_,
       "SELECT f.id, f.parent, f.location, f.path_size, f.type, f.size, "
       "CASE WHEN f.modified = (SELECT modified FROM file WHERE id = ?1) THEN 0 "
       "ELSE f.modified END, "
       "f.state, f.reason, f.detail, f.content, f.first_finding, f.findings, f.rows, f.headings, "
       "f.columns FROM file f WHERE f.id >= ?1 AND f.id < ?2 ORDER BY f.id"},
      {copy_findings_,
       "INSERT INTO finding SELECT id - ?1 + ?3, kind, confidence, place, evidence, masked, hash "
       "FROM finding WHERE id >= ?1 AND id < ?1 + ?2"},
      {copy_counts_,
       "INSERT INTO kind_count SELECT file - ?1 + ?3, kind, high, medium, low, distinct_values "
       "FROM kind_count WHERE file >= ?1 AND file < ?2"},
      {copy_facts_,
       "INSERT INTO fact SELECT file - ?1 + ?3, kind, name, count FROM fact "
       "WHERE file >= ?1 AND file < ?2"},
      {remember_, "INSERT INTO repeated VALUES(?1, ?2)"}};
  for (const Wanted& one : all) {
    auto made = database.prepare(one.sql);
    if (!made) return tl::unexpected(made.error());
    one.statement = std::move(*made);
  }
  return {};
}

DatabaseResult<void> StoreCopier::write(const FileCopy& copy, std::int64_t& next_finding,
                                        const WriteRow& write_row) {
  const FileId end = behind(copy.original);
  bool any = false;
  const auto copy_row = [&](const Statement& row) -> DatabaseResult<bool> {
    const std::int64_t first = row.integer(11);
    const std::int64_t findings = row.integer(12);
    auto done = write_row(row_of_copy(row, copy), static_cast<std::uint64_t>(findings));
    if (done) done = copy_findings_.with(first, findings, next_finding).run();
    next_finding += findings;
    any = true;
    return done.map([] { return true; });
  };
  auto copied = StoreReader::rows(originals_.with(copy.original, end), copy_row);
  if (!copied) return copied;
  if (!any) {  // no file may be absent without a word
    return tl::unexpected(DatabaseError{DatabaseError::Kind::other, "a copy has no original"});
  }
  return copy_counts_.with(copy.original, end, copy.file.id)
      .run()
      .and_then([&] { return copy_facts_.with(copy.original, end, copy.file.id).run(); })
      .and_then([&] { return remember_.with(copy.file.id, copy.original).run(); });
}

// A forged store must not make values breed: an original is no copy, and ids are those of jobs.
DatabaseResult<void> repeat_values(Database& database) {
  auto pairs = database.prepare(
      "SELECT file, original FROM repeated WHERE original NOT IN (SELECT file FROM repeated) "
      "AND file % " +
      std::to_string(k_ids_per_job) + " = 0 AND original % " + std::to_string(k_ids_per_job) +
      " = 0");
  if (!pairs) return tl::unexpected(pairs.error());
  auto runs = database.prepare("SELECT id FROM value_run WHERE file >= ?1 AND file < ?2");
  if (!runs) return tl::unexpected(runs.error());
  auto repeat = database.prepare(
      "INSERT INTO value_run(file, kind, hashes) SELECT file - ?2 + ?3, kind, hashes "
      "FROM value_run WHERE id = ?1");
  if (!repeat) return tl::unexpected(repeat.error());
  std::vector<std::int64_t> ids;
  const auto add_id = [&](const Statement& run) -> DatabaseResult<bool> {
    ids.push_back(run.integer(0));
    return true;
  };
  const auto repeat_all = [&](const Statement& pair) -> DatabaseResult<bool> {
    const FileId file = pair.number(0);
    const FileId original = pair.number(1);
    ids.clear();
    auto done = StoreReader::rows(runs->with(original, behind(original)), add_id);
    for (std::size_t i = 0; done && i < ids.size(); ++i) {
      done = repeat->with(ids[i], original, file).run();
    }
    return done.map([] { return true; });
  };
  return StoreReader::rows(*pairs, repeat_all).and_then([&] {
    return database.run("DELETE FROM repeated");
  });
}

}  // namespace datakaart
