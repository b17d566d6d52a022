#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("Luxembourg numbers are found, with a word or by their check digits alone") {
  const Engine engine = engine_for("lu-matricule");
  const auto text = GENERATE(
      as<std::string>{},  //
      "1985073012341", "1985 0730 123 41", "1985 0730 12341", "matricule 1985 07 30 123 41",
      "matricule 19850730 12341", "matricule 1985.07.30.123.41", "matricule 1985-07-30-123-41",
      "matricule 19850730-123-41", "matricule 1985 0730 1234 1", "matricule 1985073012341",
      "Matricule n° : 1985 07 30 12341", "CNS: 1985073012341",
      "numéro d'identification national 1985 0730 123 41",
      "Sozialversicherungsnummer Luxemburg: 1985073012341", "Matrikelnummer 1985073012341",
      "Luxembourg national ID 1985073012341", "Luxemburgs identificatienummer 1985073012341",
      "Matrikelnummer=1985073012341", "{\"matricule\":\"1985073012341\"}");
  CAPTURE(text);
  CHECK(reported(engine, text) == "1985073012341");
}

TEST_CASE("both check digits and the birth date must agree") {
  const Engine engine = engine_for("lu-matricule");
  const auto text =
      GENERATE(as<std::string>{},  //
               "matricule 1985073012342", "matricule 1985073012331", "matricule 1985133012341",
               "matricule 1893120105732",  // nobody born in 1893 lives
               "matricule 2985073012341", "matricule 11985073012341", "matricule 19850730123411",
               "matricule 1985073012341-1", "x1985073012341", "0.1985073012341", "1985-07-30 12341",
               "19850730 123.41", "1985/07/30 123.41", "1985 07 30 123 41", "1720000000000");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a Luxembourg number needs no word, and a wrong one leaves a doubt only") {
  const Engine engine = engine_for("lu-matricule");
  CHECK(seen(engine, "1985073012341").at(0).confidence == Confidence::high);
  CHECK(seen(engine, "facture 1985073012341").at(0).confidence == Confidence::medium);
}

TEST_CASE("a column of Luxembourg numbers is told by its header") {
  const auto header = GENERATE(as<std::string>{}, "Matricule", "matricule_cns", "N° matricule",
                               "CNS", "Matrikelnr");
  const Table table({"Nom", header}, {{"Luc", "1985073012341"}, {"Ann", "2003 1112 045 10"}});
  const auto found = seen(engine_for("lu-matricule"), table.text());
  REQUIRE(found.size() == 2);
  CHECK(found[0].confidence == Confidence::high);
  CHECK(found[1].value == "2003111204510");
}

TEST_CASE("a Luxembourg number tells the age and shows no birth date") {
  std::vector<Match> matches;
  engine_for("lu-matricule").find(Text{"1950041500494"}, matches);
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].facts[0] == "age-65-up");
  CHECK(matches[0].masked == "***********94");
}

}  // namespace
}  // namespace datakaart
