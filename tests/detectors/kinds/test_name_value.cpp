#include <catch2/catch.hpp>

#include "detectors/kinds/name_value.h"

namespace datakaart {
namespace {

TEST_CASE("a name has one value in any order, with and without forms of address") {
  for (const char* name : {"lotte verbruggen", "verbruggen lotte", "mevr lotte verbruggen",
                           "verbruggen lotte mevrouw", "dr lotte verbruggen"}) {
    CAPTURE(name);
    CHECK(name_value(name) == "lotte verbruggen");
  }
  CHECK(name_value("de heer jan de ridder") == name_value("de ridder jan"));
  CHECK(name_value("lotte peeters") != name_value("lotte verbruggen"));
  CHECK(name_value("frau") == "frau");
}

}  // namespace
}  // namespace datakaart
