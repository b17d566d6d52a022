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

TEST_CASE("the month in which a card ends, or a stripe's signs, stand around its number") {
  const Engine engine = engine_for("payment-card");
  for (const std::string_view text :
       {"4532 1111 2222 3336 11/27", "PAN 4532-1111-2222-3336 11/2027",
        "Carte 4532 1111 2222 3336 1127 123", "Karte: 4532111122223336|11|2027|123",
        "4532 1111 2222 3336,11/27", "%B4532111122223336^MAES/RIK^2711101000000?",
        ";4532111122223336=27111010000000000?"}) {
    INFO(text);
    CHECK(reported(engine, text) == "4532111122223336");
  }
  for (const std::string_view text :
       {"4532 1111 2222 3337 11/27", "4532 1111 2222 3336 77", "Lot 4532 1111 2222 3336 11/27"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("cards of 12, 15 and 17 digits are found where they are named") {
  const Engine engine = engine_for("payment-card");
  CHECK(reported(engine, "kaart 6703 1111 2222 3333 7") == "67031111222233337");
  CHECK(reported(engine, "card number 213112345678904") == "213112345678904");
  CHECK(reported(engine, "carte 630412345674") == "630412345674");
  CHECK(reported(engine, "waarde 630412345674").empty());
}

}  // namespace
}  // namespace datakaart
