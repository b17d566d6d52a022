#include <catch2/catch.hpp>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("every detector's kind has words and a category in every language") {
  for (const auto& detector : make_detectors({})) {
    INFO(detector->info().name);
    bool found = false;
    for (const KindTexts& kind : kind_texts()) {
      if (kind.kind != detector->info().name) continue;
      found = true;
      CHECK(kind.sensitivity >= 1);
      CHECK(kind.sensitivity <= 4);
      for (std::size_t language = 0; language < k_language_count; ++language) {
        CHECK_FALSE(kind.title[language].empty());
        CHECK_FALSE(kind.category[language].empty());
      }
    }
    CHECK(found);
  }
}

TEST_CASE("a kind that is not known keeps its title") {
  const KindInfo info{"shoe-size", "Shoe size", "", ""};
  CHECK(known_kind(info, Language::nl).title == "Shoe size");
  CHECK(known_kind(info, Language::nl).category == "Shoe size");
}
