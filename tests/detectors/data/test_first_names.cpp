#include <catch2/catch.hpp>

#include "detectors/data/first_names.h"

namespace datakaart {
namespace {

TEST_CASE("first names of Belgium and its neighbours are known, other words are not") {
  for (const char* name : {"lotte", "jan", "karim", "elodie", "jurgen", "fatima", "zoe", "aaron"}) {
    CAPTURE(name);
    CHECK(is_first_name(name));
  }
  for (const char* word : {"", "tafel", "peeters", "jan peeters", "zz", "a"}) {
    CAPTURE(word);
    CHECK_FALSE(is_first_name(word));
  }
}

}  // namespace
}  // namespace datakaart
