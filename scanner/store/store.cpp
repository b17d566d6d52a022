#include "scanner/store/store.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

#include "base/try.h"
#include "base/utf8.h"
#include "scanner/store/fact_columns.h"
#include "scanner/store/seal.h"
#include "scanner/store/store_reader.h"
#include "scanner/store/store_schema.h"
#include "scanner/store/tables.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

using File = FileTable;

// The columns of FileTable, and behind them:
constexpr int k_copied_location = File::k_columns;

std::string select_files() {
  return "SELECT " + File::table().list("f") +
         ", original.location FROM file_order o "
         "JOIN file f ON f.file = o.file AND f.member = o.member "
         "LEFT JOIN copy c ON c.file = f.file AND c.member = f.member "
         "LEFT JOIN file original ON original.file = c.original "
         "AND original.member = c.original_member ";
}

std::string select_counts() {
  return "SELECT " + KindCountTable::table().list("c") +
         " FROM kind_count c WHERE file = ?1 AND member = ?2 ORDER BY kind";
}

std::string select_facts() {
  return "SELECT " + FactTable::table().list("f") +
         " FROM fact f WHERE file = ?1 AND member = ?2 ORDER BY kind, name";
}

std::string select_findings() {
  return "SELECT " + FindingTable::table().list("f") +
         " FROM finding f WHERE id >= ?1 AND id < ?1 + ?2 ORDER BY id";
}

std::string condition(ScanStore::Files which) {
  switch (which) {
    case ScanStore::Files::with_personal_data:
      return "WHERE EXISTS (SELECT 1 FROM kind_count k WHERE k.file = f.file "
             "AND k.member = f.member AND k.high + k.medium > 0)";
    case ScanStore::Files::with_findings:
      return "WHERE f.findings > 0";
    case ScanStore::Files::not_examined:
      return "WHERE f.state <> 0";
    default:
      return {};
  }
}

FileMeta meta_of(const Statement& row) {
  FileMeta meta;
  meta.size = row.number(File::size);
  meta.modified = row.integer(File::modified);
  meta.mode = static_cast<std::uint32_t>(row.integer(File::mode));
  meta.uid = static_cast<std::uint32_t>(row.integer(File::uid));
  meta.gid = static_cast<std::uint32_t>(row.integer(File::gid));
  meta.device = row.number(File::device);
  meta.inode = row.number(File::inode);
  meta.links = row.number(File::links);
  return meta;
}

// A store may be damaged or forged: what is used as an index is checked.
DatabaseResult<StoredFile> file_of(const Statement& row) {
  StoredFile file;
  TRY_ASSIGN(file.state, StoreReader::state(row, File::state));
  TRY_ASSIGN(file.reason, StoreReader::reason(row, File::reason));
  file.location_raw = row.bytes(File::location);
  const std::uint64_t path_size = row.number(File::path_size);
  if (path_size > file.location_raw.size()) return tl::unexpected(StoreReader::damaged());
  file.id = {row.number(File::file), row.number(File::member)};
  file.location = printable(file.location_raw);
  file.path = file.location_raw.substr(0, path_size);
  file.folder = folder_of(file.path);
  file.type = row.text(File::type);
  file.meta = meta_of(row);
  file.owner = row.text(File::owner);
  file.group = row.text(File::owner_group);
  TRY_ASSIGN(file.detail, detail_of(row));
  file.copy_of = printable(row.bytes(k_copied_location));
  file.rows = row.number(File::rows);
  file.people = row.number(File::people);
  file.readers = split_list(row.bytes(File::readers));
  file.headings = split_list(row.bytes(File::headings));
  file.columns = row.number(File::columns);
  return file;
}

DatabaseResult<StoredFinding> finding_of(const StoreReader& store, const Statement& row,
                                         FileId file) {
  TRY_ASSIGN(const KindId kind, store.kind(row, FindingTable::kind));
  const std::uint64_t confidence = row.number(FindingTable::confidence);
  if (confidence > static_cast<std::uint64_t>(Confidence::high)) {
    return tl::unexpected(StoreReader::damaged());
  }
  TRY_ASSIGN(Place place, place_of(row));
  TRY_ASSIGN(KeptEvidence evidence, evidence_of(row));
  return StoredFinding{file,
                       kind,
                       std::move(place),
                       static_cast<Confidence>(confidence),
                       std::move(evidence),
                       row.text(FindingTable::masked),
                       row.number(FindingTable::hash)};
}

using EachFile = std::function<DatabaseResult<bool>(const StoredFile&, const Statement&)>;

using Counts = ScanStore::Counts;

DatabaseResult<void> stream_files(StoreReader& store, ScanStore::Files which, Counts with_counts,
                                  const EachFile& each) {
  TRY_ASSIGN(Statement counts, store.database.prepare(select_counts()));
  TRY_ASSIGN(Statement facts, store.database.prepare(select_facts()));
  const auto add_counts = [&](StoredFile& file) -> DatabaseResult<void> {
    TRY(counts.with(file.id.file, file.id.member).rows([&](const Statement& row) {
      return store.count(row).map([&](const KindCount& count) { file.counts.push_back(count); });
    }));
    return facts.with(file.id.file, file.id.member).rows([&](const Statement& row) {
      return store.kind(row, FactTable::kind).map([&](KindId kind) {
        file.facts.push_back({kind, row.text(FactTable::name), row.number(FactTable::count)});
      });
    });
  };
  const auto each_row = [&](const Statement& row) -> DatabaseResult<bool> {
    TRY_ASSIGN(StoredFile file, file_of(row));
    if (with_counts == Counts::yes) TRY(add_counts(file));
    return each(file, row);
  };
  return store.database.rows(select_files() + condition(which) + " ORDER BY o.rank", each_row);
}

DatabaseResult<void> check_structure(Database& database) {
  TRY_ASSIGN(Statement check, database.prepare("PRAGMA integrity_check(1)"));
  TRY_ASSIGN(const bool told, check.step());
  if (!told || check.bytes(0) != "ok") return tl::unexpected(StoreReader::damaged());
  return {};
}

// A killed scan leaves its files unsorted: the first reader sorts them. On a medium that cannot be
// written, that happens in a private copy.
DatabaseResult<void> finish_killed(StoreReader& store, Database::Access access) {
  TRY(check_structure(store.database));
  TRY_ASSIGN(const bool in_order, is_in_order(store.database));
  if (in_order) return {};
  const bool apart = access == Database::Access::read_only;
  if (apart) {
    TRY_ASSIGN(Database copy, Database::open({}, Database::Access::temporary));
    TRY(copy.copy_from(store.database));
    store.database = std::move(copy);
  } else {
    TRY(store.database.run("PRAGMA journal_mode=DELETE"));
  }
  TRY(store.database.run("BEGIN"));
  TRY(bring_in_order(store.database));
  TRY(store.database.run("COMMIT"));
  if (apart) return {};
  return seal(store.database);
}

// Whether the scan came to its end. Behind the pages of one that did stands a seal or nothing;
// behind those of another may stand a part of a page, from a disk that was full.
DatabaseResult<bool> has_ended(Database& database) {
  return database.integer("SELECT SUM(value) FROM scan WHERE name IN ('finished', 'in_order')")
      .map([](std::int64_t value) { return value != 0; });
}

// The lock tells whether a scan still runs.
DatabaseResult<StoreCheck> open_as(StoreReader& store, Database::Access access) {
  TRY_ASSIGN(store.database, Database::open(store.path, access));
  TRY(store.database.run("PRAGMA locking_mode=EXCLUSIVE"));
  const auto check = check_store(store.database);
  if (!check && check.error().kind == DatabaseError::Kind::busy) return check;
  TRY_ASSIGN(const Seal found, check_seal(store.database));
  if (found == Seal::broken) return tl::unexpected(StoreReader::damaged());
  if (!check || *check != StoreCheck::store) return check;
  if (found == Seal::foreign) {
    TRY_ASSIGN(const bool ended, has_ended(store.database));
    if (ended) return tl::unexpected(StoreReader::damaged());
  }
  TRY(store.database.run("PRAGMA cache_size=-32768"));
  store.sealed = found == Seal::intact;
  if (!store.sealed) TRY(finish_killed(store, access));
  TRY(store.load_info());
  return check;
}

// What a store on a medium that cannot be written fails with.
bool may_be_read_only(const DatabaseError& error) {
  return error.kind == DatabaseError::Kind::unreachable || error.kind == DatabaseError::Kind::other;
}

tl::unexpected<OpenError> no_store(std::string text) {
  return tl::unexpected(OpenError{OpenError::Kind::no_store, std::move(text)});
}

tl::expected<void, OpenError> check_file(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) {
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    return tl::unexpected(
        OpenError{missing ? OpenError::Kind::no_store : OpenError::Kind::failed,
                  "cannot read the store " + printable(path) + ": " + std::strerror(errno)});
  }
  if (!S_ISREG(status.st_mode)) {
    return no_store(printable(path) + " is no scan store: it is not a regular file");
  }
  return {};
}

}  // namespace

ScanStore::ScanStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ScanStore::ScanStore(ScanStore&&) noexcept = default;
ScanStore& ScanStore::operator=(ScanStore&&) noexcept = default;
ScanStore::~ScanStore() = default;

tl::expected<ScanStore, OpenError> ScanStore::open(const std::string& path) {
  TRY(check_file(path));
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  auto opened = open_as(*impl, Database::Access::write);
  if (!opened && may_be_read_only(opened.error())) {
    if (auto read_only = open_as(*impl, Database::Access::read_only); read_only) {
      opened = std::move(read_only);
    }
  }
  if (!opened) {
    const bool other = opened.error().kind == DatabaseError::Kind::not_database;
    return tl::unexpected(OpenError{other ? OpenError::Kind::no_store : OpenError::Kind::failed,
                                    impl->sentence(opened.error())});
  }
  const std::string shown = printable(path);
  switch (*opened) {
    case StoreCheck::store:
      return ScanStore(std::move(impl));
    case StoreCheck::empty:
      return no_store(shown + " holds no scan: it was stopped before it began");
    case StoreCheck::too_old:
      return no_store(shown + " was made by an older datakaart: scan again");
    case StoreCheck::too_new:
      return no_store(shown + " was made by a newer datakaart");
    default:
      return no_store(shown + " is no scan store");
  }
}

const ScanInfo& ScanStore::info() const { return impl_->info; }

StoreResult<void> ScanStore::files(Files which, const std::function<bool(const StoredFile&)>& each,
                                   Counts counts) const {
  return impl_->told(stream_files(
      *impl_, which, counts, [&](const StoredFile& file, const Statement&) -> DatabaseResult<bool> {
        return each(file);
      }));
}

StoreResult<void> ScanStore::findings(
    Files which, std::uint64_t cap,
    const std::function<bool(const StoredFile&, const StoredFinding&)>& each) const {
  TRY_ASSIGN(Statement select, impl_->told(impl_->database.prepare(select_findings())));
  std::vector<std::uint64_t> seen(impl_->info.kinds.size());
  const auto each_file = [&](const StoredFile& file, const Statement& row) -> DatabaseResult<bool> {
    std::fill(seen.begin(), seen.end(), 0);
    bool go_on = true;
    const auto each_row = [&](const Statement& finding_row) -> DatabaseResult<bool> {
      TRY_ASSIGN(const StoredFinding finding, finding_of(*impl_, finding_row, file.id));
      if (seen[finding.kind]++ < cap) go_on = each(file, finding);
      return go_on;
    };
    TRY(select.with(row.integer(File::first_finding), row.integer(File::findings)).rows(each_row));
    return go_on;
  };
  return impl_->told(stream_files(*impl_, which, Counts::no, each_file));
}

StoreResult<void> ScanStore::find(
    std::span<const Identity> values,
    const std::function<bool(const StoredFile&, const std::vector<StoredFinding>&)>& each) const {
  TRY_ASSIGN(Statement select, impl_->told(impl_->database.prepare(select_findings())));
  TRY_ASSIGN(Statement holders, impl_->told(impl_->database.prepare(
                                    "SELECT file, member, hashes FROM value_run WHERE kind = ?1")));
  std::set<FileId> files;
  for (const Identity& value : values) {
    TRY(impl_->told(holders.with(value.kind).rows([&](const Statement& row) {
      if (!ValueRun(row.bytes(2)).contains(value.hash)) return;
      files.insert({row.number(0), row.number(1)});
    })));
  }
  const auto each_file = [&](const StoredFile& file, const Statement& row) -> DatabaseResult<bool> {
    if (!files.contains(file.id)) return true;
    std::vector<StoredFinding> found;
    const auto each_row = [&](const Statement& finding_row) {
      return finding_of(*impl_, finding_row, file.id).map([&](StoredFinding finding) {
        const Identity value{finding.kind, finding.hash};
        if (std::find(values.begin(), values.end(), value) != values.end()) {
          found.push_back(std::move(finding));
        }
      });
    };
    TRY(select.with(row.integer(File::first_finding), row.integer(File::findings)).rows(each_row));
    return each(file, found);
  };
  return impl_->told(stream_files(*impl_, Files::all, Counts::yes, each_file));
}

}  // namespace datakaart
