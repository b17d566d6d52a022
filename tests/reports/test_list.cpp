#include <catch2/catch.hpp>
#include <set>

#include "reports/list.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("every report has a name of its own and is found by it") {
  std::set<std::string_view> names;
  for (const Report* report : reports()) {
    CHECK(names.insert(report->format()).second);
    CHECK(find_report(report->format()) == report);
  }
  CHECK(names.count("json") == 1);
  CHECK(names.count("csv") == 1);
  CHECK(find_report("nothing") == nullptr);
}
