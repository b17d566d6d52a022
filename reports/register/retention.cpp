#include "reports/register/retention.h"

#include <algorithm>

#include "base/calendar.h"

namespace datakaart {
namespace {

constexpr auto k_terms = std::to_array<RetentionTerm>({
#define TERM(code, limit, months, checked, source, kind, start, basis) \
  {#code,                                                              \
   RetentionTerm::Limit::limit,                                        \
   months,                                                             \
   checked,                                                            \
   source,                                                             \
   Label::retention_##code,                                            \
   Label::retention_##code##_start,                                    \
   Label::retention_##code##_basis},
#include "reports/register/retention.def"
#undef TERM
});

}  // namespace

std::span<const RetentionTerm> retention_terms() { return k_terms; }

const RetentionTerm* retention_term(std::string_view code) {
  const auto* found = std::find_if(k_terms.begin(), k_terms.end(),
                                   [&](const RetentionTerm& term) { return term.code == code; });
  return found == k_terms.end() ? nullptr : found;
}

bool is_past(const RetentionTerm& term, std::int64_t modified, std::int64_t now) {
  return modified != 0 && months_later(modified, term.months) < months_later(now, 0);
}

}  // namespace datakaart
