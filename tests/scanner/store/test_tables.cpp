#include <catch2/catch.hpp>

#include "scanner/store/sqlite.h"
#include "scanner/store/tables.h"

using namespace datakaart;

TEST_CASE("what is put into a table by its columns comes out by them") {
  auto database = Database::open({}, Database::Access::temporary).value();
  REQUIRE(database.run(KindTable::table().create_sql()));
  auto insert = database.prepare(KindTable::table().insert_sql()).value();
  REQUIRE(insert.with()
              .set(KindTable::source, "the law")
              .set(KindTable::title, "Email")
              .set(KindTable::name, "email")
              .set(KindTable::summary, "an address")
              .set(KindTable::identity_rank, 2)
              .set(KindTable::category, 3)
              .set(KindTable::sensitivity, 4)
              .set(KindTable::id, 7)
              .run());
  int rows = 0;
  const auto each = [&](const Statement& row) {
    ++rows;
    CHECK(row.integer(KindTable::id) == 7);
    CHECK(row.text(KindTable::name) == "email");
    CHECK(row.text(KindTable::title) == "Email");
    CHECK(row.text(KindTable::summary) == "an address");
    CHECK(row.text(KindTable::source) == "the law");
    CHECK(row.integer(KindTable::identity_rank) == 2);
    CHECK(row.integer(KindTable::category) == 3);
    CHECK(row.integer(KindTable::sensitivity) == 4);
  };
  REQUIRE(database.rows("SELECT " + KindTable::table().list("k") + " FROM kind k", each));
  CHECK(rows == 1);
}

TEST_CASE("a column that was forgotten is refused") {
  auto database = Database::open({}, Database::Access::temporary).value();
  for (const Table* table : tables()) REQUIRE(database.run(table->create_sql()));
  auto insert = database.prepare(OptionTable::table().insert_sql()).value();
  CHECK_FALSE(insert.with().set(OptionTable::name, "region").run());
}

TEST_CASE("a row number that is left out is the next one") {
  auto database = Database::open({}, Database::Access::temporary).value();
  REQUIRE(database.run(RootTable::table().create_sql()));
  auto insert = database.prepare(RootTable::table().insert_sql()).value();
  for (const char* name : {"/a", "/b"}) REQUIRE(insert.with().set(RootTable::name, name).run());
  CHECK(database.integer("SELECT id FROM root WHERE name = '/b'").value() == 2);
}
