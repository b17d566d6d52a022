#include <catch2/catch.hpp>

#include "cli/suggest.h"

using datakaart::hint;
using datakaart::nearest;

TEST_CASE("a mistyped name is told its nearest, a strange one nothing") {
  const std::vector<std::string> names = {"scan", "report", "explain", "detectors"};
  CHECK(nearest("scna", names) == "scan");
  CHECK(nearest("reprot", names) == "report");
  CHECK(nearest("det", names) == "detectors");
  CHECK(nearest("frobnicate", names).empty());
  CHECK(nearest("", names).empty());
  CHECK(hint("scna", names) == "; did you mean 'scan'?");
  CHECK(hint("frobnicate", names).empty());
}
