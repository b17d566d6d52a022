#include <set>

#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("every format of a check has a name of its own and is found by it") {
  std::set<std::string_view> names;
  for (const GateFormat* format : gate_formats()) {
    CHECK(names.insert(format->name()).second);
    CHECK(find_gate_format(format->name()) == format);
  }
  CHECK(names ==
        std::set<std::string_view>{"checkstyle", "github", "gitlab", "json", "junit", "sarif"});
  CHECK(find_gate_format("nothing") == nullptr);
}
