#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("French social security numbers are found however they are written") {
  const Engine engine = engine_for("fr-nir");
  const auto text = GENERATE(
      as<std::string>{},  //
      "1 85 07 75 123 456 08", "185077512345608", "1850775123456 08", "1 85 07 75 123 456 / 08",
      "1.85.07.75.123.456.08", "1 85 07 75 123 456 (08)", "1 85 07 75 123 456 | 08",
      "185 07 75 123 456 08", "1-85-07-75-123-456-08", "1 85 07 75 123 456 clé 08",
      "1 85 07 75 123 456 (clé : 08)", "n° sécu 1850775123456-08", "NIR: 185077512345608",
      "Numéro de sécurité sociale : 1 85 07 75 123 456 08", "sociale zekerheid 1850775123456 08",
      "INSEE 1 85 07 75 123456 08", "{\"nir\":\"185077512345608\"}",
      "French social security number 1 85 07 75 123 456 08",
      "französische Sozialversicherungsnummer 185077512345608",
      // Without the key, where a word names it.
      "n° de sécurité sociale 1 85 07 75 123 456", "NIR 1850775123456",
      "numéro INSEE 1850775123456");
  CAPTURE(text);
  CHECK(reported(engine, text) == "185077512345608");
}

TEST_CASE("numbers of Corsica, from abroad, and given for a while are known") {
  const Engine engine = engine_for("fr-nir");
  CHECK(reported(engine, "2 85 07 2A 123 045 38") == "285072A12304538");
  CHECK(reported(engine, "189012B03310142") == "189012B03310142");
  CHECK(reported(engine, "NIR 189012b03310142") == "189012B03310142");
  CHECK(reported(engine, "n° sécu 1 89 01 2B 033 101") == "189012B03310142");
  CHECK(reported(engine, "1 99 20 01 044 002 84").empty());
  CHECK(reported(engine, "NIR 1 99 20 01 044 002 84") == "199200104400284");
  CHECK(reported(engine, "385077512345605").empty());
  CHECK(reported(engine, "numéro de sécurité sociale 385077512345605") == "385077512345605");
}

TEST_CASE("what cannot be a French number is none, whatever is said of it") {
  const Engine engine = engine_for("fr-nir");
  const auto text = GENERATE(
      as<std::string>{},  //
      "NIR 1 85 07 75 123 456 09", "NIR 185077512345609", "NIR 1 85 13 75 123 456 80",
      "NIR 5 85 07 75 123 456 99", "NIR 1 85 07 00 123 456 50", "NIR 1 85 07 75 000 456 11",
      "NIR 1 85 07 75 123 000 76", "NIR 1 85 07 2C 123 456 08", "NIR 11850775123456 08",
      "NIR 185077512345608-1", "nir 1850775123456089", "NIR x185077512345608",
      "NIR 18 507 751 234 560 8", "1850775123456", "NIR 1959022151264", "1 85 07 75 123 456",
      "ref 1850775123456", "NIR 1.85077512345608", "NIR 2 85 07 2A 123 045 39");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column of French numbers is told by its header, with or without the keys") {
  const Engine engine = engine_for("fr-nir");
  const auto header = GENERATE(as<std::string>{}, "NIR", "N° Sécu", "num_secu",
                               "numeroSecuriteSociale", "N° SS", "INSEE");
  CAPTURE(header);
  const Table table({"Nom", header}, {{"Luc", "1850775123456"}, {"Ève", "269047804501202"}});
  CHECK(reported(engine, table.text()) == "185077512345608 269047804501202");
}

TEST_CASE("a French number tells sex and age, and shows only its key") {
  const Engine engine = engine_for("fr-nir");
  std::vector<Match> matches;
  engine.find(Text{"1 55 07 75 123 456 23 et 269047804501202"}, matches);
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].facts[0] == "male");
  CHECK(matches[0].facts[1] == "age-65-up");
  CHECK(matches[1].facts[0] == "female");
  CHECK(matches[1].masked == "*************02");
}

}  // namespace
}  // namespace datakaart
