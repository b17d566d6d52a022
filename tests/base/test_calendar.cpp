#include <catch2/catch.hpp>
#include <limits>

#include "base/calendar.h"

using namespace datakaart;

TEST_CASE("months end on the same day, or on the last of a shorter month, at midnight") {
  constexpr std::int64_t k_january_31 = 1'706'659'200;   // 2024-01-31
  constexpr std::int64_t k_february_29 = 1'709'164'800;  // 2024-02-29
  CHECK(months_later(k_january_31 + 3600, 1) == k_february_29);
  CHECK(months_later(k_january_31 + 3600, 0) == k_january_31);
}

TEST_CASE("the days of a calendar are those that were") {
  CHECK(is_date({2024, 2, 29}));
  CHECK(is_date({2000, 2, 29}));
  CHECK_FALSE(is_date({1900, 2, 29}));
  CHECK_FALSE(is_date({2023, 2, 29}));
  CHECK_FALSE(is_date({2024, 0, 1}));
  CHECK_FALSE(is_date({2024, 13, 1}));
  CHECK_FALSE(is_date({2024, 4, 31}));
  CHECK_FALSE(is_date({2024, 1, 0}));
  CHECK(days_in(2024, 2) == 29);
  CHECK(days_in(2100, 2) == 28);
  CHECK(days_in(2024, 12) == 31);
}

TEST_CASE("numbers too large for a calendar are no date, not another one") {
  CHECK_FALSE(is_date({2024, 257, 1}));
  CHECK_FALSE(is_date({2024, 1, 257}));
  CHECK_FALSE(is_date({65536 + 2024, 1, 1}));
  CHECK_FALSE(is_date({2024, -255, 1}));
  CHECK_FALSE(is_date({std::numeric_limits<int>::max(), 1, 1}));
  CHECK_FALSE(is_date({-1, 1, 1}));
}

TEST_CASE("the days of a sheet count one that never was") {
  CHECK(date_of_serial(1) == Date{1900, 1, 1});
  CHECK(date_of_serial(59) == Date{1900, 2, 28});
  CHECK(date_of_serial(60) == Date{1900, 2, 29});
  CHECK(date_of_serial(61) == Date{1900, 3, 1});
  CHECK(date_of_serial(45'351) == Date{2024, 2, 29});
  CHECK(date_of_serial(2'958'465) == Date{9999, 12, 31});
}

TEST_CASE("a day begins at midnight") {
  CHECK(midnight({1970, 1, 1}) == 0);
  CHECK(midnight({2024, 2, 29}) == 1'709'164'800);
  CHECK(iso_date({1985, 7, 3}) == "1985-07-03");
}

TEST_CASE("people who are alive were born in the last 120 years") {
  const Date now{2024, 6, 15};
  CHECK(can_be_birth({1904, 1, 1}, now));
  CHECK(can_be_birth(now, now));
  CHECK_FALSE(can_be_birth({1903, 12, 31}, now));
  CHECK_FALSE(can_be_birth({2024, 6, 16}, now));
  CHECK(age_band({2011, 6, 16}, now) == std::string("age-0-12"));
  CHECK(age_band({2011, 6, 15}, now) == std::string("age-13-17"));
  CHECK(age_band({2006, 6, 15}, now) == std::string("age-18-64"));
  CHECK(age_band({1959, 6, 15}, now) == std::string("age-65-up"));
}
