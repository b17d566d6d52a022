#include <catch2/catch.hpp>
#include <string>

#include "detectors/engine/detector.h"
#include "detectors/engine/run_shape.h"

namespace datakaart {
namespace {

using Gap = RunShape::Gap;

TEST_CASE("a number's shape is that of its first two groups") {
  const auto text = GENERATE(table<std::string, unsigned, Gap, unsigned, bool>({
      {"7", 1, Gap::none, 0, false},
      {"0475 12 34 56", 4, Gap::blank, 2, true},
      {"12.345", 2, Gap::dot, 3, false},
      {"51,05432", 2, Gap::comma, 5, false},
      {"51,a", 2, Gap::comma, 0, false},
      {"123-ABC", 3, Gap::hyphen, 0, false},
      {"12345678Z", 8, Gap::letter, 0, false},
      {"12 / 03", 2, Gap::wide, 0, false},
      {"12\xC2\xA0"
       "03",
       2, Gap::wide, 0, false},
      {"12. Daarna", 2, Gap::wide, 0, false},
      {"1/12345678", 1, Gap::slash, 7, false},
      {"123456789012345678901234567890", 23, Gap::none, 0, false},
  }));
  const std::string& bytes = std::get<0>(text);
  CAPTURE(bytes);
  // At the end of the text, and with bytes behind that could be read too far.
  for (const std::string& behind : {std::string(), std::string(";99999999")}) {
    const RunShape shape = run_shape(bytes + behind, 0);
    CHECK(shape.first == std::get<1>(text));
    CHECK(shape.gap == std::get<2>(text));
    CHECK(shape.second == std::get<3>(text));
    CHECK(shape.goes_on == std::get<4>(text));
    CHECK(!shape.date);
  }
}

TEST_CASE("dates in ISO order are known, and hold no other number") {
  CHECK(run_shape("2024-03-12T10:00", 0).date);
  CHECK(run_shape("1985-12-31", 0).date);
  CHECK(!may_have(run_shape("1985-12-31 1234", 0), counts(7, 31)));
  const auto other = GENERATE(as<std::string>{}, "2024-03-123", "2024-03-12-1", "2124-03-12",
                              "2024-23-12", "2024/03/12", "2024-3-12", "2024-03-4x");
  CAPTURE(other);
  CHECK(!run_shape(other, 0).date);
}

TEST_CASE("a shape may have the digits of its groups") {
  const auto has = [](std::string_view bytes, unsigned count) {
    return may_have(run_shape(bytes, 0), counts(count));
  };
  CHECK(has("123", 3));
  CHECK(!has("123", 4));
  CHECK(has("123 45", 5));
  CHECK(!has("123 45", 6));
  CHECK(!has("123,45", 5));
  CHECK(has("123 45 6", 6));
  CHECK(has("123 / 4", 4));
  CHECK(has("123 4567890", 11));  // seven or more behind the gap
}

TEST_CASE("each shape has a code of its own") {
  CHECK(RunShape::of_code(0).date);
  for (std::size_t code = 0; code < RunShape::k_count; ++code) {
    REQUIRE(RunShape::of_code(code).code() == code);
  }
}

}  // namespace
}  // namespace datakaart
