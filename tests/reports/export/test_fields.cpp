#include <catch2/catch.hpp>

#include "reports/export/fields.h"

using namespace datakaart;

TEST_CASE("times are ISO 8601 in UTC, and nothing where they are not known") {
  CHECK(iso_time(1'709'251'199) == "2024-02-29T23:59:59Z");
  CHECK(iso_time(-1) == "1969-12-31T23:59:59Z");
  CHECK(iso_time(0).empty());
  CHECK(iso_time(INT64_MAX).empty());
}

TEST_CASE("a mode is four octal digits without the type of the file") {
  CHECK(octal_mode(0100640) == "0640");
  CHECK(octal_mode(0102755) == "2755");
  CHECK(octal_mode(0) == "0000");
}
