#include <catch2/catch.hpp>

#include "scanner/examine/allow_comment.h"

using namespace datakaart;

namespace {

AllowComment comment_on(std::string_view line) {
  const auto comment = allow_comment_on(line);
  REQUIRE(comment);
  return *comment;
}

}  // namespace

TEST_CASE("a comment names kinds and a reason") {
  const AllowComment comment = comment_on("x = 1  # datakaart:allow email,phone our own desk");
  CHECK(comment.kinds == std::vector<std::string>{"email", "phone"});
  CHECK(comment.reason == "our own desk");
}

TEST_CASE("what ends a comment is no reason") {
  CHECK(comment_on("<!-- datakaart:allow email of the author -->").reason == "of the author");
  CHECK(comment_on("/* datakaart:allow email of the author */ int x;").reason == "of the author");
  CHECK(comment_on("/* datakaart:allow email */").reason.empty());
  CHECK(comment_on("a;b;\"datakaart:allow email agreed\"\r").reason == "agreed");
}

TEST_CASE("what is missing is empty") {
  CHECK(comment_on("# datakaart:allow").kinds.empty());
  CHECK(comment_on("# datakaart:allow email").reason.empty());
  CHECK_FALSE(allow_comment_on("# datakaart allows email"));
}

TEST_CASE("a reason without end is cut between characters") {
  std::string reason;
  for (int i = 0; i < 500; ++i) reason += "é";
  CHECK(comment_on("# datakaart:allow email " + reason).reason.size() == 400);
}
