#include <catch2/catch.hpp>

#include "detectors/data/common_words.h"

namespace datakaart {
namespace {

TEST_CASE("frequent words are known, names are none") {
  for (const char* word : {"value", "table", "heute", "maison", "stoel", "airport"}) {
    CAPTURE(word);
    CHECK(is_common_word(word));
  }
  for (const char* word : {"", "janssens", "robert", "zzz"}) {
    CAPTURE(word);
    CHECK_FALSE(is_common_word(word));
  }
}

}  // namespace
}  // namespace datakaart
