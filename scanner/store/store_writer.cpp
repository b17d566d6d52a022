// One thread owns the database while the scan runs. It takes what has gathered in the queue and
// writes it in one transaction, so that a file's row, counts and findings come together or not at
// all: a scan killed at any moment leaves whole files. The lock is SQLite's own, held from the
// start to the end (locking_mode=EXCLUSIVE); the system drops it with the process.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <thread>

#include "base/try.h"
#include "base/utf8.h"
#include "scanner/model/stages.h"
#include "scanner/store/account_names.h"
#include "scanner/store/fact_columns.h"
#include "scanner/store/seal.h"
#include "scanner/store/store_copier.h"
#include "scanner/store/store_queue.h"
#include "scanner/store/store_schema.h"
#include "scanner/store/tables.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

using File = FileTable;

std::string sentence(const std::string& path, const std::string& why) {
  return "cannot write the store " + printable(path) + ": " + why;
}

std::string why_not(const DatabaseError& error) {
  switch (error.kind) {
    case DatabaseError::Kind::busy:
      return "another scan is writing it, or a report is reading it";
    case DatabaseError::Kind::not_database:
    case DatabaseError::Kind::damaged:
      return "a file that is no scan store stands there, and it stays";
    default:
      return error.text;
  }
}

// Made here, so that it is private from its first byte; SQLite gives what it puts beside it the
// same mode. True where there was none.
tl::expected<bool, std::string> make_file(const std::string& path) {
  const int fd = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd >= 0) {
    close(fd);
    return true;
  }
  if (errno != EEXIST) return tl::unexpected(std::string(std::strerror(errno)));
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return tl::unexpected(std::string(std::strerror(errno)));
  if (!S_ISREG(status.st_mode)) return tl::unexpected(std::string("it is not a regular file"));
  return false;
}

// From here on the lock is held. A write-ahead log that a killed scan left is worked in first.
DatabaseResult<Database> lock_file(const std::string& path) {
  TRY_ASSIGN(Database database, Database::open(path, Database::Access::write));
  for (const char* sql : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=DELETE",
                          "BEGIN EXCLUSIVE", "COMMIT"}) {
    TRY(database.run(sql));
  }
  return database;
}

// An earlier store, whole or damaged, gives way in one step: a kill finds the old one or the new.
// Until then nothing is worth waiting for the disk.
DatabaseResult<void> start_store(Database& database, Database& fresh, const std::string& path) {
  TRY_ASSIGN(const StoreCheck check, check_store(database));
  if (check == StoreCheck::other) {
    return tl::unexpected(DatabaseError{DatabaseError::Kind::not_database, {}});
  }
  if (chmod(path.c_str(), 0600) != 0) {
    return tl::unexpected(DatabaseError{DatabaseError::Kind::other, std::strerror(errno)});
  }
  TRY(database.run("PRAGMA synchronous=OFF"));
  TRY(drop_seal(database));  // of the earlier one, lest it stand behind the new
  TRY(database.copy_from(fresh));
  return database.run(
      "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA wal_autocheckpoint=4000;"
      "PRAGMA cache_size=-32768");
}

}  // namespace

struct StoreWriter::Impl {
  std::string path;
  Database database;
  Statement insert_file;
  Statement insert_count;
  Statement insert_finding;
  Statement insert_run;
  Statement insert_fact;
  StoreCopier copier;
  AccountNames names;
  std::int64_t next_finding = 1;
  StoreQueue queue;
  std::atomic<bool> failed{false};
  std::string error;  // the writing thread's until it has ended
  std::thread thread;

  ~Impl() { stop(); }

  DatabaseResult<void> prepare() {
    TRY_ASSIGN(insert_file, database.prepare(FileTable::table().insert_sql()));
    TRY_ASSIGN(insert_count, database.prepare(KindCountTable::table().insert_sql()));
    TRY_ASSIGN(insert_finding, database.prepare(FindingTable::table().insert_sql()));
    TRY_ASSIGN(insert_run, database.prepare(ValueRunTable::table().insert_sql()));
    TRY_ASSIGN(insert_fact, database.prepare(FactTable::table().insert_sql()));
    return copier.prepare(database);
  }

  void write_all() {
    std::vector<StoreItem> items;
    for (queue.take(items); !items.empty(); queue.take(items)) {
      if (auto done = write_batch(items); !done) {
        error = why_not(done.error());
        failed = true;
        queue.close();
        return;
      }
    }
  }

  DatabaseResult<void> write_batch(const std::vector<StoreItem>& items) {
    const StageScope stage(Stage::store);
    TRY(database.run("BEGIN"));
    for (const StoreItem& item : items) {
      TRY(std::visit([&](const auto& value) { return write(value); }, item));
    }
    return database.run("COMMIT");
  }

  DatabaseResult<void> write(const FileIdentities& identities) {
    std::vector<std::uint64_t> hashes;
    const std::vector<Identity>& values = identities.values;
    for (std::size_t at = 0; at < values.size();) {
      const KindId kind = values[at].kind;
      hashes.clear();
      for (; at < values.size() && values[at].kind == kind; ++at) {
        const std::uint64_t hash = values[at].hash;
        if (hashes.empty() || hashes.back() != hash) hashes.push_back(hash);
      }
      const std::string bytes = ValueRun::bytes_of(hashes);
      TRY(insert_run.with()
              .set(ValueRunTable::file, identities.file.file)
              .set(ValueRunTable::member, identities.file.member)
              .set(ValueRunTable::kind, kind)
              .set(ValueRunTable::hashes, Blob{bytes})
              .run());
    }
    return {};
  }

  DatabaseResult<void> write(const FileResult& file) {
    TRY(write_row(file, file.findings.size()));
    for (std::size_t kind = 0; kind < file.counts.size(); ++kind) {
      const auto& [low, medium, high] = file.counts[kind];
      if (low + medium + high == 0) continue;
      TRY(insert_count.with()
              .set(KindCountTable::file, file.id.file)
              .set(KindCountTable::member, file.id.member)
              .set(KindCountTable::kind, kind)
              .set(KindCountTable::high, high)
              .set(KindCountTable::medium, medium)
              .set(KindCountTable::low, low)
              .set(KindCountTable::distinct_values, 0)
              .run());
    }
    for (const FactCount& fact : file.facts) {
      TRY(insert_fact.with()
              .set(FactTable::file, file.id.file)
              .set(FactTable::member, file.id.member)
              .set(FactTable::kind, fact.kind)
              .set(FactTable::name, fact.name)
              .set(FactTable::count, fact.count)
              .run());
    }
    for (const Finding& finding : file.findings) TRY(write(finding));
    return {};
  }

  DatabaseResult<void> write(const Finding& finding) {
    insert_finding.with();
    set_place(insert_finding, finding.place);
    set_evidence(insert_finding, finding.evidence);
    return insert_finding.set(FindingTable::id, next_finding++)
        .set(FindingTable::kind, finding.kind)
        .set(FindingTable::confidence, static_cast<int>(finding.confidence))
        .set(FindingTable::masked, finding.masked)
        .set(FindingTable::hash, finding.hash)
        .run();
  }

  // With names in place of numbers.
  std::string readers_of(const FileMeta& meta) {
    std::string readers;
    for (const std::string& item : split_list(meta.readers)) {
      if (!readers.empty()) readers += ',';
      const bool user = item[0] == 'u';
      std::uint32_t number = 0;
      const char* const end = item.data() + item.size();
      if ((user || item[0] == 'g') && std::from_chars(item.data() + 1, end, number).ptr == end) {
        readers += (user ? "user:" : "group:") + (user ? names.user(number) : names.group(number));
      } else {
        readers += item;
      }
    }
    return readers;
  }

  DatabaseResult<void> write(const FileCopy& copy) {
    return copier.write(copy, next_finding, [this](const FileResult& file, std::uint64_t findings) {
      return write_row(file, findings);
    });
  }

  // `findings`: how many follow, from the next one on.
  DatabaseResult<void> write_row(const FileResult& file, std::uint64_t findings) {
    const FileMeta& meta = file.meta;
    const std::string location = file.location.bytes();
    const std::string readers = readers_of(meta);
    const std::string headings = fmt::format("{}", fmt::join(file.headings, ","));
    insert_file.with();
    set_detail(insert_file, file.detail);
    return insert_file.set(File::file, file.id.file)
        .set(File::member, file.id.member)
        .set(File::location, Blob{location})
        .set(File::path_size, file.location.path.size())
        .set(File::type, file.type)
        .set(File::size, meta.size)
        .set(File::modified, meta.modified)
        .set(File::mode, meta.mode)
        .set(File::uid, meta.uid)
        .set(File::gid, meta.gid)
        .set(File::device, meta.device)
        .set(File::inode, meta.inode)
        .set(File::links, meta.links)
        .set(File::owner, names.user(meta.uid))
        .set(File::owner_group, names.group(meta.gid))
        .set(File::state, static_cast<int>(file.state))
        .set(File::reason, static_cast<int>(file.reason))
        .set(File::content, Blob{file.content})
        .set(File::first_finding, next_finding)
        .set(File::findings, findings)
        .set(File::rows, file.rows)
        .set(File::people, 0)
        .set(File::readers, readers)
        .set(File::headings, headings)
        .set(File::columns, file.columns)
        .run();
  }

  void stop() {
    queue.close();
    if (thread.joinable()) thread.join();
  }

  void drop_statements() {
    for (Statement* statement :
         {&insert_file, &insert_count, &insert_finding, &insert_run, &insert_fact}) {
      *statement = Statement();
    }
    copier = StoreCopier();
  }

  // The log is worked in first: sorting then adds to the file directly, and one file remains.
  DatabaseResult<void> end(std::int64_t finished, bool complete) {
    const StageScope stage(Stage::store);
    drop_statements();
    TRY(database.run("PRAGMA journal_mode=DELETE;BEGIN"));
    TRY(bring_in_order(database));
    {
      TRY_ASSIGN(Statement update, database.prepare("UPDATE scan SET value = ?2 WHERE name = ?1"));
      TRY(update.with("finished", finished).run());
      TRY(update.with("complete", complete ? 1 : 0).run());
    }
    TRY(database.run("COMMIT"));
    TRY(seal(database));
    return database.close();
  }
};

StoreWriter::StoreWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

StoreWriter::~StoreWriter() = default;

tl::expected<std::unique_ptr<StoreWriter>, std::string> StoreWriter::create(const std::string& path,
                                                                            const ScanInfo& info) {
  auto fresh = Database::open(path, Database::Access::temporary);
  const auto made = fresh ? create_store(*fresh, info) : tl::unexpected(fresh.error());
  if (!made) return tl::unexpected(sentence(path, why_not(made.error())));
  const auto is_new = make_file(path);
  if (!is_new) return tl::unexpected(sentence(path, is_new.error()));
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  const auto started = lock_file(path).and_then([&](Database&& database) {
    impl->database = std::move(database);
    return start_store(impl->database, *fresh, path).and_then([&] { return impl->prepare(); });
  });
  if (!started) {
    impl.reset();
    if (*is_new) unlink(path.c_str());
    return tl::unexpected(sentence(path, why_not(started.error())));
  }
  impl->thread = std::thread([raw = impl.get()] { raw->write_all(); });
  return std::unique_ptr<StoreWriter>(new StoreWriter(std::move(impl)));
}

void StoreWriter::identities(FileId file, std::span<const Identity> values) {
  if (values.empty()) return;
  const StageScope waiting(Stage::k_count);
  FileIdentities identities{file, {values.begin(), values.end()}};
  // write() wants them sorted. The examiner's are, but a helper's are not to be trusted.
  std::vector<Identity>& sorted = identities.values;
  if (!std::is_sorted(sorted.begin(), sorted.end())) std::sort(sorted.begin(), sorted.end());
  impl_->queue.push(std::move(identities));
}

void StoreWriter::file(FileResult&& result) {
  const StageScope waiting(Stage::k_count);
  impl_->queue.push(std::move(result));
}

void StoreWriter::copy(FileCopy&& copy) {
  const StageScope waiting(Stage::k_count);
  impl_->queue.push(std::move(copy));
}

bool StoreWriter::failed() const { return impl_->failed; }

tl::expected<void, std::string> StoreWriter::finish(std::int64_t finished, bool complete) {
  impl_->stop();
  if (impl_->failed) return tl::unexpected(sentence(impl_->path, impl_->error));
  if (auto done = impl_->end(finished, complete); !done) {
    impl_->failed = true;
    impl_->error = why_not(done.error());
    return tl::unexpected(sentence(impl_->path, impl_->error));
  }
  return {};
}

}  // namespace datakaart
