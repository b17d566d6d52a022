#include <catch2/catch.hpp>

#include "scanner/walk/path_filter.h"

using datakaart::PathFilter;

TEST_CASE("a filter without globs takes everything") {
  const PathFilter filter;
  CHECK(filter.takes_file("a/b.txt"));
  CHECK(filter.takes_folder("a"));
}

TEST_CASE("a glob without a slash is compared with the last component") {
  PathFilter filter;
  filter.exclude("*.iso");
  filter.exclude("node_modules");
  CHECK_FALSE(filter.takes_file("archive/disk.iso"));
  CHECK_FALSE(filter.takes_folder("web/node_modules"));
  CHECK(filter.takes_file("archive/disk.iso.txt"));
}

TEST_CASE("a glob with a slash is compared with the path below the folder") {
  PathFilter filter;
  filter.exclude("archive/*");
  filter.exclude("/old/");
  CHECK_FALSE(filter.takes_file("archive/2019/a.txt"));
  CHECK(filter.takes_file("new/archive/a.txt"));
  CHECK_FALSE(filter.takes_folder("old"));
}

TEST_CASE("includes limit files, never the folders on the way to them") {
  PathFilter filter;
  filter.include("*.csv");
  CHECK(filter.takes_file("a/b.csv"));
  CHECK_FALSE(filter.takes_file("a/b.txt"));
  CHECK(filter.takes_folder("a"));
}

TEST_CASE("an exclude wins over an include") {
  PathFilter filter;
  filter.include("*.csv");
  filter.exclude("secret*");
  CHECK_FALSE(filter.takes_file("secret.csv"));
}
