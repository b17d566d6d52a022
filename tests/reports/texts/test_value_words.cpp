#include <catch2/catch.hpp>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("options are told in words, with their units") {
  const Texts nl(language_of("nl"));
  CHECK(option_words("max-buffered", "134217728", nl) == "in geheugen 134,2 MB");
  CHECK(option_words("max-time", "300", nl) == "tijd per bestand 300 s");
  CHECK(option_words("follow-symlinks", "no", nl) == "verwijzingen volgen nee");
  CHECK(option_words("min-confidence", "medium", nl) == "zekerheid vanaf middel");
  CHECK(option_words("exclude", "*.bak", nl) == "zonder *.bak");
  CHECK(option_words("something-new", "x", nl) == "something-new x");
}
