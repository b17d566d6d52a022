#include "scanner/store/store.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

#include "scanner/store/store_reader.h"
#include "scanner/store/store_schema.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

constexpr const char* k_files = R"sql(
SELECT f.id, f.parent, f.location, f.path_size, f.type, f.size, f.modified, f.mode, f.uid, f.gid,
  f.device, f.inode, f.links, f.owner, f.owner_group, f.state, f.reason, f.detail,
  original.location, f.first_finding, f.findings, f.rows, f.people, f.readers,
  f.headings, f.columns
FROM file_order JOIN file f ON f.id = file_order.file
  LEFT JOIN copy ON copy.file = f.id LEFT JOIN file original ON original.id = copy.original
)sql";

constexpr const char* k_counts =
    "SELECT kind, high, medium, low, distinct_values FROM kind_count WHERE file = ?1 ORDER BY kind";

constexpr const char* k_facts =
    "SELECT kind, name, count FROM fact WHERE file = ?1 ORDER BY kind, name";

constexpr const char* k_findings =
    "SELECT kind, confidence, place, evidence, masked, hash FROM finding "
    "WHERE id >= ?1 AND id < ?1 + ?2 ORDER BY id";

std::string condition(ScanStore::Files which) {
  switch (which) {
    case ScanStore::Files::with_personal_data:
      return "WHERE EXISTS (SELECT 1 FROM kind_count WHERE kind_count.file = f.id "
             "AND high + medium > 0)";
    case ScanStore::Files::not_examined:
      return "WHERE f.state <> 0";
    default:
      return {};
  }
}

FileMeta meta_of(const Statement& row) {
  FileMeta meta;
  meta.size = row.number(5);
  meta.modified = row.integer(6);
  meta.mode = static_cast<std::uint32_t>(row.integer(7));
  meta.uid = static_cast<std::uint32_t>(row.integer(8));
  meta.gid = static_cast<std::uint32_t>(row.integer(9));
  meta.device = row.number(10);
  meta.inode = row.number(11);
  meta.links = row.number(12);
  return meta;
}

// A store may be damaged or forged: what is used as an index is checked.
DatabaseResult<StoredFile> file_of(const Statement& row) {
  const std::uint64_t state = row.number(15);
  const std::uint64_t reason = row.number(16);
  StoredFile file;
  file.location_raw = row.bytes(2);
  const std::uint64_t path_size = row.number(3);
  if (state > static_cast<std::uint64_t>(State::skipped) ||
      reason >= static_cast<std::uint64_t>(Reason::k_count) ||
      path_size > file.location_raw.size()) {
    return tl::unexpected(StoreReader::damaged());
  }
  file.id = row.number(0);
  file.parent = row.number(1);
  file.location = printable(file.location_raw);
  file.path = file.location_raw.substr(0, path_size);
  file.folder = folder_of(file.path);
  file.type = row.text(4);
  file.meta = meta_of(row);
  file.owner = row.text(13);
  file.group = row.text(14);
  file.state = static_cast<State>(state);
  file.reason = static_cast<Reason>(reason);
  file.detail = row.text(17);
  file.copy_of = printable(row.bytes(18));
  file.rows = row.number(21);
  file.people = row.number(22);
  file.readers = split_list(row.bytes(23));
  file.headings = split_list(row.bytes(24));
  file.columns = row.number(25);
  return file;
}

DatabaseResult<StoredFinding> finding_of(const StoreReader& store, const Statement& row,
                                         FileId file) {
  const auto kind = store.kind(row, 0);
  if (!kind) return tl::unexpected(kind.error());
  const std::uint64_t confidence = row.number(1);
  if (confidence > static_cast<std::uint64_t>(Confidence::high)) {
    return tl::unexpected(StoreReader::damaged());
  }
  return StoredFinding{file,
                       *kind,
                       row.text(2),
                       static_cast<Confidence>(confidence),
                       split_list(row.bytes(3)),
                       row.text(4),
                       row.number(5)};
}

using EachFile = std::function<DatabaseResult<bool>(const StoredFile&, const Statement&)>;

// Whether what was counted in each file is wanted too.
enum class Counts : std::uint8_t { no, yes };

DatabaseResult<void> stream_files(StoreReader& store, ScanStore::Files which, Counts with_counts,
                                  const EachFile& each) {
  if (!store.earlier) return store.earlier;
  auto counts = store.database.prepare(k_counts);
  if (!counts) return tl::unexpected(counts.error());
  auto facts = store.database.prepare(k_facts);
  if (!facts) return tl::unexpected(facts.error());
  const auto add_counts = [&](StoredFile& file) {
    const auto add = [&](const Statement& count_row) -> DatabaseResult<bool> {
      return store.count(count_row).map([&](const KindCount& count) {
        file.counts.push_back(count);
        return true;
      });
    };
    const auto add_fact = [&](const Statement& fact) -> DatabaseResult<bool> {
      return store.kind(fact, 0).map([&](KindId kind) {
        file.facts.push_back({kind, fact.text(1), fact.number(2)});
        return true;
      });
    };
    return StoreReader::rows(counts->with(file.id), add).and_then([&] {
      return StoreReader::rows(facts->with(file.id), add_fact);
    });
  };
  return store.rows(k_files + condition(which) + " ORDER BY file_order.rank",
                    [&](const Statement& row) -> DatabaseResult<bool> {
                      auto file = file_of(row);
                      if (!file) return tl::unexpected(file.error());
                      if (with_counts == Counts::yes) {
                        if (auto done = add_counts(*file); !done) {
                          return tl::unexpected(done.error());
                        }
                      }
                      return each(*file, row);
                    });
}

// A killed scan leaves its files unsorted: the first reader sorts them. On a medium that cannot be
// written, that happens in a private copy. The lock tells whether a scan still runs.
DatabaseResult<void> open_as(StoreReader& store, Database::Access access) {
  auto opened = Database::open(store.path, access);
  if (!opened) return tl::unexpected(opened.error());
  store.database = std::move(*opened);
  const std::string settings = "PRAGMA locking_mode=EXCLUSIVE;PRAGMA cache_size=-32768";
  if (auto done = store.database.run(settings); !done) return done;
  const auto check = check_store(store.database);
  if (!check) return tl::unexpected(check.error());
  if (*check != StoreCheck::store) return {};
  const auto in_order = is_in_order(store.database);
  if (!in_order) return tl::unexpected(in_order.error());
  if (*in_order) return {};
  if (access == Database::Access::read_only) {
    auto copy = Database::open({}, Database::Access::temporary);
    if (!copy) return tl::unexpected(copy.error());
    if (auto done = copy->copy_from(store.database); !done) return done;
    store.database = std::move(*copy);
  } else if (auto done = store.database.run("PRAGMA journal_mode=DELETE"); !done) {
    return done;
  }
  if (auto done = store.database.run("BEGIN"); !done) return done;
  return bring_in_order(store.database).and_then([&] { return store.database.run("COMMIT"); });
}

tl::expected<void, std::string> check_file(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) {
    return tl::unexpected("cannot read the store " + printable(path) + ": " + std::strerror(errno));
  }
  if (!S_ISREG(status.st_mode)) {
    return tl::unexpected(printable(path) + " is no scan store: it is not a regular file");
  }
  return {};
}

}  // namespace

ScanStore::ScanStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ScanStore::ScanStore(ScanStore&&) noexcept = default;
ScanStore& ScanStore::operator=(ScanStore&&) noexcept = default;
ScanStore::~ScanStore() = default;

tl::expected<ScanStore, std::string> ScanStore::open(const std::string& path) {
  if (auto checked = check_file(path); !checked) return tl::unexpected(checked.error());
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  const auto fail = [&](const DatabaseError& error) {
    return tl::unexpected(impl->sentence(error));
  };
  if (auto opened = open_as(*impl, Database::Access::write); !opened) {
    if (opened.error().kind == DatabaseError::Kind::busy) return fail(opened.error());
    if (!open_as(*impl, Database::Access::read_only)) return fail(opened.error());
  }
  const auto check = check_store(impl->database);
  if (!check) return fail(check.error());
  switch (*check) {
    case StoreCheck::empty:
      return tl::unexpected(printable(path) + " holds no scan: it was stopped before it began");
    case StoreCheck::too_old:
      return tl::unexpected(printable(path) + " was made by an older datakaart: scan again");
    case StoreCheck::too_new:
      return tl::unexpected(printable(path) + " was made by a newer datakaart");
    case StoreCheck::other:
      return fail(StoreReader::damaged());
    default:
      break;
  }
  if (auto loaded = impl->load_info(); !loaded) return fail(loaded.error());
  return ScanStore(std::move(impl));
}

const ScanInfo& ScanStore::info() const { return impl_->info; }

tl::expected<void, std::string> ScanStore::files(
    Files which, const std::function<bool(const StoredFile&)>& each) const {
  return stream_files(*impl_, which, Counts::yes,
                      [&](const StoredFile& file, const Statement&) -> DatabaseResult<bool> {
                        return each(file);
                      })
      .map_error([&](const DatabaseError& error) { return impl_->sentence(error); });
}

tl::expected<void, std::string> ScanStore::findings(
    std::uint64_t cap,
    const std::function<bool(const StoredFile&, const StoredFinding&)>& each) const {
  auto select = impl_->database.prepare(k_findings);
  if (!select) return tl::unexpected(impl_->sentence(select.error()));
  std::vector<std::uint64_t> seen(impl_->info.kinds.size());
  const auto each_file = [&](const StoredFile& file, const Statement& row) -> DatabaseResult<bool> {
    std::fill(seen.begin(), seen.end(), 0);
    bool go_on = true;
    const auto each_row = [&](const Statement& finding_row) -> DatabaseResult<bool> {
      return finding_of(*impl_, finding_row, file.id).map([&](const StoredFinding& finding) {
        if (seen[finding.kind]++ < cap) go_on = each(file, finding);
        return go_on;
      });
    };
    return StoreReader::rows(select->with(row.integer(19), row.integer(20)), each_row).map([&] {
      return go_on;
    });
  };
  return stream_files(*impl_, Files::with_personal_data, Counts::no, each_file)
      .map_error([&](const DatabaseError& error) { return impl_->sentence(error); });
}

tl::expected<void, std::string> ScanStore::find(
    std::span<const Identity> values,
    const std::function<bool(const StoredFile&, const std::vector<StoredFinding>&)>& each) const {
  auto select = impl_->database.prepare(k_findings);
  if (!select) return tl::unexpected(impl_->sentence(select.error()));
  auto holders = impl_->database.prepare("SELECT file, hashes FROM value_run WHERE kind = ?1");
  if (!holders) return tl::unexpected(impl_->sentence(holders.error()));
  std::set<FileId> files;
  for (const Identity& value : values) {
    const auto add = [&](const Statement& row) -> DatabaseResult<bool> {
      if (ValueRun(row.bytes(1)).contains(value.hash)) files.insert(row.number(0));
      return true;
    };
    const auto done = StoreReader::rows(holders->with(value.kind), add);
    if (!done) return tl::unexpected(impl_->sentence(done.error()));
  }
  const auto each_file = [&](const StoredFile& file, const Statement& row) -> DatabaseResult<bool> {
    if (!files.contains(file.id)) return true;
    std::vector<StoredFinding> found;
    const auto each_row = [&](const Statement& finding_row) -> DatabaseResult<bool> {
      return finding_of(*impl_, finding_row, file.id).map([&](StoredFinding finding) {
        const Identity value{finding.kind, finding.hash};
        if (std::find(values.begin(), values.end(), value) != values.end()) {
          found.push_back(std::move(finding));
        }
        return true;
      });
    };
    return StoreReader::rows(select->with(row.integer(19), row.integer(20)), each_row).map([&] {
      return each(file, found);
    });
  };
  return stream_files(*impl_, Files::all, Counts::yes, each_file)
      .map_error([&](const DatabaseError& error) { return impl_->sentence(error); });
}

}  // namespace datakaart
