#include <catch2/catch.hpp>
#include <string>

#include "detectors/engine/patterns.h"

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
  CHECK(!pattern->matches_empty_text());
  CHECK(Pattern::compile("a*")->matches_empty_text());
}

TEST_CASE("a pattern that is none is refused with a reason") {
  const auto pattern = Pattern::compile("(a");
  REQUIRE(!pattern);
  CHECK(!pattern.error().empty());
}

TEST_CASE("a set names every pattern that matches, in any case of letters") {
  PatternSet set;
  for (std::string_view text : {"(?i)katholi(?:ek|sch)", "(?i)jüdisch|israélite", "strafblad"}) {
    REQUIRE(set.add(text));
  }
  set.compile();
  CHECK(set.candidates("zij is KATHOLIEK gedoopt") == std::vector<int>{0});
  CHECK(set.candidates("ISRAÉLITE en Katholisch") == std::vector<int>{0, 1});
  CHECK(set.candidates("een blanco strafblad") == std::vector<int>{2});
  CHECK(set.candidates("niets van dat alles").empty());
  CHECK(set.find(2, "een blanco strafblad", 0, 20)->begin == 11);
  CHECK(!PatternSet().add("(a"));
  CHECK(PatternSet().candidates("katholiek").empty());
}

}  // namespace
}  // namespace datakaart
