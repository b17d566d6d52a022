#include "reports/register/retention.h"

#include <algorithm>
#include <chrono>

namespace datakaart {
namespace {

constexpr auto k_terms = std::to_array<RetentionTerm>({
#define X(code, limit, months, checked, source, kn, kf, ke, kd, sn, sf, se, sd, bn, bf, be, bd) \
  {#code,                                                                                       \
   RetentionTerm::Limit::limit,                                                                 \
   months,                                                                                      \
   checked,                                                                                     \
   source,                                                                                      \
   {kn, kf, ke, kd},                                                                            \
   {sn, sf, se, sd},                                                                            \
   {bn, bf, be, bd}},
#include "reports/register/retention.def"
#undef X
});

}  // namespace

std::span<const RetentionTerm> retention_terms() { return k_terms; }

const RetentionTerm* retention_term(std::string_view code) {
  const auto* found = std::find_if(k_terms.begin(), k_terms.end(),
                                   [&](const RetentionTerm& term) { return term.code == code; });
  return found == k_terms.end() ? nullptr : found;
}

bool is_past(const RetentionTerm& term, std::int64_t modified, std::int64_t now) {
  using namespace std::chrono;
  if (modified == 0) return false;
  const year_month_day day(floor<days>(sys_seconds(seconds(modified))));
  year_month_day end = day + months(term.months);
  if (!end.ok()) end = end.year() / end.month() / last;
  return sys_days(end) < floor<days>(sys_seconds(seconds(now)));
}

}  // namespace datakaart
