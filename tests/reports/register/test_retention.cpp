#include <catch2/catch.hpp>
#include <set>

#include "reports/register/activities.h"
#include "reports/register/retention.h"

using namespace datakaart;

TEST_CASE("a term ends on the day so many months later") {
  RetentionTerm term = *retention_term("cameras");
  REQUIRE(term.months == 1);
  constexpr std::int64_t k_day = 86'400;
  constexpr std::int64_t k_january_31 = 1'706'659'200;                  // 2024
  CHECK_FALSE(is_past(term, k_january_31, k_january_31 + 29 * k_day));  // 29 February
  CHECK(is_past(term, k_january_31, k_january_31 + 30 * k_day));
  CHECK_FALSE(is_past(term, 0, k_january_31));
}

TEST_CASE("every activity's term is one of the table") {
  std::set<std::string_view> codes;
  std::set<Label> kinds;
  for (const RetentionTerm& term : retention_terms()) {
    CHECK(codes.insert(term.code).second);
    CHECK(kinds.insert(term.kind).second);
    CHECK(term.start != term.basis);
  }
  for (const ActivityEntry& activity : activity_library()) {
    INFO(activity.code);
    CHECK((activity.term.empty() || retention_term(activity.term) != nullptr));
  }
  CHECK(retention_term("unknown") == nullptr);
}
