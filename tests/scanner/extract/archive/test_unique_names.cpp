#include <catch2/catch.hpp>

#include "scanner/extract/archive/unique_names.h"

namespace datakaart {

TEST_CASE("Members of the same name are told apart, before their ending where that is asked for") {
  UniqueNames unique;
  CHECK(unique("a.csv") == "a.csv");
  CHECK(unique("a.csv") == "a.csv#2");
  CHECK(unique.before_ending("a.csv") == "a#3.csv");
  CHECK(unique.before_ending("b") == "b");
  CHECK(unique.before_ending("b") == "b#2");
}

}  // namespace datakaart
