#include "scanner/store/store_schema.h"

#include <vector>

#include "base/try.h"
#include "scanner/store/store_copier.h"
#include "scanner/store/tables.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

// "dkrt", so that `file` and we ourselves know the format whatever the name.
constexpr std::int64_t k_application_id = 0x646B7274;

// The first in order of those with equal content; then, for what was not read, of those that are
// one file under several names.
constexpr const char* k_find_copies = R"sql(
INSERT INTO copy SELECT * FROM (
  SELECT o.file AS file, o.member AS member,
    FIRST_VALUE(o.file) OVER same AS original, FIRST_VALUE(o.member) OVER same AS original_member
  FROM file_order o JOIN file f ON f.file = o.file AND f.member = o.member
  WHERE f.size > 0 AND LENGTH(f.content) > 0
  WINDOW same AS (PARTITION BY f.content, f.size ORDER BY o.rank))
  WHERE (file, member) <> (original, original_member);
INSERT OR IGNORE INTO copy SELECT file, 0, original, 0 FROM (
  SELECT o.file AS file, FIRST_VALUE(o.file) OVER (PARTITION BY f.device, f.inode ORDER BY o.rank)
    AS original
  FROM file_order o JOIN file f ON f.file = o.file AND f.member = o.member
  WHERE f.member = 0 AND f.links > 1)
  WHERE file <> original;
)sql";

constexpr const char* k_drop_unknown_values = R"sql(
DELETE FROM value_run WHERE NOT EXISTS (
  SELECT 1 FROM file f WHERE f.file = value_run.file AND f.member = value_run.member)
)sql";

constexpr const char* k_count_distinct = R"sql(
UPDATE kind_count SET distinct_values = COALESCE((SELECT SUM(LENGTH(hashes)) / 8
  FROM value_run r WHERE r.file = kind_count.file AND r.member = kind_count.member
    AND r.kind = kind_count.kind), 0)
)sql";

// A table's persons are counted by their records; elsewhere there are about as many as distinct
// values of the kind that tells persons apart, of those that were believed.
constexpr const char* k_count_people = R"sql(
UPDATE file SET people = MAX(
  COALESCE((SELECT SUM(LENGTH(hashes)) / 8 FROM value_run r
    WHERE r.file = file.file AND r.member = file.member AND r.kind = 65535), 0),
  COALESCE((SELECT MAX(MIN(c.distinct_values, c.high + c.medium)) FROM kind_count c
    JOIN kind k ON k.id = c.kind WHERE c.file = file.file AND c.member = file.member
    AND k.identity_rank BETWEEN 1 AND 3), 0))
)sql";

DatabaseResult<void> insert_scan(Database& database, const ScanInfo& info) {
  TRY_ASSIGN(Statement scan, database.prepare(ScanTable::table().insert_sql()));
  TRY(scan.with("version", info.version).run());
  TRY(scan.with("started", info.started).run());
  for (const char* name : {"finished", "complete", "in_order"}) TRY(scan.with(name, 0).run());
  return {};
}

DatabaseResult<void> insert_lists(Database& database, const ScanInfo& info) {
  TRY_ASSIGN(Statement root, database.prepare(RootTable::table().insert_sql()));
  TRY_ASSIGN(Statement option, database.prepare(OptionTable::table().insert_sql()));
  TRY_ASSIGN(Statement kind, database.prepare(KindTable::table().insert_sql()));
  for (const std::string& name : info.roots) TRY(root.with().set(RootTable::name, name).run());
  for (const auto& [name, value] : info.options) TRY(option.with(name, value).run());
  std::int64_t id = 0;
  for (const KindInfo& k : info.kinds) {
    TRY(kind.with()
            .set(KindTable::id, id++)
            .set(KindTable::name, k.name)
            .set(KindTable::title, k.title)
            .set(KindTable::summary, k.summary)
            .set(KindTable::source, k.source)
            .set(KindTable::identity_rank, k.identity_rank)
            .set(KindTable::category, static_cast<int>(k.category))
            .set(KindTable::sensitivity, static_cast<int>(k.sensitivity))
            .run());
  }
  return {};
}

// Fills file_order and tells which files on disk were met before under the same location.
DatabaseResult<std::vector<std::uint64_t>> sort_files(Database& database) {
  TRY_ASSIGN(Statement insert, database.prepare(FileOrderTable::table().insert_sql()));
  std::vector<std::uint64_t> repeated;
  std::string previous;  // location of the last file on disk
  bool first = true;
  const auto add = [&](const Statement& row) {
    const FileId id{row.number(0), row.number(1)};
    if (!id.is_member()) {
      if (!first && row.bytes(2) == previous) repeated.push_back(id.file);
      previous = row.bytes(2);
    }
    first = false;
    return insert.with()
        .set(FileOrderTable::file, id.file)
        .set(FileOrderTable::member, id.member)
        .run();
  };
  TRY(database.rows(
      "SELECT file, member, location FROM file ORDER BY location, member <> 0, file, member", add));
  return repeated;
}

// Drops files on disk with their members.
DatabaseResult<void> drop_files(Database& database, const std::vector<std::uint64_t>& files) {
  if (files.empty()) return {};
  // Findings first: their places are in the files' rows.
  for (const char* sql :
       {"DELETE FROM finding WHERE id IN (SELECT g.id FROM file f JOIN finding g ON g.id >= "
        "f.first_finding AND g.id < f.first_finding + f.findings WHERE f.file = ?1)",
        "DELETE FROM kind_count WHERE file = ?1", "DELETE FROM fact WHERE file = ?1",
        "DELETE FROM value_run WHERE file = ?1", "DELETE FROM file WHERE file = ?1"}) {
    TRY_ASSIGN(Statement drop, database.prepare(sql));
    for (const std::uint64_t file : files) TRY(drop.with(file).run());
  }
  return database.run("DELETE FROM file_order WHERE file NOT IN (SELECT file FROM file)");
}

}  // namespace

std::vector<std::string> split_list(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const auto comma = std::min(list.find(','), list.size());
    parts.emplace_back(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return parts;
}

DatabaseResult<StoreCheck> check_store(Database& database) {
  TRY_ASSIGN(const std::int64_t id, database.integer("PRAGMA application_id"));
  const auto tables = database.integer("SELECT COUNT(*) FROM sqlite_schema");
  if (!tables) {
    // A broken store is still a store.
    if (id == k_application_id) return StoreCheck::store;
    return tl::unexpected(tables.error());
  }
  if (*tables == 0) return StoreCheck::empty;
  if (id != k_application_id) return StoreCheck::other;
  TRY_ASSIGN(const std::int64_t version, database.integer("PRAGMA user_version"));
  if (version > k_store_schema_version) return StoreCheck::too_new;
  return version < k_store_schema_version ? StoreCheck::too_old : StoreCheck::store;
}

DatabaseResult<void> create_store(Database& database, const ScanInfo& info) {
  TRY(database.run("BEGIN"));
  TRY(database.run("PRAGMA application_id=" + std::to_string(k_application_id) +
                   ";PRAGMA user_version=" + std::to_string(k_store_schema_version)));
  for (const Table* table : tables()) TRY(database.run(table->create_sql()));
  TRY(insert_scan(database, info));
  TRY(insert_lists(database, info));
  return database.run("COMMIT");
}

DatabaseResult<bool> is_in_order(Database& database) {
  return database.integer("SELECT value FROM scan WHERE name = 'in_order'")
      .map([](std::int64_t value) { return value != 0; });
}

DatabaseResult<void> bring_in_order(Database& database) {
  TRY(database.run("CREATE INDEX value_run_of ON value_run(file, member, kind)"));
  TRY(database.run(k_drop_unknown_values));
  TRY(repeat_values(database));
  TRY_ASSIGN(const auto repeated, sort_files(database));
  TRY(drop_files(database, repeated));
  TRY(database.run(k_find_copies));
  TRY(merge_value_runs(database));
  TRY(database.run(k_count_distinct));
  TRY(database.run(k_count_people));
  return database.run("UPDATE scan SET value = 1 WHERE name = 'in_order'");
}

}  // namespace datakaart
