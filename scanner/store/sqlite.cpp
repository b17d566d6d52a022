#include "scanner/store/sqlite.h"

#include <sqlite3.h>

#include <cstring>
#include <mutex>
#include <utility>

namespace datakaart {
namespace {

DatabaseError::Kind kind_of(int code) {
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return DatabaseError::Kind::busy;
    case SQLITE_NOTADB:
      return DatabaseError::Kind::not_database;
    case SQLITE_CORRUPT:
      return DatabaseError::Kind::damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return DatabaseError::Kind::unreachable;
    default:
      return DatabaseError::Kind::other;
  }
}

// In words that help: SQLite calls every failed call of the system "disk I/O error".
std::string text_of(sqlite3* handle, int code) {
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return "the disk is full";
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      if (const int number = handle != nullptr ? sqlite3_system_errno(handle) : 0; number != 0) {
        return std::strerror(number);
      }
      if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC) {
        return "the disk takes no more (no room, a limit on the size of a file, or a fault)";
      }
      return sqlite3_errstr(code);
    default:
      return sqlite3_errstr(code);
  }
}

tl::unexpected<DatabaseError> failure(sqlite3* handle, int code) {
  return tl::unexpected(DatabaseError{kind_of(code), text_of(handle, code)});
}

// As SQLite takes it for a file's name and nothing else, such as ":memory:".
std::string plain_name(const std::string& path) {
  return path.starts_with('/') ? path : "./" + path;
}

// Sorts that outgrow memory go beside the store: the scan writes nowhere else, and a disk that
// has room for the store has room for them.
void keep_temporary_files_beside(const std::string& path) {
  static std::once_flag once;
  std::call_once(once, [&] {
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    sqlite3_temp_directory = sqlite3_mprintf("%s", folder.c_str());
  });
}

}  // namespace

Statement::Statement(Statement&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  std::swap(handle_, other.handle_);
  return *this;
}

Statement::~Statement() { sqlite3_finalize(handle_); }

// What a failed bind leaves is NULL, which the schema refuses everywhere: the step fails.
void Statement::reset() {
  sqlite3_reset(handle_);
  sqlite3_clear_bindings(handle_);
}

void Statement::bind(int index, std::int64_t value) { sqlite3_bind_int64(handle_, index, value); }

void Statement::bind(int index, std::string_view text) {
  sqlite3_bind_text64(handle_, index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                      SQLITE_UTF8);
}

void Statement::bind(int index, Blob blob) {
  sqlite3_bind_blob64(handle_, index, blob.bytes.empty() ? "" : blob.bytes.data(),
                      blob.bytes.size(), SQLITE_STATIC);
}

DatabaseResult<bool> Statement::step() {
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return failure(sqlite3_db_handle(handle_), code);
}

DatabaseResult<void> Statement::run() {
  while (true) {
    const auto more = step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return {};
  }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_, column); }

std::string_view Statement::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_, column));
  if (data == nullptr) return {};
  return {data, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

DatabaseResult<Database> Database::open(const std::string& path, Access access) {
  keep_temporary_files_beside(path);
  Database database;
  const int flags = access == Access::temporary ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                    : access == Access::write   ? SQLITE_OPEN_READWRITE
                                                : SQLITE_OPEN_READONLY;
  // "unix-none" locks nothing: a lock for writing cannot be had on a file that cannot be written.
  const std::string name = access == Access::temporary ? "" : plain_name(path);
  // One thread at a time uses it, so that SQLite need not lock.
  const int code = sqlite3_open_v2(name.c_str(), &database.handle_,
                                   flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
                                   access == Access::read_only ? "unix-none" : nullptr);
  if (code != SQLITE_OK) return failure(database.handle_, code);
  sqlite3_busy_timeout(database.handle_, 0);
  sqlite3_db_config(database.handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database.handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  return database;
}

Database::Database(Database&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
  std::swap(handle_, other.handle_);
  return *this;
}

Database::~Database() { sqlite3_close_v2(handle_); }

DatabaseResult<void> Database::run(const std::string& sql) {
  const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failure(handle_, code);
  return {};
}

DatabaseResult<Statement> Database::prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  const int code =
      sqlite3_prepare_v2(handle_, sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) return failure(handle_, code);
  return Statement(statement);
}

DatabaseResult<std::int64_t> Database::integer(const std::string& sql) {
  auto statement = prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  const auto row = statement->step();
  if (!row) return tl::unexpected(row.error());
  return *row ? statement->integer(0) : 0;
}

DatabaseResult<void> Database::copy_from(Database& other) {
  sqlite3_backup* backup = sqlite3_backup_init(handle_, "main", other.handle_, "main");
  if (backup == nullptr) return failure(handle_, sqlite3_extended_errcode(handle_));
  sqlite3_backup_step(backup, -1);
  const int code = sqlite3_backup_finish(backup);
  if (code != SQLITE_OK) return failure(handle_, code);
  return {};
}

DatabaseResult<DatabaseFile> Database::file() const {
  sqlite3_file* file = nullptr;
  const int code = sqlite3_file_control(handle_, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) return failure(handle_, code);
  if (file->pMethods == nullptr) return failure(handle_, SQLITE_CANTOPEN);
  return DatabaseFile(handle_, file);
}

DatabaseResult<void> DatabaseFile::done(int code) const {
  if (code != SQLITE_OK) return failure(handle_, code);
  return {};
}

DatabaseResult<std::uint64_t> DatabaseFile::size() const {
  sqlite3_int64 size = 0;
  const int code = file_->pMethods->xFileSize(file_, &size);
  return done(code).map([size] { return static_cast<std::uint64_t>(size); });
}

DatabaseResult<void> DatabaseFile::read(std::uint64_t at, std::span<char> to) const {
  return done(file_->pMethods->xRead(file_, to.data(), static_cast<int>(to.size()),
                                     static_cast<sqlite3_int64>(at)));
}

DatabaseResult<void> DatabaseFile::write(std::uint64_t at, std::string_view bytes) {
  return done(file_->pMethods->xWrite(file_, bytes.data(), static_cast<int>(bytes.size()),
                                      static_cast<sqlite3_int64>(at)));
}

DatabaseResult<void> DatabaseFile::cut(std::uint64_t size) {
  return done(file_->pMethods->xTruncate(file_, static_cast<sqlite3_int64>(size)));
}

DatabaseResult<void> DatabaseFile::sync() {
  return done(file_->pMethods->xSync(file_, SQLITE_SYNC_NORMAL));
}

DatabaseResult<void> Database::close() {
  const int code = sqlite3_close(handle_);
  if (code != SQLITE_OK) return failure(handle_, code);
  handle_ = nullptr;
  return {};
}

}  // namespace datakaart
