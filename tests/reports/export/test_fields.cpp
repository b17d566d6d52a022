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

TEST_CASE("bytes become base64 with its padding") {
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foobar") == "Zm9vYmFy");
  CHECK(base64("\xFF\xFE\xFD") == "//79");
}
