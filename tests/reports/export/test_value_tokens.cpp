#include <catch2/catch.hpp>

#include "reports/export/value_tokens.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("tokens count per kind in order of first appearance, equal for equal values") {
  ValueTokens tokens(test_info().kinds);
  CHECK(tokens.token(k_email, 500) == "email-000001");
  CHECK(tokens.token(k_phone, 500) == "phone-000001");
  CHECK(tokens.token(k_email, 3) == "email-000002");
  CHECK(tokens.token(k_email, 500) == "email-000001");
  CHECK(tokens.token(k_email, 0) == "email-000003");
  CHECK(tokens.token(k_email, 0) == "email-000003");
}

TEST_CASE("tokens hold for many values, also evenly spaced ones") {
  ValueTokens tokens(test_info().kinds);
  for (std::uint64_t round = 0; round < 2; ++round) {
    for (std::uint64_t i = 0; i < 100'000; ++i) {
      const std::string token = tokens.token(k_iban, i << 32U);
      if (i == 99'999) CHECK(token == "iban-100000");
      if (i == 1) CHECK(token == "iban-000002");
    }
  }
  CHECK(tokens.token(k_iban, 1) == "iban-100001");
}
