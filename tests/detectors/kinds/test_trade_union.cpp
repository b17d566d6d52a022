#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell of a trade union") {
  const Engine engine = engine_for("trade-union");
  const auto header =
      GENERATE(as<std::string>{}, "Vakbond", "vakbond_lid", "Vakbondslid", "Syndicat",
               "Affiliation syndicale", "Trade union", "tradeUnion", "union_member", "Gewerkschaft",
               "Gewerkschaftsmitglied", "Syndicaal afgevaardigde");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"ACV"}).empty());
}

TEST_CASE("values that tell of a trade union") {
  const Engine engine = engine_for("trade-union");
  const auto value = GENERATE(as<std::string>{}, "ACV", "ja", "FGTB", "lid sinds 2010");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Vakbond", {value}).empty());
}

TEST_CASE(
    "headers that may mean something else tell of a trade union beside other columns about "
    "people") {
  const Engine engine = engine_for("trade-union");
  const auto header = GENERATE(as<std::string>{}, "Union", "union");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"ACV"}).empty());
  CHECK(below(engine, header, {"ACV"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell of a trade union") {
  const Engine engine = engine_for("trade-union");
  const auto header =
      GENERATE(as<std::string>{}, "European Union", "Credit union", "Syndicus",
               "Syndicat de copropri\xC3\xA9t\xC3\xA9", "Student union", "union_type");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"ACV"}).empty());
}

TEST_CASE("words that tell of a trade union count where a person is identified") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(
      as<std::string>{}, "is lid van het ACV", "is aangesloten bij het ABVV",
      "is lid van de vakbond", "est membre de la CSC", "est affili\xC3\xA9 \xC3\xA0 la FGTB",
      "est syndiqu\xC3\xA9"
      "e",
      "est d\xC3\xA9l\xC3\xA9gu\xC3\xA9 syndical", "is a shop steward", "is a trade union member",
      "ist Mitglied der IG Metall", "ist Gewerkschaftsmitglied", "is vakbondsafgevaardigde",
      "vakbond: ACLVB");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be, " + text + ".") ==
        "trade-union");
  CHECK(kinds_in(engine, text + ".").empty());
}

TEST_CASE("words that are meant in general do not tell of a trade union") {
  const Engine engine = engine_for("");
  const auto text = GENERATE(as<std::string>{}, "De vakbonden onderhandelen",
                             "Le syndicat n\xC3\xA9gocie", "The European Union", "Der Syndikus",
                             "select a union select b", "Syndicus van het gebouw");
  CAPTURE(text);
  CHECK(kinds_in(engine, "Lotte Janssens, lotte@voorbeeld-firma.be. " + text + ".").empty());
}

TEST_CASE("a header that may be another union counts above the names of trade unions only") {
  const Engine engine = engine_for("trade-union");
  CHECK(beside_people(engine, "Union", {"ABVV"}) == "abvv");
  CHECK(beside_people(engine, "Union", {"Saint-Gilloise"}).empty());
}

}  // namespace
}  // namespace datakaart
