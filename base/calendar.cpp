#include "base/calendar.h"

#include <fmt/format.h>

#include <array>
#include <chrono>

namespace datakaart {
namespace {

constexpr int k_oldest = 120;

Date date_of(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(day);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

}  // namespace

Date today() {
  return date_of(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

int days_in(int year, int month) {
  constexpr std::array<int, 12> k_days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : k_days[static_cast<std::size_t>(month - 1)];
}

bool is_date(Date date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
         date.day <= days_in(date.year, date.month);
}

bool can_be_birth(Date date, Date now) {
  return is_date(date) && date <= now && date.year >= now.year - k_oldest;
}

Date date_of_serial(int serial) {
  using namespace std::chrono;
  // From 1 March 1900 on, the day that Excel counts too many is behind.
  return date_of(sys_days(year(1899) / December / 30) + days(serial));
}

std::string iso_date(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

const char* age_band(Date birth, Date now) {
  const bool had_birthday = std::pair(birth.month, birth.day) <= std::pair(now.month, now.day);
  const int age = now.year - birth.year - (had_birthday ? 0 : 1);
  if (age < 13) return "age-0-12";
  if (age < 18) return "age-13-17";
  return age < 65 ? "age-18-64" : "age-65-up";
}

}  // namespace datakaart
