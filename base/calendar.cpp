#include "base/calendar.h"

#include <fmt/format.h>

#include <utility>

namespace datakaart {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

constexpr int k_oldest = 120;
constexpr int k_last_year = 32'767;

// Only for numbers in their ranges: std::chrono cuts others down to a byte.
year_month_day civil(Date date) {
  return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
         std::chrono::day(static_cast<unsigned>(date.day));
}

std::int64_t seconds_of(sys_days day) { return sys_seconds(day).time_since_epoch().count(); }

}  // namespace

Date today() { return date_of(floor<days>(std::chrono::system_clock::now())); }

Date date_of(sys_days day) {
  const year_month_day date(day);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

int days_in(int year, int month) {
  const year_month_day first = civil({year, month, 1});
  const auto end = first.year() / first.month() / std::chrono::last;
  return static_cast<int>(static_cast<unsigned>(end.day()));
}

bool is_date(Date date) {
  const auto within = [](int number, int most) { return number >= 1 && number <= most; };
  return date.year >= 0 && within(date.month, 12) && within(date.day, 31) &&
         date.year <= k_last_year && civil(date).ok();
}

bool can_be_birth(Date date, Date now) {
  return is_date(date) && date <= now && date.year >= now.year - k_oldest;
}

Date date_of_serial(int serial) {
  using namespace std::chrono;
  constexpr int k_never_was = 60;
  if (serial == k_never_was) return {1900, 2, 29};
  const int counted = serial < k_never_was ? serial + 1 : serial;
  return date_of(sys_days(year(1899) / December / 30) + days(counted));
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

std::int64_t midnight(Date date) { return seconds_of(civil(date)); }

std::int64_t months_later(std::int64_t seconds, unsigned months) {
  const year_month_day from(floor<days>(sys_seconds(std::chrono::seconds(seconds))));
  year_month_day to = from + std::chrono::months(months);
  if (!to.ok()) to = to.year() / to.month() / std::chrono::last;
  return seconds_of(to);
}

}  // namespace datakaart
