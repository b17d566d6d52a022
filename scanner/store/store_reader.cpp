#include "scanner/store/store_reader.h"

#include <algorithm>

#include "base/try.h"
#include "base/utf8.h"
#include "scanner/store/tables.h"

namespace datakaart {

DatabaseResult<void> StoreReader::load_info() {
  TRY(database.rows("SELECT name, value FROM scan", [&](const Statement& row) {
    const auto name = row.bytes(0);
    if (name == "version") info.version = row.text(1);
    if (name == "started") info.started = row.integer(1);
    if (name == "finished") info.finished = row.integer(1);
    if (name == "complete") info.complete = sealed && row.integer(1) != 0;
  }));
  TRY(database.rows("SELECT name FROM root ORDER BY id",
                    [&](const Statement& row) { info.roots.push_back(row.text(0)); }));
  TRY(database.rows("SELECT name, value FROM option",
                    [&](const Statement& row) { info.options[row.text(0)] = row.text(1); }));
  return database.rows("SELECT " + KindTable::table().list("k") + " FROM kind k ORDER BY id",
                       [&](const Statement& row) { return add_kind(row); });
}

DatabaseResult<void> StoreReader::add_kind(const Statement& row) {
  using Kind = KindTable;
  const auto keep = [&](Kind::Column column) {
    return std::string_view(texts.emplace_back(row.text(column)));
  };
  const auto category = row.integer(Kind::category);
  const auto sensitivity = row.integer(Kind::sensitivity);
  if (category < 0 || category > static_cast<int>(k_last_category) ||
      sensitivity < static_cast<int>(Sensitivity::simple) ||
      sensitivity > static_cast<int>(Sensitivity::sensitive)) {
    return tl::unexpected(damaged());
  }
  info.kinds.emplace_back(keep(Kind::name), keep(Kind::title), keep(Kind::summary),
                          keep(Kind::source), static_cast<Category>(category),
                          static_cast<Sensitivity>(sensitivity),
                          static_cast<int>(row.integer(Kind::identity_rank)));
  return {};
}

DatabaseResult<KindId> StoreReader::kind(const Statement& row, int column) const {
  const std::uint64_t id = row.number(column);
  if (id >= info.kinds.size()) return tl::unexpected(damaged());
  return static_cast<KindId>(id);
}

DatabaseResult<KindCount> StoreReader::count(const Statement& row) const {
  using Count = KindCountTable;
  TRY_ASSIGN(const KindId id, kind(row, Count::kind));
  return KindCount{id, row.number(Count::high), row.number(Count::medium), row.number(Count::low),
                   row.number(Count::distinct_values)};
}

DatabaseResult<State> StoreReader::state(const Statement& row, int column) {
  const std::uint64_t state = row.number(column);
  if (state > static_cast<std::uint64_t>(State::skipped)) return tl::unexpected(damaged());
  return static_cast<State>(state);
}

DatabaseResult<Reason> StoreReader::reason(const Statement& row, int column) {
  const std::uint64_t reason = row.number(column);
  if (reason >= static_cast<std::uint64_t>(Reason::k_count)) return tl::unexpected(damaged());
  return static_cast<Reason>(reason);
}

DatabaseError StoreReader::damaged() { return {DatabaseError::Kind::damaged, "damaged"}; }

std::string StoreReader::sentence(const DatabaseError& error) const {
  const std::string shown = printable(path);
  switch (error.kind) {
    case DatabaseError::Kind::busy:
      return "a scan is still writing " + shown;
    case DatabaseError::Kind::not_database:
      return shown + " is no scan store";
    case DatabaseError::Kind::damaged:
      return "the store " + shown + " is damaged: it is not as the scan wrote it; scan again";
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
