#include <catch2/catch.hpp>
#include <vector>

#include "scanner/store/sqlite.h"

using namespace datakaart;

namespace {

Database numbers() {
  auto database = Database::open({}, Database::Access::temporary).value();
  REQUIRE(database.run("CREATE TABLE t(n); INSERT INTO t VALUES(1),(2),(3)"));
  return database;
}

}  // namespace

TEST_CASE("rows come one after the other, until the reader has enough") {
  Database database = numbers();
  std::vector<std::int64_t> seen;
  REQUIRE(database.rows("SELECT n FROM t ORDER BY n",
                        [&](const Statement& row) { seen.push_back(row.integer(0)); }));
  CHECK(seen == std::vector<std::int64_t>{1, 2, 3});
  seen.clear();
  REQUIRE(database.rows("SELECT n FROM t ORDER BY n", [&](const Statement& row) {
    seen.push_back(row.integer(0));
    return seen.size() < 2;
  }));
  CHECK(seen == std::vector<std::int64_t>{1, 2});
}

TEST_CASE("the error of a row ends the loop and is that of the loop") {
  Database database = numbers();
  int rows = 0;
  const auto done = database.rows("SELECT n FROM t", [&](const Statement&) -> DatabaseResult<void> {
    if (++rows == 2) return tl::unexpected(DatabaseError{DatabaseError::Kind::other, "enough"});
    return {};
  });
  REQUIRE_FALSE(done);
  CHECK(done.error().text == "enough");
  CHECK(rows == 2);
  CHECK_FALSE(database.rows("SELECT n FROM missing", [](const Statement&) {}));
  // An error of the database in the middle: a sum that overflows is one.
  REQUIRE(database.run("DELETE FROM t; INSERT INTO t VALUES(9223372036854775807),(1)"));
  CHECK_FALSE(database.rows("SELECT SUM(n) FROM t", [](const Statement&) {}));
}
