#include "scanner/store/value_runs.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/try.h"
#include "scanner/store/tables.h"

namespace datakaart {
namespace {

static_assert(std::endian::native == std::endian::little, "hashes stand low byte first");

constexpr std::uint64_t k_hashes_a_pass = 4 << 20;
constexpr std::size_t k_hashes_a_row = 1 << 20;

struct Holder {
  FileId file;
  std::int64_t kind;
};

DatabaseResult<std::vector<Holder>> holders_of_several(Database& database) {
  std::vector<Holder> holders;
  TRY(database.rows(
      "SELECT file, member, kind FROM value_run GROUP BY file, member, kind HAVING COUNT(*) > 1",
      [&](const Statement& row) {
        holders.push_back({{row.number(0), row.number(1)}, row.integer(2)});
      }));
  return holders;
}

}  // namespace

std::uint64_t ValueRun::operator[](std::size_t index) const {
  std::uint64_t hash = 0;
  std::memcpy(&hash, bytes_.data() + index * sizeof(hash), sizeof(hash));
  return hash;
}

std::size_t ValueRun::first_from(std::uint64_t hash) const {
  std::size_t from = 0;
  for (std::size_t left = size(); left > 0;) {
    const std::size_t half = left / 2;
    if ((*this)[from + half] < hash) {
      from += half + 1;
      left -= half + 1;
    } else {
      left = half;
    }
  }
  return from;
}

bool ValueRun::contains(std::uint64_t hash) const {
  const std::size_t at = first_from(hash);
  return at < size() && (*this)[at] == hash;
}

void ValueRun::append_to(std::vector<std::uint64_t>& hashes, std::uint64_t first,
                         std::uint64_t last) const {
  const std::size_t from = first_from(first);
  const std::size_t to = last == UINT64_MAX ? size() : std::max(from, first_from(last + 1));
  const std::size_t before = hashes.size();
  hashes.resize(before + to - from);
  if (to > from) {
    std::memcpy(hashes.data() + before, bytes_.data() + from * sizeof(std::uint64_t),
                (to - from) * sizeof(std::uint64_t));
  }
}

std::string ValueRun::bytes_of(std::span<const std::uint64_t> hashes) {
  return {reinterpret_cast<const char*>(hashes.data()), hashes.size_bytes()};
}

std::uint64_t make_distinct(std::vector<std::uint64_t>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes.size();
}

DatabaseResult<void> merge_value_runs(Database& database) {
  TRY_ASSIGN(const std::vector<Holder> holders, holders_of_several(database));
  TRY_ASSIGN(Statement select,
             database.prepare(
                 "SELECT hashes FROM value_run WHERE file = ?1 AND member = ?2 AND kind = ?3"));
  TRY_ASSIGN(
      Statement drop,
      database.prepare("DELETE FROM value_run WHERE file = ?1 AND member = ?2 AND kind = ?3"));
  TRY_ASSIGN(Statement insert, database.prepare(ValueRunTable::table().insert_sql()));
  std::vector<std::uint64_t> hashes;
  for (const auto& [file, kind] : holders) {
    hashes.clear();
    TRY(select.with(file.file, file.member, kind).rows([&](const Statement& row) {
      ValueRun(row.bytes(0)).append_to(hashes);
    }));
    make_distinct(hashes);
    TRY(drop.with(file.file, file.member, kind).run());
    for (std::span<const std::uint64_t> left(hashes); !left.empty();) {
      const auto part = left.first(std::min(left.size(), k_hashes_a_row));
      const std::string bytes = ValueRun::bytes_of(part);
      TRY(insert.with()
              .set(ValueRunTable::file, file.file)
              .set(ValueRunTable::member, file.member)
              .set(ValueRunTable::kind, kind)
              .set(ValueRunTable::hashes, Blob{bytes})
              .run());
      left = left.subspan(part.size());
    }
  }
  return {};
}

DatabaseResult<std::vector<std::uint64_t>> count_distinct_values(Database& database,
                                                                 std::size_t kinds) {
  TRY_ASSIGN(const std::int64_t total,
             database.integer("SELECT SUM(LENGTH(hashes)) / 8 FROM value_run"));
  TRY_ASSIGN(Statement select, database.prepare("SELECT kind, hashes FROM value_run"));
  std::vector<std::uint64_t> counts(kinds);
  // Hashes spread evenly, so each pass takes an equal part of their range.
  const std::uint64_t passes = static_cast<std::uint64_t>(total) / k_hashes_a_pass + 1;
  const std::uint64_t width = UINT64_MAX / passes;
  for (std::uint64_t pass = 0; pass < passes; ++pass) {
    const std::uint64_t first = pass * width;
    const std::uint64_t last = pass + 1 == passes ? UINT64_MAX : first + width - 1;
    std::vector<std::vector<std::uint64_t>> hashes(kinds);
    TRY(select.with().rows([&](const Statement& row) {
      const std::uint64_t kind = row.number(0);
      if (kind < kinds) ValueRun(row.bytes(1)).append_to(hashes[kind], first, last);
    }));
    for (std::size_t kind = 0; kind < kinds; ++kind) counts[kind] += make_distinct(hashes[kind]);
  }
  return counts;
}

}  // namespace datakaart
