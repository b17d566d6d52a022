#include <catch2/catch.hpp>

#include "scanner/model/path_glob.h"

using namespace datakaart;

TEST_CASE("a glob without a slash matches the last component of a path") {
  CHECK(matches_glob("*.csv", "a/b/c.csv"));
  CHECK(matches_glob("tests", "src/tests"));
  CHECK_FALSE(matches_glob("b", "a/b/c.csv"));
}

TEST_CASE("a glob with a slash is compared with the whole path") {
  CHECK(matches_glob("a/*.csv", "a/c.csv"));
  CHECK(matches_glob("/a/c.csv", "a/c.csv"));
  CHECK(matches_glob("a/b/", "a/b"));
  CHECK_FALSE(matches_glob("b/*.csv", "a/b/c.csv"));
}

TEST_CASE("two stars and a slash in front match no folder as well") {
  CHECK(matches_glob("**/fixtures/*", "fixtures/a.txt"));
  CHECK(matches_glob("**/fixtures/*", "x/y/fixtures/a.txt"));
}

TEST_CASE("what a folder's glob matches, it covers with all below") {
  CHECK(covers_path("tests", "tests/data/a.csv"));
  CHECK(covers_path("src/tests/", "src/tests/data/a.csv"));
  CHECK(covers_path("*.csv", "x/a.csv"));
  CHECK_FALSE(covers_path("test", "tests/data/a.csv"));
}

TEST_CASE("paths are told as they stand below a root") {
  CHECK(path_below("/repo", "/repo", "./a.csv") == "a.csv");
  CHECK(path_below("/repo", "/repo/src", "../b/a.csv") == "b/a.csv");
  CHECK(path_below("/repo", "/repo/src", "/repo/x/../a.csv") == "a.csv");
  CHECK(path_below("/repo", "/elsewhere", "a.csv") == "/elsewhere/a.csv");
  CHECK(path_below("/repo", "/", "repository/a.csv") == "/repository/a.csv");
  CHECK(is_below("a.csv"));
  CHECK_FALSE(is_below("/a.csv"));
}
