#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell of health") {
  const Engine engine = engine_for("health");
  const auto header = GENERATE(
      as<std::string>{}, "Ziekte", "ziektes", "Medicatie", "Allergie\xC3\xABn", "allergies",
      "Bloedgroep", "bloed_groep", "Ziekteverlof", "Maladie", "Groupe sanguin", "Blood type",
      "bloodGroup", "Krankheit", "Blutgruppe", "Medical condition", "\xC3\x89tat de sant\xC3\xA9",
      "Health status", "Disability", "Zwangerschap", "Arbeidsongeschikt", "Medische info");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"astma"}).empty());
}

TEST_CASE("values that tell of health") {
  const Engine engine = engine_for("health");
  const auto value =
      GENERATE(as<std::string>{}, "diabetes", "A+", "pollen", "ja", "geen", "sinds 3 maart");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Ziekte", {value}).empty());
}

TEST_CASE("headers that may mean something else tell of health beside other columns about people") {
  const Engine engine = engine_for("health");
  const auto header = GENERATE(as<std::string>{}, "Diagnose", "Diagnosis", "Handicap", "Health",
                               "Sant\xC3\xA9", "Behandeling");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"astma"}).empty());
  CHECK(below(engine, header, {"astma"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell of health") {
  const Engine engine = engine_for("health");
  const auto header = GENERATE(as<std::string>{}, "Health check", "server health", "Ziekenfonds",
                               "Health insurance", "Diagnose voertuig", "Golf handicap",
                               "Ziekteverzekering", "healthcheck_url", "Allergenen");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"astma"}).empty());
}

TEST_CASE("words that tell of health count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(
      as<std::string>{}, "lijdt aan diabetes", "heeft diabetes type 2",
      "is ziek gemeld sinds 3 maart", "is arbeidsongeschikt", "is zwanger", "is hiv-positief",
      "behandeld voor borstkanker", "heeft een burn-out", "kampt met een depressie",
      "est atteinte de scl\xC3\xA9rose en plaques", "souffre de d\xC3\xA9pression", "est enceinte",
      "est en arr\xC3\xAAt maladie", "est en cong\xC3\xA9 de maladie",
      "has been on sick leave since May", "suffers from epilepsy", "is pregnant",
      "was diagnosed with asthma", "leidet an Asthma", "ist schwanger", "ist arbeitsunf\xC3\xA4hig",
      "is allergisch voor noten", "bloedgroep: A+", "heeft een handicap", "zit in een rolstoel");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") == "health");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell of health") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(
      as<std::string>{}, "Our sick leave policy changes in May", "Ons beleid rond ziekteverlof",
      "Onderzoek naar diabetes", "De ziekteverzekering", "Assurance maladie",
      "Parkeerplaats voor personen met een handicap", "kankeronderzoek",
      "De Stichting tegen Kanker", "Diabetes is een ziekte", "Depressie kan iedereen treffen",
      "Campagne contre le cancer", "Une \xC3\xA9tude sur le diab\xC3\xA8te");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

TEST_CASE("remarks about a person in a table are read as text") {
  const Engine engine = engine_for("");
  const Table table({"E-mail", "Opmerkingen", "Artikel"},
                    {{"lotte@voorbeeld-firma.be", "belt terug, is zwanger", "is zwanger, roman"}});
  const auto found = seen(engine, table.text());
  REQUIRE(found.size() == 2);
  CHECK(found[1].value == "zwanger");
  CHECK(reported(engine, Table({"Code", "Opmerkingen"}, {{"K12", "is zwanger"}}).text()).empty());
}

TEST_CASE("an address for all identifies nobody") {
  const Engine engine = engine_for("");
  CHECK(kinds_in(engine, "Wie diabetes heeft, belt of schrijft naar info@voorbeeld-firma.be") ==
        "");
}

}  // namespace
}  // namespace datakaart
