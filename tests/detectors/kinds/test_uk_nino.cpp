#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("National Insurance numbers are found in their groups or where a word names them") {
  const Engine engine = engine_for("uk-nino");
  const auto text = GENERATE(
      as<std::string>{},  //
      "AB 12 34 56 C", "AB-12-34-56-C", "NINO AB123456C", "NI number: AB 123456 C",
      "National Insurance number AB123456C", "NI No. ab123456c", "nino=AB123456C",
      "NI number=AB123456C", "NI no = AB123456C", "{\"national_insurance_number\": \"AB123456C\"}",
      "AB123456C (NINO)", "numéro d'assurance nationale AB123456C",
      "Brits verzekeringsnummer AB123456C", "britische Sozialversicherungsnummer AB 12 34 56C",
      "N.I. No AB123456C", "Please quote your NI number AB.12.34.56.C in all letters.");
  CAPTURE(text);
  CHECK(reported(engine, text) == "AB123456C");
}

TEST_CASE("codes that no office gives out, or that nothing names, are not reported") {
  const Engine engine = engine_for("uk-nino");
  const auto text = GENERATE(as<std::string>{},  //
                             "NINO QQ123456C", "NINO BG123456C", "NINO GB 12 34 56 C",
                             "NINO AO123456C", "NINO DA123456C", "NINO AB123456E", "NINO AB12345C",
                             "NINO AB1234567C", "NINO XAB123456C", "NINO AB123456CD", "AB123456C",
                             "ab 12 34 56 c", "AB 123456 C", "AB 12-34 56 C", "passport AB123456C",
                             "part no AB123456C", "NINO AB123456C-2", "4f AB 12 34 56 CD");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column of National Insurance numbers is told by its header") {
  const auto header = GENERATE(as<std::string>{}, "NINO", "NI Number", "ni_no", "NINumber",
                               "NationalInsuranceNumber", "Nat Ins No");
  CAPTURE(header);
  const Table table({"Name", header}, {{"Ann", "AB123456C"}, {"Bob", "jc 654321 d"}});
  CHECK(reported(engine_for("uk-nino"), table.text()) == "AB123456C JC654321D");
}

TEST_CASE("a column of codes that all have issued prefixes needs no header") {
  const Table all({}, {{"AB123456C"}, {"JC654321D"}, {"WK 304050 A"}, {"ZX112233B"}});
  CHECK(reported(engine_for("uk-nino"), all.text()) == "AB123456C JC654321D WK304050A ZX112233B");
  const Table few({}, {{"AB123456C"}, {"QC654321D"}, {"WK304050X"}, {"BG112233B"}});
  CHECK(reported(engine_for("uk-nino"), few.text()).empty());
}

TEST_CASE("a masked National Insurance number shows two characters") {
  CHECK(seen(engine_for("uk-nino"), "NINO AB123456C").at(0).masked == "*******6C");
}

}  // namespace
}  // namespace datakaart
