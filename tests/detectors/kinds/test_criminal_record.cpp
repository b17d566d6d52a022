#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell a criminal record") {
  const Engine engine = engine_for("criminal-record");
  const auto header = GENERATE(as<std::string>{}, "Strafblad", "strafblad_ja_nee", "Veroordelingen",
                               "Uittreksel strafregister", "Casier judiciaire", "casier_judiciaire",
                               "Condamnations", "Criminal record", "criminalRecord", "Vorstrafen",
                               "F\xC3\xBChrungszeugnis", "Goed gedrag en zeden");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"ja"}).empty());
}

TEST_CASE("values that tell a criminal record") {
  const Engine engine = engine_for("criminal-record");
  const auto value = GENERATE(as<std::string>{}, "ja", "blanco", "diefstal 2012",
                              "n\xC3\xA9"
                              "ant");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Strafblad", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell a criminal record beside other columns about "
    "people") {
  const Engine engine = engine_for("criminal-record");
  const auto header = GENERATE(as<std::string>{}, "Delit", "Offence", "Infractions", "Conviction");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"ja"}).empty());
  CHECK(below(engine, header, {"ja"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell a criminal record") {
  const Engine engine = engine_for("criminal-record");
  const auto header = GENERATE(as<std::string>{}, "Conviction religieuse", "Offense rating",
                               "Casier", "Strafpunten");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"ja"}).empty());
}

TEST_CASE("words that tell a criminal record count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{}, "heeft een strafblad", "is veroordeeld voor diefstal",
               "werd veroordeeld tot een werkstraf", "a \xC3\xA9t\xC3\xA9 condamn\xC3\xA9 pour vol",
               "a un casier judiciaire", "has a criminal record", "was convicted of fraud",
               "ist vorbestraft", "wurde wegen Betrugs verurteilt", "kreeg een gevangenisstraf");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") ==
        "criminal-record");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell a criminal record") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(as<std::string>{}, "Een uittreksel uit het strafregister is vereist",
                             "Le bedrijf is veroordeeld",
                             "La soci\xC3\xA9t\xC3\xA9 a \xC3\xA9t\xC3\xA9 condamn\xC3\xA9"
                             "e",
                             "A criminal record check is required", "Les casiers du vestiaire");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

}  // namespace
}  // namespace datakaart
