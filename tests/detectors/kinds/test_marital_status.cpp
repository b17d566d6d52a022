#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell the marital status") {
  const Engine engine = engine_for("marital-status");
  const auto header =
      GENERATE(as<std::string>{}, "Burgerlijke staat", "burgerlijke_staat", "BurgerlijkeStaat",
               "burg. staat", "\xC3\x89tat civil", "etat_civil", "Marital status", "maritalStatus",
               "Civil status", "Familienstand", "Gezinstoestand", "Situation familiale");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"gehuwd"}).empty());
}

TEST_CASE("values that tell the marital status") {
  const Engine engine = engine_for("marital-status");
  const auto value = GENERATE(as<std::string>{}, "gehuwd", "ongehuwd", "gescheiden", "weduwe",
                              "wettelijk samenwonend", "C\xC3\xA9libataire",
                              "mari\xC3\xA9"
                              "e",
                              "divorced", "ledig", "verheiratet", "G", "1");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Burgerlijke staat", {value}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell the marital status") {
  const Engine engine = engine_for("marital-status");
  const auto header = GENERATE(as<std::string>{}, "Status", "Staat", "Datum burgerlijke staat",
                               "Dienst burgerlijke stand", "Staat van het product");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"gehuwd"}).empty());
}

TEST_CASE("values that do not tell the marital status") {
  const Engine engine = engine_for("marital-status");
  const auto value = GENERATE(as<std::string>{}, "12345", "2019-03-01", "a@voorbeeld.be", "n.v.t.");
  CAPTURE(value);
  CHECK(beside_people(engine, "Burgerlijke staat", {value}).empty());
}

}  // namespace
}  // namespace datakaart
