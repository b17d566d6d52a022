#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("health insurance cards are found") {
  const Engine engine = engine_for("ehic");
  const auto text =
      GENERATE(as<std::string>{}, "80056000012345678908", "EKVK 80056 00001 2345678908",
               "carte européenne 80 056 0000123456 78908",
               "European health insurance card: 80056000012345678908");
  CAPTURE(text);
  CHECK(reported(engine, text) == "80056000012345678908");
}
TEST_CASE("other numbers of twenty digits are no cards") {
  const Engine engine = engine_for("ehic");
  const auto text =
      GENERATE(as<std::string>{}, "80056000012345678907", "80999000012345678908",
               "70056000012345678908", "180056000012345678908", "800560000123456789080");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a ehic shows no more than promised") {
  CHECK(seen(engine_for("ehic"), "80056000012345678908").at(0).masked == "80*** ***** ***** ***08");
}

}  // namespace
}  // namespace datakaart
