#include "reports/calendar.h"

#include <chrono>

namespace datakaart {

std::int64_t months_later(std::int64_t seconds, unsigned months) {
  using namespace std::chrono;
  const year_month_day from(floor<days>(sys_seconds(std::chrono::seconds(seconds))));
  year_month_day to = from + std::chrono::months(months);
  if (!to.ok()) to = to.year() / to.month() / last;
  return sys_seconds(sys_days(to)).time_since_epoch().count();
}

}  // namespace datakaart
