#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("enterprise numbers are found as they are written") {
  const Engine engine = engine_for("be-enterprise-number");
  const auto text =
      GENERATE(as<std::string>{}, "0123.456.749", "BE 0123.456.749", "BE0123456749",
               "BE 123.456.749", "ondernemingsnummer 0123456749", "TVA: BE-0123.456.749",
               "KBO 0123 456 749", "btw be0123456749", "VAT BE 0123456749", "0123-456-749");
  CAPTURE(text);
  CHECK(reported(engine, text) == "0123456749");
}
TEST_CASE("other numbers of ten digits are no enterprises") {
  const Engine engine = engine_for("be-enterprise-number");
  const auto text = GENERATE(as<std::string>{}, "0123456749", "0123.456.748", "BE0123456748",
                             "2123.456.749", "10123.456.749", "0123.456.749.1", "tel 0123456749",
                             "186.967.894", "bedrag 186.967.894");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a mobile number with right check digits is what the word near says") {
  const Engine engine = engine_for("");
  const auto kind = [&](std::string_view text) {
    std::vector<Match> matches;
    engine.find(Text{text}, matches);
    return matches.size() == 1 ? engine.kinds()[matches[0].kind].name : std::string_view{};
  };
  CHECK(kind("ondernemingsnummer 0475.338.107") == "be-enterprise-number");
  CHECK(kind("0475.338.107") == "be-enterprise-number");
  CHECK(kind("gsm 0475 33 81 07") == "phone");
}

TEST_CASE("a be-enterprise-number shows no more than promised") {
  CHECK(seen(engine_for("be-enterprise-number"), "BE 0123.456.749").at(0).masked ==
        "BE 0***.***.749");
}

}  // namespace
}  // namespace datakaart
