// The tables of a scan store as the code sees them. Each is a struct with its columns as an enum,
// by which values are bound and rows are read, and a description from which its statements are
// made; both come from tables.def. Constant; any thread.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace datakaart {

struct Column {
  std::string_view name;
  std::string_view type;
};

struct Table {
  std::string_view name;
  std::span<const Column> columns;
  std::string_view keys;

  std::string create_sql() const;
  // Column n of the enum is parameter n + 1, as Statement::set counts.
  std::string insert_sql() const;
  // "f.file, f.member...": a row of a SELECT of them has the columns of the enum first.
  std::string list(std::string_view alias) const;
  // Copies rows within the table: a column that `changed` names becomes what stands beside it. A
  // WHERE follows.
  using Change = std::pair<std::string_view, std::string_view>;
  std::string copy_sql(std::initializer_list<Change> changed) const;
};

#define TABLE(Name, name)        \
  struct Name {                  \
    static const Table& table(); \
    enum Column : int {
#define COLUMN(name, type) name,
#define END(Name, keys) \
  k_columns             \
  }                     \
  ;                     \
  }                     \
  ;
#include "scanner/store/tables.def"
#undef TABLE
#undef COLUMN
#undef END

// All of them, in the order of tables.def.
std::span<const Table* const> tables();

}  // namespace datakaart
