#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("Dutch service numbers are found where a word names them") {
  const Engine engine = engine_for("nl-bsn");
  const auto text = GENERATE(
      as<std::string>{},  //
      "BSN 123456782", "bsn: 1234.56.782", "BSN-nummer 123 456 782", "BSN: 1234 56 782",
      "burgerservicenummer 123.456.782", "Burger Service Nummer: 123456782", "Sofinr. 1234.56.782",
      "sofinummer 12.34.56.782", "sofi-nummer 123456782", "{\"bsn\": \"123456782\"}",
      "<burgerservicenummer>123456782</burgerservicenummer>", "bsn=123456782;",
      "<td>BSN</td><td>123456782</td>", "BSN: **123456782**", "burgerservicenummer: *123456782*",
      "{\"BSN van de patiënt\": \"123456782\"}", "123456782 (BSN)",
      "Citizen service number 123456782", "numéro de service citoyen (BSN) : 123456782",
      "niederländische Bürgerservicenummer 123 456 782", "persoonsgebonden nummer 123456782",
      "Het burgerservicenummer van de werknemer is 123456782.", "BSN\n123456782",
      "BSN 123\xC2\xA0"
      "456\xC2\xA0"
      "782");
  CAPTURE(text);
  CHECK(reported(engine, text) == "123456782");
}

TEST_CASE("nine digits without their name are not told at all") {
  const Engine engine = engine_for("nl-bsn");
  const auto text =
      GENERATE(as<std::string>{},  //
               "123456782", "1234.56.782", "order 123456782", "tel. 123 456 782", "Sofie 123456782",
               "rekening 123456782", "RSIN 123456782", "BSN 123456783", "BSN 1123456782",
               "BSN ***123456782***", "BSN 12*123456782", "BSN *123456782", "BSN 123456782-1",
               "bsn 000000000", "bsn a123456782", "bsn 123456782x", "bsn 0.123456782",
               "BSN 12-3456-782", "BSN volgt, factuur 123456782");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column of Dutch service numbers gets its leading zeros back") {
  const Engine engine = engine_for("nl-bsn");
  const auto header = GENERATE(as<std::string>{}, "BSN", "bsn_nummer", "BurgerServiceNummer",
                               "burgerservicenr", "Sofinummer", "klantBSN");
  CAPTURE(header);
  const Table table({"Naam", header},
                    {{"Jan", "123456782"}, {"An", "89591598"}, {"Els", "5889406"}, {"Bo", "7"}});
  CHECK(reported(engine, table.text()) == "123456782 089591598 005889406");
}

TEST_CASE("a column in which all pass is believed, one in which few do is not") {
  const Engine engine = engine_for("nl-bsn");
  const Table all({"nummer van de burger"},
                  {{"123456782"}, {"111222333"}, {"089591598"}, {"039349846"}, {"080296464"}});
  CHECK(reported(engine, all.text()) == "123456782 111222333 089591598 039349846 080296464");
  const Table few({"kolom"},
                  {{"123456782"}, {"111222334"}, {"089591599"}, {"039349847"}, {"080296465"}});
  CHECK(seen(engine, few.text()).empty());
}

TEST_CASE("a masked Dutch service number shows two digits") {
  CHECK(seen(engine_for("nl-bsn"), "BSN 123456782").at(0).masked == "*******82");
}

TEST_CASE("BSNL is no word for a service number, and BSN behind it is") {
  const Engine engine = engine_for("nl-bsn");
  CHECK(reported(engine, "BSNL 123456708").empty());
  CHECK(reported(engine, "3,123456708 BSN") == "123456708");
  CHECK(reported(engine, "BSN123456708") == "123456708");
}

}  // namespace
}  // namespace datakaart
