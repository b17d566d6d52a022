#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell a nationality") {
  const Engine engine = engine_for("nationality");
  const auto header =
      GENERATE(as<std::string>{}, "Nationaliteit", "NATIONALITEIT", "klant_nationaliteit",
               "Nationalit\xC3\xA9", "nationality", "Citizenship", "Staatsangeh\xC3\xB6rigkeit",
               "Staatsburgerschap", "Nationalit\xC3\xA4t", "nationalityCode");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"Belg"}).empty());
}

TEST_CASE("values that tell a nationality") {
  const Engine engine = engine_for("nationality");
  const auto value = GENERATE(as<std::string>{}, "Belg", "Belgische", "BE", "BEL",
                              "Fran\xC3\xA7"
                              "aise",
                              "Marokkaans", "C\xC3\xB4te d'Ivoire", "Deutsch");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Nationaliteit", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell a nationality beside other columns about people") {
  const Engine engine = engine_for("nationality");
  const auto header = GENERATE(as<std::string>{}, "nat");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"Belg"}).empty());
  CHECK(below(engine, header, {"Belg"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell a nationality") {
  const Engine engine = engine_for("nationality");
  const auto header = GENERATE(as<std::string>{}, "Nationality of vessel", "International",
                               "nation", "national", "Nationaliteit schip");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Belg"}).empty());
}

TEST_CASE("values that do not tell a nationality") {
  const Engine engine = engine_for("nationality");
  const auto value = GENERATE(as<std::string>{}, "12", "belg@be.be", "2024-01-01", "?", "onbekend");
  CAPTURE(value);
  CHECK(beside_people(engine, "Nationaliteit", {value}).empty());
}

}  // namespace
}  // namespace datakaart
