#include <catch2/catch.hpp>

#include "detectors/data/family_names.h"

namespace datakaart {
namespace {

TEST_CASE("family names of Belgium and its neighbours are known, other words are not") {
  for (const char* word :
       {"peeters", "janssens", "desmet", "vandenberg", "lefevre", "muller", "yilmaz"}) {
    CAPTURE(word);
    CHECK(is_family_name(word));
  }
  for (const char* word : {"", "airport", "a", "van den berg"}) {
    CAPTURE(word);
    CHECK_FALSE(is_family_name(word));
  }
}

}  // namespace
}  // namespace datakaart
