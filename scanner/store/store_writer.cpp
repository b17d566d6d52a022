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

#include "scanner/model/stages.h"
#include "scanner/store/account_names.h"
#include "scanner/store/store_copier.h"
#include "scanner/store/store_queue.h"
#include "scanner/store/store_schema.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

std::string sentence(const std::string& path, const std::string& why) {
  return "cannot write the store " + printable(path) + ": " + why;
}

std::string why_not(const DatabaseError& error) {
  switch (error.kind) {
    case DatabaseError::Kind::busy:
      return "another scan is writing it, or a report is reading it";
    case DatabaseError::Kind::not_database:
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
  auto database = Database::open(path, Database::Access::write);
  if (!database) return database;
  for (const char* sql : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=DELETE",
                          "BEGIN EXCLUSIVE", "COMMIT"}) {
    if (auto done = database->run(sql); !done) return tl::unexpected(done.error());
  }
  return database;
}

// An earlier store, whole or damaged, gives way in one step: a kill finds the old one or the new.
// Until then nothing is worth waiting for the disk.
DatabaseResult<void> start_store(Database& database, Database& fresh, const std::string& path) {
  const auto check = check_store(database);
  if (!check) return tl::unexpected(check.error());
  if (*check == StoreCheck::other) {
    return tl::unexpected(DatabaseError{DatabaseError::Kind::not_database, {}});
  }
  if (chmod(path.c_str(), 0600) != 0) {
    return tl::unexpected(DatabaseError{DatabaseError::Kind::other, std::strerror(errno)});
  }
  if (auto done = database.run("PRAGMA synchronous=OFF"); !done) return done;
  if (auto done = database.copy_from(fresh); !done) return done;
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
    const auto set = [&](Statement& statement, const char* sql) -> DatabaseResult<void> {
      auto made = database.prepare(sql);
      if (!made) return tl::unexpected(made.error());
      statement = std::move(*made);
      return {};
    };
    return set(insert_file,
               "INSERT INTO file VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,"
               "?17,?18,?19,?20,?21,?22,0,?23,?24,?25)")
        .and_then(
            [&] { return set(insert_count, "INSERT INTO kind_count VALUES(?1,?2,?3,?4,?5,0)"); })
        .and_then(
            [&] { return set(insert_finding, "INSERT INTO finding VALUES(?1,?2,?3,?4,?5,?6,?7)"); })
        .and_then([&] {
          return set(insert_run, "INSERT INTO value_run(file, kind, hashes) VALUES(?1,?2,?3)");
        })
        .and_then([&] { return set(insert_fact, "INSERT INTO fact VALUES(?1,?2,?3,?4)"); })
        .and_then([&] { return copier.prepare(database); });
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
    if (auto done = database.run("BEGIN"); !done) return done;
    for (const StoreItem& item : items) {
      auto done = std::visit([&](const auto& value) { return write(value); }, item);
      if (!done) return done;
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
      auto done = insert_run.with(identities.file, kind, Blob{bytes}).run();
      if (!done) return done;
    }
    return {};
  }

  DatabaseResult<void> write(const FileResult& file) {
    if (auto done = write_row(file, file.findings.size()); !done) return done;
    for (std::size_t kind = 0; kind < file.counts.size(); ++kind) {
      const auto& [low, medium, high] = file.counts[kind];
      if (low + medium + high == 0) continue;
      auto done = insert_count.with(file.id, kind, high, medium, low).run();
      if (!done) return done;
    }
    for (const FactCount& fact : file.facts) {
      auto done = insert_fact.with(file.id, fact.kind, fact.name, fact.count).run();
      if (!done) return done;
    }
    for (const Finding& f : file.findings) {
      auto done = insert_finding
                      .with(next_finding++, f.kind, static_cast<int>(f.confidence),
                            f.place.display(), f.evidence, f.masked, f.hash)
                      .run();
      if (!done) return done;
    }
    return {};
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
    return insert_file
        .with(file.id, file.parent, Blob{location}, file.location.path.size(), file.type, meta.size,
              meta.modified, meta.mode, meta.uid, meta.gid, meta.device, meta.inode, meta.links,
              names.user(meta.uid), names.group(meta.gid), static_cast<int>(file.state),
              static_cast<int>(file.reason), file.detail, Blob{file.content}, next_finding,
              findings, file.rows, readers_of(meta),
              fmt::format("{}", fmt::join(file.headings, ",")), file.columns)
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
    if (auto done = database.run("PRAGMA journal_mode=DELETE;BEGIN"); !done) return done;
    if (auto done = bring_in_order(database); !done) return done;
    {
      auto update = database.prepare("UPDATE scan SET value = ?2 WHERE name = ?1");
      if (!update) return tl::unexpected(update.error());
      if (auto done = update->with("finished", finished).run(); !done) return done;
      if (auto done = update->with("complete", complete ? 1 : 0).run(); !done) return done;
    }
    if (auto done = database.run("COMMIT"); !done) return done;
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
