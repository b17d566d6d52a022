#include <catch2/catch.hpp>
#include <string>

#include "scanner/store/seal.h"
#include "tests/temp_folder.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

Database open_file(const std::string& path) {
  auto database = Database::open(path, Database::Access::write);
  REQUIRE(database);
  return std::move(*database);
}

// A database of a few pages.
void make_database(const std::string& path) {
  write_file(path, "");
  Database database = open_file(path);
  REQUIRE(database.run("CREATE TABLE t(n); INSERT INTO t VALUES(ZEROBLOB(10000))"));
}

Seal seal_of(const std::string& path) { return check_seal(open_file(path)).value(); }

}  // namespace

TEST_CASE("a seal is intact until a byte is changed, wherever it stands") {
  const TempFolder folder;
  const std::string path = folder / "a";
  make_database(path);
  CHECK(seal_of(path) == Seal::none);
  {
    Database database = open_file(path);
    REQUIRE(seal(database));
    CHECK(database.integer("SELECT LENGTH(n) FROM t").value() == 10'000);
  }
  CHECK(seal_of(path) == Seal::intact);
  const std::string good = read_file(path);
  for (std::size_t at = 0; at + 32 < good.size(); at += 97) {
    std::string changed = good;
    changed[at] = static_cast<char>(changed[at] ^ 4);
    write_file(path, changed);
    CHECK(seal_of(path) == Seal::broken);
  }
  for (std::size_t at = good.size() - 32; at < good.size(); ++at) {
    std::string changed = good;
    changed[at] = static_cast<char>(changed[at] ^ 4);
    write_file(path, changed);
    const Seal found = seal_of(path);
    CHECK((found == Seal::broken || found == Seal::foreign));
  }
}

TEST_CASE("a new seal takes the place of an earlier one, and goes when it is dropped") {
  const TempFolder folder;
  const std::string path = folder / "a";
  make_database(path);
  Database database = open_file(path);
  REQUIRE(seal(database));
  REQUIRE(database.run("UPDATE t SET n = 1"));
  CHECK(check_seal(database).value() == Seal::broken);
  REQUIRE(seal(database));
  CHECK(check_seal(database).value() == Seal::intact);
  REQUIRE(drop_seal(database));
  CHECK(check_seal(database).value() == Seal::none);
}

TEST_CASE("what stands behind the pages and is no seal is foreign") {
  const TempFolder folder;
  const std::string path = folder / "a";
  make_database(path);
  write_file(path, read_file(path) + "something else");
  CHECK(seal_of(path) == Seal::foreign);
}
