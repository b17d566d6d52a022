#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("plates are found as they are written") {
  const Engine engine = engine_for("be-number-plate");
  const auto text = GENERATE(as<std::string>{}, "nummerplaat 1-ABC-123", "1-ABC-123",
                             "plaque 1ABC123", "immatriculé 1 ABC 123", "number plate: 1-abc-123",
                             "Kennzeichen 1-ABC-123", "{\"plate\":\"1ABC123\"}");
  CAPTURE(text);
  CHECK(reported(engine, text) == "1ABC123");
}
TEST_CASE("older plates need a word") {
  const Engine engine = engine_for("be-number-plate");
  CHECK(reported(engine, "nummerplaat ABC-123") == "ABC123");
  CHECK(reported(engine, "plaque 123-ABC") == "123ABC");
  CHECK(reported(engine, "ABC-123, 123-ABC en ABC123").empty());
  CHECK(reported(engine, Table({"Nummerplaat"}, {{"ABC123"}, {"1-DEF-456"}}).text()) ==
        "ABC123 1DEF456");
}

TEST_CASE("a word for a vehicle makes no older plate") {
  const Engine engine = engine_for("be-number-plate");
  const auto text = GENERATE(as<std::string>{}, "auto: 337 km, 514 min", "Mercedes wagen AMG 760",
                             "parking ABC 123", "voiture 123-ABC");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
  CHECK(reported(engine, "wagen 1ABC123") == "1ABC123");
}

TEST_CASE("codes of products are no plates") {
  const Engine engine = engine_for("be-number-plate");
  const auto text =
      GENERATE(as<std::string>{}, "1ABC123", "artikel 1-ABC-123", "1-ABC-1234", "A1-ABC-123",
               "ISO-123", "COVID-19", "nummerplaat ABCD-123", "5-ABC-123", "1-ABC-123-4");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a be-number-plate shows no more than promised") {
  CHECK(seen(engine_for("be-number-plate"), "1-ABC-123").at(0).masked == "*****23");
}

}  // namespace
}  // namespace datakaart
