#include <catch2/catch.hpp>
#include <string>

#include "detectors/patterns.h"

namespace datakaart {
namespace {

TEST_CASE("a pattern finds the first match, the longest there") {
  const auto pattern = Pattern::compile("[0-9]+|[0-9]+ [a-z]+");
  REQUIRE(pattern);
  const auto found = pattern->find("x 12 ab 3", 0, 9);
  REQUIRE(found);
  CHECK(found->begin == 2);
  CHECK(found->end == 7);
  CHECK(!pattern->find("x 12 ab 3", 0, 9, Pattern::Begin::at_start));
  CHECK(pattern->find("x 12 ab 3", 2, 9, Pattern::Begin::at_start));
  CHECK(!pattern->matches_nothing_at_all());
  CHECK(Pattern::compile("a*")->matches_nothing_at_all());
}

TEST_CASE("a pattern that is none is refused with a reason") {
  const auto pattern = Pattern::compile("(a");
  REQUIRE(!pattern);
  CHECK(!pattern.error().empty());
}

TEST_CASE("the filter names every pattern that matches, in any case of letters") {
  PatternFilter filter;
  for (std::string_view text : {"(?i)katholi(?:ek|sch)", "(?i)jüdisch|israélite", "strafblad"}) {
    filter.add(*Pattern::compile(text));
  }
  filter.compile();
  CHECK(filter.candidates("zij is KATHOLIEK gedoopt") == std::vector<int>{0});
  CHECK(filter.candidates("ISRAÉLITE en Katholisch") == std::vector<int>{0, 1});
  CHECK(filter.candidates("een blanco strafblad") == std::vector<int>{2});
  CHECK(filter.candidates("niets van dat alles").empty());
  CHECK(PatternFilter().candidates("katholiek").empty());
}

}  // namespace
}  // namespace datakaart
