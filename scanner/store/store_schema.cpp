#include "scanner/store/store_schema.h"

#include <vector>

#include "scanner/examine/examiner.h"
#include "scanner/store/store_copier.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

// "dkrt", so that `file` and we ourselves know the format whatever the name.
constexpr std::int64_t k_application_id = 0x646B7274;

constexpr const char* k_tables = R"sql(
CREATE TABLE scan(name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE root(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE option(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kind(id INTEGER PRIMARY KEY, name TEXT NOT NULL, title TEXT NOT NULL,
  summary TEXT NOT NULL, source TEXT NOT NULL, identity_rank INTEGER NOT NULL,
  category INTEGER NOT NULL, sensitivity INTEGER NOT NULL);
CREATE TABLE file(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, location BLOB NOT NULL,
  path_size INTEGER NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
  mode INTEGER NOT NULL, uid INTEGER NOT NULL, gid INTEGER NOT NULL, device INTEGER NOT NULL,
  inode INTEGER NOT NULL, links INTEGER NOT NULL, owner TEXT NOT NULL, owner_group TEXT NOT NULL,
  state INTEGER NOT NULL, reason INTEGER NOT NULL, detail TEXT NOT NULL, content BLOB NOT NULL,
  first_finding INTEGER NOT NULL, findings INTEGER NOT NULL, rows INTEGER NOT NULL,
  people INTEGER NOT NULL, readers TEXT NOT NULL, headings TEXT NOT NULL,
  columns INTEGER NOT NULL);
CREATE TABLE finding(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, confidence INTEGER NOT NULL,
  place TEXT NOT NULL, evidence TEXT NOT NULL, masked TEXT NOT NULL, hash INTEGER NOT NULL);
CREATE TABLE kind_count(file INTEGER NOT NULL, kind INTEGER NOT NULL, high INTEGER NOT NULL,
  medium INTEGER NOT NULL, low INTEGER NOT NULL, distinct_values INTEGER NOT NULL,
  PRIMARY KEY(file, kind)) WITHOUT ROWID;
CREATE TABLE fact(file INTEGER NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
  count INTEGER NOT NULL, PRIMARY KEY(file, kind, name)) WITHOUT ROWID;
CREATE TABLE value_run(id INTEGER PRIMARY KEY, file INTEGER NOT NULL, kind INTEGER NOT NULL,
  hashes BLOB NOT NULL);
CREATE TABLE repeated(file INTEGER PRIMARY KEY, original INTEGER NOT NULL);
CREATE TABLE file_order(rank INTEGER PRIMARY KEY, file INTEGER NOT NULL);
CREATE TABLE copy(file INTEGER PRIMARY KEY, original INTEGER NOT NULL);
)sql";

// The first in order of those with equal content; then, for what was not read, of those that are
// one file under several names.
constexpr const char* k_find_copies = R"sql(
INSERT INTO copy SELECT file, original FROM (
  SELECT o.file AS file, FIRST_VALUE(o.file) OVER (PARTITION BY f.content, f.size ORDER BY o.rank)
    AS original
  FROM file_order o JOIN file f ON f.id = o.file WHERE f.size > 0 AND LENGTH(f.content) > 0)
  WHERE file <> original;
INSERT OR IGNORE INTO copy SELECT file, original FROM (
  SELECT o.file AS file, FIRST_VALUE(o.file) OVER (PARTITION BY f.device, f.inode ORDER BY o.rank)
    AS original
  FROM file_order o JOIN file f ON f.id = o.file WHERE f.parent = 0 AND f.links > 1)
  WHERE file <> original;
)sql";

constexpr const char* k_count_distinct = R"sql(
UPDATE kind_count SET distinct_values = COALESCE((SELECT SUM(LENGTH(hashes)) / 8
  FROM value_run r WHERE r.file = kind_count.file AND r.kind = kind_count.kind), 0)
)sql";

// A table's persons are counted by their records; elsewhere there are about as many as distinct
// values of the kind that tells persons apart, of those that were believed.
constexpr const char* k_count_people = R"sql(
UPDATE file SET people = MAX(
  COALESCE((SELECT SUM(LENGTH(hashes)) / 8 FROM value_run r
    WHERE r.file = file.id AND r.kind = 65535), 0),
  COALESCE((SELECT MAX(MIN(c.distinct_values, c.high + c.medium)) FROM kind_count c
    JOIN kind k ON k.id = c.kind WHERE c.file = file.id AND k.identity_rank BETWEEN 1 AND 3), 0))
)sql";

DatabaseResult<void> insert_scan(Database& database, const ScanInfo& info) {
  auto scan = database.prepare("INSERT INTO scan VALUES(?1, ?2)");
  if (!scan) return tl::unexpected(scan.error());
  if (auto done = scan->with("version", info.version).run(); !done) return done;
  if (auto done = scan->with("started", info.started).run(); !done) return done;
  for (const char* name : {"finished", "complete", "in_order"}) {
    if (auto done = scan->with(name, 0).run(); !done) return done;
  }
  return {};
}

DatabaseResult<void> insert_lists(Database& database, const ScanInfo& info) {
  auto root = database.prepare("INSERT INTO root(name) VALUES(?1)");
  auto option = database.prepare("INSERT INTO option VALUES(?1, ?2)");
  auto kind = database.prepare("INSERT INTO kind VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
  if (!root) return tl::unexpected(root.error());
  if (!option) return tl::unexpected(option.error());
  if (!kind) return tl::unexpected(kind.error());
  for (const std::string& name : info.roots) {
    if (auto done = root->with(name).run(); !done) return done;
  }
  for (const auto& [name, value] : info.options) {
    if (auto done = option->with(name, value).run(); !done) return done;
  }
  std::int64_t id = 0;
  for (const KindInfo& k : info.kinds) {
    const auto done = kind->with(id++, k.name, k.title, k.summary, k.source, k.identity_rank,
                                 static_cast<int>(k.category), static_cast<int>(k.sensitivity))
                          .run();
    if (!done) return done;
  }
  return {};
}

// Fills file_order and tells which files on disk were met before under the same location.
DatabaseResult<std::vector<std::int64_t>> sort_files(Database& database) {
  auto sorted =
      database.prepare("SELECT id, parent, location FROM file ORDER BY location, parent <> 0, id");
  auto insert = database.prepare("INSERT INTO file_order(file) VALUES(?1)");
  if (!sorted) return tl::unexpected(sorted.error());
  if (!insert) return tl::unexpected(insert.error());
  std::vector<std::int64_t> repeated;
  std::string previous;  // location of the last file on disk
  for (bool first = true;; first = false) {
    const auto row = sorted->step();
    if (!row) return tl::unexpected(row.error());
    if (!*row) return repeated;
    const bool on_disk = sorted->integer(1) == 0;
    if (on_disk && !first && sorted->bytes(2) == previous) repeated.push_back(sorted->integer(0));
    if (on_disk) previous = sorted->bytes(2);
    if (auto done = insert->with(sorted->integer(0)).run(); !done) {
      return tl::unexpected(done.error());
    }
  }
}

// Members have the ids behind their file's.
DatabaseResult<void> drop_jobs(Database& database, const std::vector<std::int64_t>& jobs) {
  if (jobs.empty()) return {};
  // Findings first: their places are in the files' rows.
  for (const char* sql :
       {"DELETE FROM finding WHERE id IN (SELECT g.id FROM file f JOIN finding g ON g.id >= "
        "f.first_finding AND g.id < f.first_finding + f.findings WHERE f.id >= ?1 AND f.id < ?2)",
        "DELETE FROM kind_count WHERE file >= ?1 AND file < ?2",
        "DELETE FROM fact WHERE file >= ?1 AND file < ?2",
        "DELETE FROM value_run WHERE file >= ?1 AND file < ?2",
        "DELETE FROM file WHERE id >= ?1 AND id < ?2"}) {
    auto drop = database.prepare(sql);
    if (!drop) return tl::unexpected(drop.error());
    for (const std::int64_t job : jobs) {
      const std::int64_t end = job + static_cast<std::int64_t>(k_ids_per_job);
      if (auto done = drop->with(job, end).run(); !done) return done;
    }
  }
  return database.run("DELETE FROM file_order WHERE file NOT IN (SELECT id FROM file)");
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
  const auto id = database.integer("PRAGMA application_id");
  if (!id) return tl::unexpected(id.error());
  const auto tables = database.integer("SELECT COUNT(*) FROM sqlite_schema");
  if (!tables) {
    // A broken store is still a store.
    if (*id == k_application_id) return StoreCheck::store;
    return tl::unexpected(tables.error());
  }
  if (*tables == 0) return StoreCheck::empty;
  if (*id != k_application_id) return StoreCheck::other;
  const auto version = database.integer("PRAGMA user_version");
  if (!version) return tl::unexpected(version.error());
  if (*version > k_store_schema_version) return StoreCheck::too_new;
  return *version < k_store_schema_version ? StoreCheck::too_old : StoreCheck::store;
}

DatabaseResult<void> create_store(Database& database, const ScanInfo& info) {
  if (auto done = database.run("BEGIN"); !done) return done;
  const std::string marks = "PRAGMA application_id=" + std::to_string(k_application_id) +
                            ";PRAGMA user_version=" + std::to_string(k_store_schema_version);
  if (auto done = database.run(marks); !done) return done;
  if (auto done = database.run(k_tables); !done) return done;
  if (auto done = insert_scan(database, info); !done) return done;
  if (auto done = insert_lists(database, info); !done) return done;
  return database.run("COMMIT");
}

DatabaseResult<bool> is_in_order(Database& database) {
  return database.integer("SELECT value FROM scan WHERE name = 'in_order'")
      .map([](std::int64_t value) { return value != 0; });
}

DatabaseResult<void> bring_in_order(Database& database) {
  for (const char* sql : {"CREATE INDEX value_run_of ON value_run(file, kind)",
                          "DELETE FROM value_run WHERE file NOT IN (SELECT id FROM file)"}) {
    if (auto done = database.run(sql); !done) return done;
  }
  if (auto done = repeat_values(database); !done) return done;
  const auto repeated = sort_files(database);
  if (!repeated) return tl::unexpected(repeated.error());
  if (auto done = drop_jobs(database, *repeated); !done) return done;
  if (auto done = database.run(k_find_copies); !done) return done;
  if (auto done = merge_value_runs(database); !done) return done;
  if (auto done = database.run(k_count_distinct); !done) return done;
  if (auto done = database.run(k_count_people); !done) return done;
  return database.run("UPDATE scan SET value = 1 WHERE name = 'in_order'");
}

}  // namespace datakaart
