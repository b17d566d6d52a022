#include <algorithm>
#include <set>

#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("the kinds have the names that the output promises, in this order") {
  std::vector<std::string_view> names;
  for (const auto& detector : make_detectors({})) names.push_back(detector->info().name);
  CHECK(names == std::vector<std::string_view>{"email", "phone", "iban", "be-national-number"});
}

TEST_CASE("each kind says what it is and where its rule comes from, and none ranks as another") {
  std::set<int> priorities;
  for (const auto& detector : make_detectors({})) {
    CAPTURE(detector->info().name);
    CHECK_FALSE(detector->info().title.empty());
    CHECK_FALSE(detector->info().summary.empty());
    CHECK_FALSE(detector->info().source.empty());
    CHECK(priorities.insert(detector->priority()).second);
    CHECK((detector->anchor() != Anchor::digit_run || detector->min_digits() > 0));
  }
}

}  // namespace
}  // namespace datakaart
