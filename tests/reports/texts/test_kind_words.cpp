#include <catch2/catch.hpp>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("every detector's kind and its category have words in every language") {
  for (const auto& detector : make_detectors({})) {
    INFO(detector->info().name);
    bool found = false;
    for (const KindTexts& kind : kind_texts()) {
      if (kind.kind != detector->info().name) continue;
      found = true;
      const Words* category = words_of(detector->info().category);
      REQUIRE(category != nullptr);
      for (const std::string_view title : kind.title) CHECK_FALSE(title.empty());
      for (const std::string_view name : *category) CHECK_FALSE(name.empty());
    }
    CHECK(found);
  }
}

TEST_CASE("a kind that is not known keeps its title") {
  const KindInfo info{"shoe-size", "Shoe size", "", "", Category::custom, Sensitivity::financial};
  CHECK(known_kind(info, language_of("nl")).title == "Shoe size");
  CHECK(known_kind(info, language_of("nl")).category_name == "Shoe size");
}
