#include <catch2/catch.hpp>
#include <utility>

#include "scanner/store/tables.h"
#include "scanner/store/value_runs.h"

using namespace datakaart;

namespace {

Database empty_table() {
  auto database = Database::open({}, Database::Access::temporary);
  REQUIRE(database);
  REQUIRE(database->run(ValueRunTable::table().create_sql()));
  return std::move(*database);
}

}  // namespace

TEST_CASE("a run of hashes is searched, and given out in ranges") {
  const std::vector<std::uint64_t> hashes = {0, 3, 7, UINT64_MAX};
  const std::string bytes = ValueRun::bytes_of(hashes);
  const ValueRun run(bytes);
  REQUIRE(run.size() == 4);
  for (const std::uint64_t hash : hashes) CHECK(run.contains(hash));
  CHECK_FALSE(run.contains(4));
  std::vector<std::uint64_t> some;
  run.append_to(some, 1, 7);
  run.append_to(some, 8);
  CHECK(some == std::vector<std::uint64_t>{3, 7, UINT64_MAX});
  run.append_to(some, 4, 6);
  CHECK(some.size() == 3);
  CHECK(ValueRun("1234567").size() == 0);
  CHECK_FALSE(ValueRun("").contains(0));
}

TEST_CASE("equal values are counted once, however many rows they stand in") {
  Database database = empty_table();
  auto insert =
      database.prepare("INSERT INTO value_run(file, member, kind, hashes) VALUES(?1, 0, ?2, ?3)");
  REQUIRE(insert);
  const auto add = [&](int file, int kind, const std::vector<std::uint64_t>& hashes) {
    const std::string bytes = ValueRun::bytes_of(hashes);
    REQUIRE(insert->with(file, kind, Blob{bytes}).run());
  };
  add(1, 0, {1, 5, 9});
  add(1, 0, {5, 11});
  add(1, 1, {5});
  add(2, 0, {9, UINT64_MAX});
  REQUIRE(merge_value_runs(database));
  CHECK(database.integer("SELECT COUNT(*) FROM value_run").value() == 3);
  CHECK(database.integer("SELECT LENGTH(hashes) FROM value_run WHERE file = 1 AND kind = 0")
            .value() == 4 * 8);
  const auto counts = count_distinct_values(database, 2);
  REQUIRE(counts);
  CHECK(*counts == std::vector<std::uint64_t>{5, 1});
}

TEST_CASE("many values are counted in several passes") {
  Database database = empty_table();
  auto insert =
      database.prepare("INSERT INTO value_run(file, member, kind, hashes) VALUES(1, ?1, 0, ?2)");
  REQUIRE(insert);
  // Nine million, of which each third of them comes twice.
  std::vector<std::uint64_t> hashes(3'000'000);
  for (std::uint64_t file = 0; file < 3; ++file) {
    for (std::uint64_t i = 0; i < hashes.size(); ++i) {
      hashes[i] = (i + file / 2 * hashes.size()) * 3'000'000'000'000;
    }
    const std::string bytes = ValueRun::bytes_of(hashes);
    REQUIRE(insert->with(file, Blob{bytes}).run());
  }
  CHECK(count_distinct_values(database, 1).value().front() == 6'000'000);
}
