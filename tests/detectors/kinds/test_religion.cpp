#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell of a religion") {
  const Engine engine = engine_for("religion");
  const auto header = GENERATE(as<std::string>{}, "Godsdienst", "Religie", "geloof", "Religion",
                               "religion_code", "Konfession", "Levensbeschouwing",
                               "Conviction religieuse", "Geloofsovertuiging", "faith");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"katholiek"}).empty());
}

TEST_CASE("values that tell of a religion") {
  const Engine engine = engine_for("religion");
  const auto value = GENERATE(as<std::string>{}, "katholiek", "RK", "Islam", "protestants", "sans",
                              "Zeugen Jehovas");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Godsdienst", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell of a religion beside other columns about people") {
  const Engine engine = engine_for("religion");
  const auto header = GENERATE(as<std::string>{}, "Overtuiging", "Kirche");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"katholiek"}).empty());
  CHECK(below(engine, header, {"katholiek"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell of a religion") {
  const Engine engine = engine_for("religion");
  const auto header =
      GENERATE(as<std::string>{}, "Leerkracht godsdienst", "Uren godsdienst", "Godsdienst punten");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"katholiek"}).empty());
}

TEST_CASE("values that do not tell of a religion") {
  const Engine engine = engine_for("religion");
  const auto value = GENERATE(as<std::string>{}, "12", "15/20", "8,5");
  CAPTURE(value);
  CHECK(beside_people(engine, "Godsdienst", {value}).empty());
}

TEST_CASE("words that tell of a religion count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{}, "is katholiek", "is moslim", "is joods", "est musulmane",
               "est protestant", "is Jewish", "ist katholisch", "is getuige van Jehova",
               "godsdienst: islam", "is overtuigd vrijzinnig");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") == "religion");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell of a religion") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{}, "Katholiek onderwijs Vlaanderen",
               "De joodse gemeenschap van Antwerpen", "L'universit\xC3\xA9 catholique de Louvain",
               "De protestantse kerk", "The Jewish museum", "Katholieke universiteit");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

}  // namespace
}  // namespace datakaart
