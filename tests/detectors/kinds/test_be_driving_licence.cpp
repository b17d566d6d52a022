#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("licence numbers are found where a word names them") {
  const Engine engine = engine_for("be-driving-licence");
  const auto text = GENERATE(as<std::string>{}, "rijbewijs 1234567890",
                             "Rijbewijsnummer: 1234567890", "permis de conduire n° 1234567890",
                             "driving licence 1234567890", "driver's license no 1234567890",
                             "Führerschein 1234567890", "{\"rijbewijsnr\":\"1234567890\"}");
  CAPTURE(text);
  CHECK(reported(engine, text) == "1234567890");
}
TEST_CASE("ten digits are no licence by themselves") {
  const Engine engine = engine_for("be-driving-licence");
  const auto text =
      GENERATE(as<std::string>{}, "1234567890", "order 1234567890", "rijbewijs 123456789",
               "rijbewijs 12345678901", "permis de conduire 0000000000", "rijbewijs sinds 2012");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a column of licence numbers is one by its header") {
  CHECK(reported(engine_for("be-driving-licence"),
                 Table({"permis de conduire"}, {{"1234567890"}, {"234567890"}}).text()) ==
        "1234567890 0234567890");
}

TEST_CASE("a be-driving-licence shows no more than promised") {
  CHECK(seen(engine_for("be-driving-licence"), "rijbewijs 1234567890").at(0).masked ==
        "********90");
}

}  // namespace
}  // namespace datakaart
