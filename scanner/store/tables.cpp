#include "scanner/store/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace datakaart {

#define TABLE(Name, name)                             \
  const Table& Name::table() {                        \
    static constexpr std::string_view k_name = #name; \
    static constexpr std::array<datakaart::Column, Name::k_columns> k_list = { {
#define COLUMN(name, type) {#name, #type},
#define END(Name, keys)                                    \
  }                                                        \
  }                                                        \
  ;                                                        \
  static constexpr Table k_table = {k_name, k_list, keys}; \
  return k_table;                                          \
  }
#include "scanner/store/tables.def"
#undef TABLE
#undef COLUMN
#undef END

std::span<const Table* const> tables() {
#define TABLE(Name, name) &Name::table(),
#define COLUMN(name, type)
#define END(Name, keys)
  static const auto list = std::to_array<const Table*>({
#include "scanner/store/tables.def"
  });
#undef TABLE
#undef COLUMN
#undef END
  return list;
}

std::string Table::create_sql() const {
  std::string sql = fmt::format("CREATE TABLE {}(", name);
  for (const Column& column : columns) {
    sql += fmt::format("{} {} NOT NULL, ", column.name, column.type);
  }
  return sql.append(keys);
}

std::string Table::insert_sql() const {
  std::string names;
  std::string values;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string_view comma = i == 0 ? "" : ", ";
    names += fmt::format("{}{}", comma, columns[i].name);
    values += fmt::format("{}?{}", comma, i + 1);
  }
  return fmt::format("INSERT INTO {}({}) VALUES({})", name, names, values);
}

std::string Table::list(std::string_view alias) const {
  std::string names;
  for (const Column& column : columns) {
    names += fmt::format("{}{}.{}", names.empty() ? "" : ", ", alias, column.name);
  }
  return names;
}

std::string Table::copy_sql(std::initializer_list<Change> changed) const {
  std::string values;
  for (const Column& column : columns) {
    const auto* change = std::find_if(changed.begin(), changed.end(),
                                      [&](const Change& c) { return c.first == column.name; });
    values += fmt::format("{}{}", values.empty() ? "" : ", ",
                          change == changed.end() ? column.name : change->second);
  }
  return fmt::format("INSERT INTO {0} SELECT {1} FROM {0} ", name, values);
}

}  // namespace datakaart
