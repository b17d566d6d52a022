#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("PESEL numbers are found where a word names them") {
  const Engine engine = engine_for("pl-pesel");
  const auto text = GENERATE(
      as<std::string>{},  //
      "PESEL 85073012341", "PESEL: 85073012341", "numer PESEL 850730 12341", "nr PESEL:85073012341",
      "pesel=85073012341", "{\"pesel\": \"85073012341\"}", "<PESEL>85073012341</PESEL>",
      "PESEL 850730-12341", "PESEL 85 07 30 12341", "85073012341 (PESEL)",
      "numer ewidencyjny 85073012341", "Polish national ID 85073012341",
      "Pools identificatienummer 85073012341", "identifiant polonais 85073012341",
      "polnische Identifikationsnummer 85073012341", "PESEL\n85073012341");
  CAPTURE(text);
  CHECK(reported(engine, text) == "85073012341");
}

TEST_CASE("births from 2000 on have a month that is 20 higher") {
  const Engine engine = engine_for("pl-pesel");
  const auto number = GENERATE(as<std::string>{}, "03211512342", "02293012346", "99123100096");
  CAPTURE(number);
  CHECK(reported(engine, "PESEL " + number) == number);
}

TEST_CASE("what has no such date or check digit, or no name, is no PESEL") {
  const Engine engine = engine_for("pl-pesel");
  const auto text =
      GENERATE(as<std::string>{},  //
               "85073012341", "faktura 85073012341", "tel. 85073012341", "PESEL 85073012342",
               "PESEL 85133012340", "PESEL 85273012347", "PESEL 185073012341", "PESEL 850730123411",
               "PESEL 18810112347", "PESEL x85073012341", "PESEL 85073012341-1",
               "PESEL 99023012343", "PESEL 850-730-123-41");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column of PESEL numbers gets its leading zeros back") {
  const auto header = GENERATE(as<std::string>{}, "PESEL", "pesel_nr", "nrPesel", "Numer PESEL",
                               "PESEL pracownika");
  CAPTURE(header);
  const Table table({"Nazwisko", header},
                    {{"Nowak", "85073012341"}, {"Lis", "3211512342"}, {"Kos", "850730-12341"}});
  CHECK(reported(engine_for("pl-pesel"), table.text()) == "85073012341 03211512342 85073012341");
}

TEST_CASE("a PESEL tells sex and age, and shows its last digit alone") {
  std::vector<Match> matches;
  engine_for("pl-pesel").find(Text{"PESEL 50073012349, PESEL 50073012332"}, matches);
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].facts == Facts{"female", "age-65-up"});
  CHECK(matches[1].facts == Facts{"male", "age-65-up"});
  CHECK(matches[0].masked == "**********9");
}

}  // namespace
}  // namespace datakaart
