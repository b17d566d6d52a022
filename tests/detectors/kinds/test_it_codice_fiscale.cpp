#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("Italian tax codes are found, with a word or by their control letter alone") {
  const Engine engine = engine_for("it-codice-fiscale");
  const auto text = GENERATE(
      as<std::string>{},  //
      "RSSMRA85T10A562S", "rssmra85t10a562s", "RSS MRA 85T10 A562S", "RSS MRA 85 T 10 A562 S",
      "RSS-MRA-85T10-A562-S", "codice fiscale RSSMRA85T10A562S", "C.F. RSSMRA85T10A562S",
      "C.F.RSSMRA85T10A562S", "cod. fisc.: RSSMRA85T10A562S", "CF:RSSMRA85T10A562S;",
      "{\"codiceFiscale\":\"RSSMRA85T10A562S\"}", "Italiaans fiscaal nummer RSSMRA85T10A562S",
      "italienische Steuernummer RSSMRA85T10A562S", "code fiscal italien RSSMRA85T10A562S",
      "Il sottoscritto (RSSMRA85T10A562S) dichiara");
  CAPTURE(text);
  CHECK(reported(engine, text) == "RSSMRA85T10A562S");
}

TEST_CASE("codes of namesakes, women and people from abroad are known") {
  const Engine engine = engine_for("it-codice-fiscale");
  const auto code = GENERATE(as<std::string>{}, "RSSMRA85T10A56NH", "BNCLCU03H45F205L",
                             "VRDGPP40A01Z114Z", "RSSMRA84B29A562Y");
  CAPTURE(code);
  CHECK(reported(engine, code) == code);
}

TEST_CASE("a wrong control letter, date or place makes it no tax code") {
  const Engine engine = engine_for("it-codice-fiscale");
  const auto text = GENERATE(as<std::string>{},  //
                             "CF RSSMRA85T10A562T", "CF RSSMRA85T32A562Y", "CF RSSMRA85G10A562T",
                             "CF RSSMRA85B31A562F", "CF RSSMRA85T10N562F", "CF RSSMRA85T10A562SX",
                             "CF XRSSMRA85T10A562S", "CF RSSMRA85T10A562S-1A", "CF RSSMR85T10A562S",
                             "CF RSSMRA85T10A5620", "https://host/RSSMRA85T10A562S_copy");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column of Italian codes is told by its header") {
  const auto header =
      GENERATE(as<std::string>{}, "Codice fiscale", "codice_fiscale", "CF", "Cod. Fisc.", "C.F.");
  const Table table({"Nome", header},
                    {{"Mario", "RSSMRA85T10A562S"}, {"Luca", "BNCLCU03H45F205L"}});
  const auto found = seen(engine_for("it-codice-fiscale"), table.text());
  REQUIRE(found.size() == 2);
  CHECK(found[0].confidence == Confidence::high);
  CHECK(found[1].confidence == Confidence::high);
}

TEST_CASE("an Italian code tells sex and age, and shows neither name nor date") {
  std::vector<Match> matches;
  engine_for("it-codice-fiscale").find(Text{"RSSMRA50T10A562H BNCLCU50H45F205U"}, matches);
  REQUIRE(matches.size() == 2);
  CHECK(matches[0].facts == Facts{"male", "age-65-up"});
  CHECK(matches[1].facts == Facts{"female", "age-65-up"});
  CHECK(matches[0].masked == "**************2H");
}

}  // namespace
}  // namespace datakaart
