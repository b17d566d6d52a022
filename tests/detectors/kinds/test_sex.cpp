#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell the sex, values in many forms") {
  const Engine engine = engine_for("sex");
  const auto header = GENERATE(as<std::string>{}, "Geslacht", "geslacht_klant", "GESLACHT", "M/V",
                               "m/v/x", "Sexe", "Sex", "Gender", "gender_code", "Geschlecht",
                               "M/W/D", "H/F", "Aanspreking", "Civilit\xC3\xA9", "Anrede");
  CAPTURE(header);
  CHECK(below(engine, header, {"M", "V", "x"}) == "m v x");
}

TEST_CASE("letters, words, codes and forms of address tell the sex") {
  const Engine engine = engine_for("sex");
  const auto value =
      GENERATE(as<std::string>{}, "man", "Vrouw", "HOMME", "femme", "Male", "female", "Mann",
               "weiblich", "M\xC3\xA4nnlich", "Herr", "Frau", "Dhr.", "Mevr.", "Mme", "M.", "1",
               "2", "F", "divers", "non-binary", "de heer");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Geslacht", {value}).empty());
}

TEST_CASE("other values below such a header are not the sex of a person") {
  const Engine engine = engine_for("sex");
  const auto value =
      GENERATE(as<std::string>{}, "Homo", "Quercus", "12", "mv/vm", "landscape", "man 1", "?");
  CAPTURE(value);
  CHECK(below(engine, "Geslacht", {value}).empty());
}

TEST_CASE("titles count in tables of people, if they tell the sex") {
  const Engine engine = engine_for("sex");
  CHECK(beside_people(engine, "Titel", {"Mevrouw"}) == "mevrouw");
  CHECK(below(engine, "Titel", {"Madame"}).empty());
  CHECK(beside_people(engine, "Titel", {"De Witte"}).empty());
}

TEST_CASE("the sex of animals and other columns of letters are not told") {
  const Engine engine = engine_for("sex");
  CHECK(reported(engine, Table({"species", "sex"}, {{"Adelie", "male"}}).text()).empty());
  CHECK(reported(engine, Table({"Ras", "Geslacht"}, {{"labrador", "M"}}).text()).empty());
  const auto header = GENERATE(as<std::string>{}, "Maat", "size", "Geslacht dier",
                               "Page orientation", "sex_ratio", "Status", "mvc", "Essex");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"M"}).empty());
}

TEST_CASE("the sex is not shown") {
  const Table table({"Geslacht"}, {{"V"}});
  CHECK(seen(engine_for("sex"), table.text()).at(0).masked == "***");
}

}  // namespace
}  // namespace datakaart
