#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("first names count behind a greeting or a form of address") {
  const Engine engine = engine_for("first-name");
  CHECK(reported(engine, "Beste Lotte,\nbedankt") == "lotte");
  CHECK(reported(engine, "Dag Karim en Sofie,") == "karim");
  CHECK(reported(engine, "> Bonjour Chlo\xC3\xA9 !") == "chloe");
  CHECK(reported(engine, "Cher Thierry,") == "thierry");
  CHECK(reported(engine, "Liebe Anke!") == "anke");
  CHECK(reported(engine, "volgens juf Sofie is dat zo") == "sofie");
}

TEST_CASE("first names alone, greetings to others and whole names are none") {
  const Engine engine = engine_for("first-name");
  const auto text =
      GENERATE(as<std::string>{}, "Lotte belde.", "Beste klant,", "Dear Team,",
               "Beste Lotte Janssens,", "Hello World!", "We zeiden Dag Lotte, en toen");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

}  // namespace
}  // namespace datakaart
