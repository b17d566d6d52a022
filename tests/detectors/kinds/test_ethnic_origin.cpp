#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell an ethnic origin") {
  const Engine engine = engine_for("ethnic-origin");
  const auto header =
      GENERATE(as<std::string>{}, "Etnische afkomst", "etniciteit", "Afkomst", "Origine ethnique",
               "Ethnie", "Ethnicity", "ethnic_origin", "Huidskleur", "Couleur de peau", "Hautfarbe",
               "Migratieachtergrond", "Ethnische Herkunft");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"Marokkaans"}).empty());
}

TEST_CASE("values that tell an ethnic origin") {
  const Engine engine = engine_for("ethnic-origin");
  const auto value = GENERATE(as<std::string>{}, "Marokkaans", "Turkse", "wit", "ja");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Etnische afkomst", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell an ethnic origin beside other columns about "
    "people") {
  const Engine engine = engine_for("ethnic-origin");
  const auto header =
      GENERATE(as<std::string>{}, "Herkomst", "Origine", "Race", "Country of origin");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"Marokkaans"}).empty());
  CHECK(below(engine, header, {"Marokkaans"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell an ethnic origin") {
  const Engine engine = engine_for("ethnic-origin");
  const auto header = GENERATE(as<std::string>{}, "Origine du contact", "Herkomst product",
                               "Lead origin", "Race time", "Herkomst goederen");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Marokkaans"}).empty());
}

TEST_CASE("values that do not tell an ethnic origin") {
  const Engine engine = engine_for("ethnic-origin");
  const auto value = GENERATE(as<std::string>{}, "12", "12:30", "salon 2024");
  CAPTURE(value);
  CHECK(beside_people(engine, "Etnische afkomst", {value}).empty());
}

TEST_CASE("words that tell an ethnic origin count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{}, "is van Marokkaanse afkomst", "heeft Turkse roots",
               "est d'origine congolaise", "d'origine alg\xC3\xA9rienne", "is of Turkish descent",
               "ist t\xC3\xBCrkischer Herkunft", "etnische afkomst: Berbers",
               "heeft een migratieachtergrond", "met een donkere huidskleur");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") ==
        "ethnic-origin");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell an ethnic origin") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{},
               "Pi\xC3\xA8"
               "ces d'origine",
               "De herkomst van de goederen", "Een restaurant van Marokkaanse origine",
               "Producten van Spaanse herkomst", "Country of origin: Belgium");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

TEST_CASE("a header that may be the origin of anything counts above countries and peoples only") {
  const Engine engine = engine_for("ethnic-origin");
  CHECK(beside_people(engine, "Origine", {"Maroc"}) == "maroc");
  CHECK(beside_people(engine, "Origine", {"site web"}).empty());
}

}  // namespace
}  // namespace datakaart
