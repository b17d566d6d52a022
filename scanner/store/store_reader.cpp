#include "scanner/store/store_reader.h"

#include <algorithm>

namespace datakaart {

DatabaseResult<void> StoreReader::rows(Statement& statement, const EachRow& each) {
  while (true) {
    const auto more = statement.step();
    if (!more) return tl::unexpected(more.error());
    if (!*more) return {};
    const auto go_on = each(statement);
    if (!go_on) return tl::unexpected(go_on.error());
    if (!*go_on) return {};
  }
}

DatabaseResult<void> StoreReader::rows(const std::string& sql, const EachRow& each) {
  auto statement = database.prepare(sql);
  if (!statement) return tl::unexpected(statement.error());
  return rows(*statement, each);
}

DatabaseResult<void> StoreReader::load_info() {
  const auto scan = [&](const Statement& row) -> DatabaseResult<bool> {
    const auto name = row.bytes(0);
    if (name == "version") info.version = row.text(1);
    if (name == "started") info.started = row.integer(1);
    if (name == "finished") info.finished = row.integer(1);
    if (name == "complete") info.complete = row.integer(1) != 0;
    return true;
  };
  const auto root = [&](const Statement& row) -> DatabaseResult<bool> {
    info.roots.push_back(row.text(0));
    return true;
  };
  const auto option = [&](const Statement& row) -> DatabaseResult<bool> {
    info.options[row.text(0)] = row.text(1);
    return true;
  };
  const auto kind_row = [&](const Statement& row) -> DatabaseResult<bool> {
    const auto keep = [&](int column) {
      return std::string_view(texts.emplace_back(row.text(column)));
    };
    const auto category = row.integer(5);
    const auto sensitivity = row.integer(6);
    if (category < 0 || category > static_cast<int>(k_last_category) ||
        sensitivity < static_cast<int>(Sensitivity::simple) ||
        sensitivity > static_cast<int>(Sensitivity::sensitive)) {
      return tl::unexpected(damaged());
    }
    info.kinds.emplace_back(keep(0), keep(1), keep(2), keep(3), static_cast<Category>(category),
                            static_cast<Sensitivity>(sensitivity),
                            static_cast<int>(row.integer(4)));
    return true;
  };
  return rows("SELECT name, value FROM scan", scan)
      .and_then([&] { return rows("SELECT name FROM root ORDER BY id", root); })
      .and_then([&] { return rows("SELECT name, value FROM option", option); })
      .and_then([&] {
        return rows(
            "SELECT name, title, summary, source, identity_rank, category, sensitivity "
            "FROM kind ORDER BY id",
            kind_row);
      });
}

DatabaseResult<KindId> StoreReader::kind(const Statement& row, int column) const {
  const std::uint64_t id = row.number(column);
  if (id >= info.kinds.size()) return tl::unexpected(damaged());
  return static_cast<KindId>(id);
}

DatabaseResult<KindCount> StoreReader::count(const Statement& row) const {
  return kind(row, 0).map([&](KindId id) {
    return KindCount{id, row.number(1), row.number(2), row.number(3), row.number(4)};
  });
}

DatabaseError StoreReader::damaged() { return {DatabaseError::Kind::not_database, "damaged"}; }

std::string StoreReader::sentence(const DatabaseError& error) const {
  const std::string shown = printable(path);
  switch (error.kind) {
    case DatabaseError::Kind::busy:
      return "a scan is still writing " + shown;
    case DatabaseError::Kind::not_database:
      return shown + " is no scan store, or it is damaged";
    default:
      return "cannot read the store " + shown + ": " + error.text;
  }
}

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  return printable(path.substr(0, std::max<std::size_t>(slash, 1)));
}

}  // namespace datakaart
