// Linked with the detectors' library as it is, and with its list made anew from list.def and one
// line more: see tests.cmake.
#include <catch2/catch.hpp>

#include "detectors/engine/engine.h"
#include "detectors/engine/examples.h"

using namespace datakaart;

TEST_CASE("a new kind is one file and one line") {
  EngineOptions options;
  options.kinds = {"shoe-size"};
  const auto engine = Engine::create(options);
  REQUIRE(engine.has_value());
  REQUIRE(engine->kinds().size() == 1);
  std::vector<Match> matches;
  engine->find(Text{"Naam: Jan, schoenmaat 43."}, matches);
  REQUIRE(matches.size() == 1);
  CHECK(matches[0].value == "43");
  CHECK(matches[0].masked == "**");
  CHECK(matches[0].confidence == Confidence::medium);
}

TEST_CASE("the examples of the new kind prove it") {
  EngineOptions options;
  options.kinds = {"shoe-size"};
  const auto engine = Engine::create(options);
  REQUIRE(engine.has_value());
  const Examples examples = make_detectors({}).back()->examples();
  CHECK(why_unproven(*engine, "shoe-size", examples).value_or("") == "");
  CHECK(why_unproven(*engine, "shoe-size", {examples.matches, {}}).has_value());
}

TEST_CASE("the other kinds are still there beside the new one") {
  const auto engine = Engine::create({});
  REQUIRE(engine.has_value());
  CHECK(engine->kinds().front().name == "email");
  CHECK(engine->kinds().back().name == "shoe-size");
}
