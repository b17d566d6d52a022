#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell a political opinion") {
  const Engine engine = engine_for("political-opinion");
  const auto header = GENERATE(as<std::string>{}, "Politieke voorkeur", "politieke_partij",
                               "Partijlidmaatschap", "Parti politique", "Opinion politique",
                               "Political opinion", "politicalParty", "Party affiliation",
                               "Parteizugeh\xC3\xB6rigkeit", "Stemvoorkeur", "Intention de vote");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"Groen"}).empty());
}

TEST_CASE("values that tell a political opinion") {
  const Engine engine = engine_for("political-opinion");
  const auto value = GENERATE(as<std::string>{}, "N-VA", "PS", "links", "geen");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Politieke voorkeur", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell a political opinion beside other columns about "
    "people") {
  const Engine engine = engine_for("political-opinion");
  const auto header = GENERATE(as<std::string>{}, "Partij", "Parti", "Party", "Partei");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"Groen"}).empty());
  CHECK(below(engine, header, {"Groen"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell a political opinion") {
  const Engine engine = engine_for("political-opinion");
  const auto header = GENERATE(as<std::string>{}, "Partijnummer", "Partij nr", "Third party",
                               "Politically exposed", "Tegenpartij", "batch");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Groen"}).empty());
}

TEST_CASE("words that tell a political opinion count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{}, "is lid van de N-VA", "is lid van Vooruit", "stemt op Groen",
               "est membre du PS", "est membre du parti socialiste", "militante d'Ecolo",
               "is a member of the Labour Party", "ist Mitglied der CDU", "ist Parteimitglied",
               "is partijlid", "politieke voorkeur: links", "is militant van CD&V");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") ==
        "political-opinion");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell a political opinion") {
  const Engine engine = engine_for("");
  const auto text =
      GENERATE(as<std::string>{}, "De partijen onderhandelen", "Een peiling bij leden van Groen",
               "Le gouvernement et le PS n\xC3\xA9gocient", "Our third party is Acme",
               "Partij 12 is verzonden", "Het groen van de tuin");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

TEST_CASE("a header that may be another party counts above the names of political parties only") {
  const Engine engine = engine_for("political-opinion");
  CHECK(beside_people(engine, "Partij", {"CD&V"}) == "cd v");
  CHECK(beside_people(engine, "Partij", {"verweerder", "LOT-12"}).empty());
}

}  // namespace
}  // namespace datakaart
