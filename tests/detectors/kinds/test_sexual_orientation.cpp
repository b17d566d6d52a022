#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell a sexual orientation") {
  const Engine engine = engine_for("sexual-orientation");
  const auto header = GENERATE(as<std::string>{}, "Seksuele geaardheid", "seksuele_voorkeur",
                               "Geaardheid", "Orientation sexuelle", "Sexual orientation",
                               "sexualOrientation", "Sexuelle Orientierung", "LGBTQ");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"homo"}).empty());
}

TEST_CASE("values that tell a sexual orientation") {
  const Engine engine = engine_for("sexual-orientation");
  const auto value = GENERATE(as<std::string>{}, "hetero", "lesbisch", "ja");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Seksuele geaardheid", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell a sexual orientation beside other columns about "
    "people") {
  const Engine engine = engine_for("sexual-orientation");
  const auto header = GENERATE(as<std::string>{}, "Orientation", "ori\xC3\xABntatie");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"homo"}).empty());
  CHECK(below(engine, header, {"homo"}).empty());
}

TEST_CASE(
    "headers that hold such a word and mean something else do not tell a sexual orientation") {
  const Engine engine = engine_for("sexual-orientation");
  const auto header = GENERATE(as<std::string>{}, "Page orientation", "Screen orientation",
                               "Orientation scolaire", "Beroepsori\xC3\xABntatie");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"homo"}).empty());
}

TEST_CASE("words that tell a sexual orientation count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(as<std::string>{}, "is homoseksueel", "is lesbisch", "est homosexuel",
                             "est lesbienne", "is openly gay", "is bisexual", "ist schwul",
                             "ist bisexuell", "seksuele geaardheid: hetero");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") ==
        "sexual-orientation");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell a sexual orientation") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(as<std::string>{}, "De holebi-beweging", "Gay pride in Antwerpen",
                             "Les droits des homosexuels", "Een gay bar",
                             "De ori\xC3\xABntatie van het gebouw", "Bi-directional");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

TEST_CASE("the orientation of pages is none of persons") {
  const Engine engine = engine_for("sexual-orientation");
  CHECK(beside_people(engine, "Orientation", {"landscape", "portrait"}).empty());
  CHECK(beside_people(engine, "Orientation", {"gay"}) == "gay");
}

}  // namespace
}  // namespace datakaart
