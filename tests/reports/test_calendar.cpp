#include <catch2/catch.hpp>

#include "reports/calendar.h"

using namespace datakaart;

TEST_CASE("months end on the same day, or on the last of a shorter month, at midnight") {
  constexpr std::int64_t k_january_31 = 1'706'659'200;   // 2024-01-31
  constexpr std::int64_t k_february_29 = 1'709'164'800;  // 2024-02-29
  CHECK(months_later(k_january_31 + 3600, 1) == k_february_29);
  CHECK(months_later(k_january_31 + 3600, 0) == k_january_31);
}
