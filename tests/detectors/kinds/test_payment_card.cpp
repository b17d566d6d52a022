#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("cards are found as people write them") {
  const Engine engine = engine_for("payment-card");
  const auto text =
      GENERATE(as<std::string>{}, "4532 0151 1283 0366", "4532-0151-1283-0366",
               "ik gaf hem 4532015112830366 door", "Visa: 4532015112830366",
               "kaartnummer 4532 0151 1283 0366, 12/27", "carte n° 4532.0151.1283.0366",
               "{\"card_number\":\"4532015112830366\"}");
  CAPTURE(text);
  CHECK(reported(engine, text) == "4532015112830366");
}

TEST_CASE("each issuer has its own ranges and lengths") {
  const Engine engine = engine_for("payment-card");
  CHECK(reported(engine, "3782 822463 10005") == "378282246310005");
  CHECK(reported(engine, "2223 0031 0010 0107") == "2223003100100107");
  CHECK(reported(engine, "Bancontact 6703 1234 5678 9012") == "6703123456789012");
  CHECK(reported(engine, Table({"Kaart"}, {{"5555555555554443"}, {"4532015112830366"}}).text()) ==
        "4532015112830366");
}

TEST_CASE("other long numbers are no cards") {
  const Engine engine = engine_for("payment-card");
  const auto text =
      GENERATE(as<std::string>{}, "4532 0151 1283 0367", "4532015112830366", "x=4532015112830366;",
               "1700000000000", "9532015112830366", "order 4532015112830366", "4532015112830366-1",
               "1.4532015112830366", "45320151128303660", "4444444444444448", "a4532015112830366",
               "2024031212334412", "IMEI 453201511283036", "klantenkaart 4532 0151 1283 0366");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a payment-card shows no more than promised") {
  CHECK(seen(engine_for("payment-card"), "4532 0151 1283 0366").at(0).masked ==
        "**** **** **** 0366");
}

}  // namespace
}  // namespace datakaart
