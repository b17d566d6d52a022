#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("card numbers are found where a word names them") {
  const Engine engine = engine_for("be-eid-card");
  const auto text =
      GENERATE(as<std::string>{}, "identiteitskaart 591-1234567-53", "eID: 591 1234567 53",
               "kaartnummer: 591123456753", "carte d'identité n° 591-1234567-53",
               "identity card no. 591-1234567-53", "Personalausweis 591-1234567-53",
               "{\"idCardNumber\":\"591123456753\"}");
  CAPTURE(text);
  CHECK(reported(engine, text) == "591123456753");
}
TEST_CASE("without a word, or with wrong check digits, there is no card number") {
  const Engine engine = engine_for("be-eid-card");
  const auto text = GENERATE(as<std::string>{}, "591-1234567-53", "591123456753",
                             "identiteitskaart 591-1234567-54", "rekening 591-1234567-53",
                             "identiteitskaart 1591-1234567-53");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a card number wins from the account number of the same form where a word says so") {
  const Engine engine = engine_for("");
  const auto kind = [&](std::string_view text) {
    std::vector<Match> matches;
    engine.find(Text{text}, matches);
    return matches.size() == 1 ? engine.kinds()[matches[0].kind].name : std::string_view{};
  };
  CHECK(kind("identiteitskaart 591-1234567-53") == "be-eid-card");
  CHECK(kind("rekening 591-1234567-53") == "iban");
  CHECK(kind("591-1234567-53") == "iban");
}

TEST_CASE("a column of card numbers is one by its header") {
  CHECK(reported(engine_for("be-eid-card"),
                 Table({"Nr identiteitskaart"}, {{"591123456753"}, {"592001234510"}}).text()) ==
        "591123456753 592001234510");
}

TEST_CASE("a be-eid-card shows no more than promised") {
  CHECK(seen(engine_for("be-eid-card"), "eID 591-1234567-53").at(0).masked == "***-*******-53");
}

}  // namespace
}  // namespace datakaart
