#include <catch2/catch.hpp>

#include "scanner/scan/seen_contents.h"

using datakaart::ContentLook;
using datakaart::look_of;
using datakaart::SeenContents;

TEST_CASE("size, first bytes and ending make a look; the name is told apart from it") {
  const ContentLook look = look_of(100, "first bytes", "lijst.csv");
  CHECK(look_of(100, "first bytes", "lijst.csv").hash == look.hash);
  CHECK(look_of(100, "first bytes", "copy of lijst.CSV").hash == look.hash);
  CHECK(look_of(101, "first bytes", "lijst.csv").hash != look.hash);
  CHECK(look_of(100, "other bytes", "lijst.csv").hash != look.hash);
  CHECK(look_of(100, "first bytes", "lijst.txt").hash != look.hash);
  CHECK(look_of(100, "first bytes", "lijst.csv").name == look.name);
  CHECK(look_of(100, "first bytes", "lijst2.csv").name != look.name);
}

TEST_CASE("a file is known by look and content, one with members only under its name") {
  SeenContents seen;
  const ContentLook look{7, 1};
  CHECK_FALSE(seen.may_know(look));
  seen.add(look, {"content", look.name, {42, 0}, 3, 0});
  seen.add(look, {"another", look.name, {43, 0}, 3, 1});
  CHECK(seen.may_know(look));
  CHECK_FALSE(seen.may_know({8, 1}));
  REQUIRE(seen.find(look, "content"));
  CHECK(seen.find(look, "content")->id.file == 42);
  CHECK(seen.find(look, "another")->id.file == 43);
  CHECK_FALSE(seen.find(look, "a third"));
  CHECK_FALSE(seen.find({8, 1}, "content"));
  CHECK(seen.find({7, 2}, "content")->id.file == 42);
  CHECK_FALSE(seen.find({7, 2}, "another"));
}

TEST_CASE("of more files than it may keep it forgets the oldest") {
  SeenContents seen(2);
  for (std::uint64_t i = 1; i <= 3; ++i) seen.add({i, 0}, {"content", 0, {i, 0}, 0, 0});
  CHECK_FALSE(seen.may_know({1, 0}));
  CHECK(seen.find({2, 0}, "content")->id.file == 2);
  CHECK(seen.find({3, 0}, "content")->id.file == 3);
}
