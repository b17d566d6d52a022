#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("old Belgian account numbers are told as the IBAN that they became") {
  const Engine engine = engine_for("iban");
  const auto text = GENERATE(as<std::string>{}, "539-0075470-34", "rekening 539 0075470 34",
                             "rekeningnr 539007547034", "539.0075470.34", "(539-0075470-34)");
  CAPTURE(text);
  CHECK(reported(engine, text) == "BE68539007547034");
}

TEST_CASE("what has not their check digits, or other groups, is no account number") {
  const Engine engine = engine_for("iban");
  const auto text =
      GENERATE(as<std::string>{}, "539-0075470-35", "539007547034", "5390-075470-34",
               "+++539/0075/47034+++", "1539-0075470-34", "539-0075470-34-1", "000-0000000-97");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("an old account number is masked as an IBAN is") {
  CHECK(seen(engine_for("iban"), "539-0075470-34").at(0).masked == "BE68 **** **** 7034");
}

}  // namespace
}  // namespace datakaart
