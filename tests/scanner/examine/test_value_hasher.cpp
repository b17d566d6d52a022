#include <sys/stat.h>

#include <catch2/catch.hpp>

#include "scanner/examine/value_hasher.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("equal values of one kind have equal hashes, others differ") {
  const ValueHasher hash(ValueHasher::Key{1, 2, 3});
  CHECK(hash("email", "jan@voorbeeld.be") == hash("email", "jan@voorbeeld.be"));
  CHECK(hash("email", "jan@voorbeeld.be") != hash("email", "jan@voorbeeld.nl"));
  CHECK(hash("email", "1") != hash("phone", "1"));
  CHECK(hash("a", "bc") != hash("ab", "c"));
}

TEST_CASE("another key gives other hashes") {
  const ValueHasher one(ValueHasher::Key{1});
  const ValueHasher two(ValueHasher::Key{2});
  CHECK(one("email", "jan@voorbeeld.be") != two("email", "jan@voorbeeld.be"));
}

TEST_CASE("a key is made once, private, and read again") {
  const TempFolder folder;
  const auto made = ValueHasher::load_or_make_key(folder / "key");
  REQUIRE(made);
  CHECK(*made != ValueHasher::Key{});
  CHECK(ValueHasher::load_or_make_key(folder / "key") == made);
  CHECK(read_file(folder / "key") == std::string(made->begin(), made->end()));
  struct stat status {};
  REQUIRE(stat((folder / "key").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0600);
  CHECK(ValueHasher::load_or_make_key(folder / "another") != made);
}

TEST_CASE("a file that is no key is refused and stays") {
  const TempFolder folder;
  for (const std::size_t size : {0U, 31U, 33U, 5000U}) {
    write_file(folder / "key", std::string(size, 'k'));
    CHECK_FALSE(ValueHasher::load_or_make_key(folder / "key"));
    CHECK(read_file(folder / "key").size() == size);
  }
}

TEST_CASE("a key that cannot be made or read is a sentence") {
  const TempFolder folder;
  CHECK(ValueHasher::load_or_make_key(folder / "missing/key").error().find("cannot make") == 0);
  CHECK(ValueHasher::load_or_make_key(folder.path()).error().find("cannot read") == 0);
  REQUIRE(mkfifo((folder / "fifo").c_str(), 0600) == 0);
  CHECK_FALSE(ValueHasher::load_or_make_key(folder / "fifo"));
}
