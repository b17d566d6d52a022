// SQLite as values and results instead of handles and codes: the only way to it for the store.
//
// A Database belongs to one thread at a time, with the Statements made from it; those must go
// before it does. No message of an error holds a bound value.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <type_traits>

struct sqlite3;
struct sqlite3_file;
struct sqlite3_stmt;

namespace datakaart {

struct DatabaseError {
  enum class Kind : std::uint8_t {
    busy,          // another process or connection holds the lock
    not_database,  // the file is something else
    damaged,
    unreachable,  // the file, or what belongs beside it, cannot be opened or written
    other
  };
  Kind kind = Kind::other;
  std::string text;
};

template <class T>
using DatabaseResult = tl::expected<T, DatabaseError>;

struct Blob {
  std::string_view bytes;
};

class Statement {
 public:
  Statement() = default;
  Statement(Statement&&) noexcept;
  Statement& operator=(Statement&&) noexcept;
  ~Statement();

  // Makes it ready to run again with these values for ?1, ?2...; texts and blobs must live until it
  // has run. A failure shows in the next step.
  template <class... Values>
  Statement& with(const Values&... values) {
    reset();
    int index = 0;
    (bind(++index, values), ...);
    return *this;
  }
  // The same for one parameter, from 0: after with() without values, a column at a time.
  template <class Value>
  Statement& set(int column, const Value& value) {
    bind(column + 1, value);
    return *this;
  }
  // True with a row, false at the end.
  [[nodiscard]] DatabaseResult<bool> step();
  // Runs it to its end; rows are passed over.
  [[nodiscard]] DatabaseResult<void> run();
  // Calls `each` with this on every row, up to the end or to its error. `each` returns nothing,
  // whether it wants more (bool), or one of the two as a DatabaseResult.
  template <class Each>
  [[nodiscard]] DatabaseResult<void> rows(const Each& each);

  // Columns of the row, from 0. Views live until the next step.
  std::int64_t integer(int column) const;
  std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
  std::string_view bytes(int column) const;
  std::string text(int column) const { return std::string(bytes(column)); }

 private:
  friend class Database;
  explicit Statement(sqlite3_stmt* handle) : handle_(handle) {}
  void reset();
  void bind(int index, std::int64_t value);
  void bind(int index, std::uint64_t value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, std::uint32_t value) { bind(index, std::int64_t{value}); }
  void bind(int index, int value) { bind(index, std::int64_t{value}); }
  void bind(int index, std::string_view text);
  void bind(int index, const std::string& text) { bind(index, std::string_view(text)); }
  void bind(int index, const char* text) { bind(index, std::string_view(text)); }
  void bind(int index, Blob blob);

  sqlite3_stmt* handle_ = nullptr;
};

// The bytes of a database's file, by the database's own descriptor: to open and close the file
// beside it would drop its locks. Borrows the Database.
class DatabaseFile {
 public:
  [[nodiscard]] DatabaseResult<std::uint64_t> size() const;
  // All of `to`; less than that is an error.
  [[nodiscard]] DatabaseResult<void> read(std::uint64_t at, std::span<char> to) const;
  [[nodiscard]] DatabaseResult<void> write(std::uint64_t at, std::string_view bytes);
  [[nodiscard]] DatabaseResult<void> cut(std::uint64_t size);
  // Brings what was written to the disk.
  [[nodiscard]] DatabaseResult<void> sync();

 private:
  friend class Database;
  DatabaseFile(sqlite3* handle, sqlite3_file* file) : handle_(handle), file_(file) {}
  DatabaseResult<void> done(int code) const;

  sqlite3* handle_;
  sqlite3_file* file_;
};

class Database {
 public:
  enum class Access : std::uint8_t {
    write,      // an existing file
    read_only,  // a file on a medium, or in a folder, that cannot be written: takes no locks
    temporary   // a private database of its own that goes with it; `path` is ignored
  };
  [[nodiscard]] static DatabaseResult<Database> open(const std::string& path, Access access);
  Database() = default;
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  // Runs statements that take no values, separated by semicolons.
  [[nodiscard]] DatabaseResult<void> run(const std::string& sql);
  // One statement; compiled anew each time, for use many times.
  [[nodiscard]] DatabaseResult<Statement> prepare(const std::string& sql);
  // The first column of the first row, 0 where there is none.
  [[nodiscard]] DatabaseResult<std::int64_t> integer(const std::string& sql);
  // Statement::rows of a statement without values.
  template <class Each>
  [[nodiscard]] DatabaseResult<void> rows(const std::string& sql, const Each& each);
  // Replaces the content, whatever state it is in, by that of another, in one step.
  [[nodiscard]] DatabaseResult<void> copy_from(Database& other);
  // Not for temporary ones.
  [[nodiscard]] DatabaseResult<DatabaseFile> file() const;
  // Ends it, with what still belongs to be written. The destructor does the same, silently.
  [[nodiscard]] DatabaseResult<void> close();

 private:
  sqlite3* handle_ = nullptr;
};

template <class Each>
DatabaseResult<void> Statement::rows(const Each& each) {
  using Answer = std::invoke_result_t<const Each&, const Statement&>;
  while (true) {
    const auto more = step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return {};
    if constexpr (std::is_void_v<Answer>) {
      each(*this);
    } else if constexpr (std::is_same_v<Answer, bool>) {
      if (!each(*this)) return {};
    } else {
      const Answer answer = each(*this);
      if (!answer) return tl::unexpected(answer.error());
      if constexpr (!std::is_void_v<typename Answer::value_type>) {
        if (!*answer) return {};
      }
    }
  }
}

template <class Each>
DatabaseResult<void> Database::rows(const std::string& sql, const Each& each) {
  auto statement = prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  return statement->rows(each);
}

}  // namespace datakaart
