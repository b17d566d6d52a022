// The civil calendar: dates as numbers and notations hold them, terms that run in months. Pure, but
// for today(); any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace datakaart {

// Not std::chrono's: numbers of people hold dates whose month or day is not known.
struct Date {
  int year = 0;
  int month = 0;  // 1 to 12; 0 where a rule allows for an unknown one
  int day = 0;
  auto operator<=>(const Date&) const = default;
};

// UTC.
Date today();
Date date_of(std::chrono::sys_days day);
int days_in(int year, int month);
// A day of the calendar.
bool is_date(Date date);
// A day on which someone can have been born who is alive at `now`: at most 120 years back, and not
// ahead.
bool can_be_birth(Date date, Date now);
// The day `serial` of Excel's calendar, which begins at 1 January 1900 as day 1 and counts a 29
// February 1900, which never was: day 60.
Date date_of_serial(int serial);
// "1985-07-30".
std::string iso_date(Date date);
// A static text: "age-0-12", "age-13-17", "age-18-64", "age-65-up".
const char* age_band(Date birth, Date now);

// Midnight of a day of the calendar; seconds since 1970, UTC.
std::int64_t midnight(Date date);
// Midnight of the same day so many months later, or of the last day of that month: terms of the law
// run so (Regulation 1182/71, Art. 3). Seconds since 1970, UTC.
std::int64_t months_later(std::int64_t seconds, unsigned months);

}  // namespace datakaart
