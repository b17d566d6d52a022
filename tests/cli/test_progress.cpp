#include <catch2/catch.hpp>

#include "cli/progress.h"

using namespace datakaart;

TEST_CASE("sizes are told as file managers do") {
  CHECK(human_size(0) == "0 B");
  CHECK(human_size(999) == "999 B");
  CHECK(human_size(1'900'000) == "1.9 MB");
  CHECK(human_size(999'999) == "1.0 MB");
  CHECK(human_size(5'000'000'000) == "5.0 GB");
}

TEST_CASE("times grow from seconds to hours") {
  CHECK(human_time(0.62) == "0.6 s");
  CHECK(human_time(245) == "4:05");
  CHECK(human_time(11229) == "3:07:09");
}
