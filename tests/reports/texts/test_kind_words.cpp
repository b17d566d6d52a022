#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("every detector's kind has a title and a category in every language") {
  for (const std::string_view language : language_codes()) {
    const Texts texts(language_of(language));
    for (const auto& detector : make_detectors({})) {
      INFO(detector->info().name);
      const KnownKind kind = known_kind(detector->info(), texts);
      CHECK_FALSE(kind.title.empty());
      CHECK(label_of(kind.category).has_value());
      CHECK(kind.category_name == texts(*label_of(kind.category)));
    }
  }
}

TEST_CASE("a kind is called as the catalogue says") {
  for (const auto& detector : make_detectors({})) {
    if (detector->info().name != "iban") continue;
    CHECK(known_kind(detector->info(), Texts(Language::en)).title == "Bank account");
    const KnownKind dutch = known_kind(detector->info(), Texts(language_of("nl")));
    CHECK(dutch.title == "Bankrekening");
    CHECK(dutch.category_name == "Financiële bijzonderheden");
  }
}

TEST_CASE("a kind that no catalogue holds keeps its title") {
  const KindInfo info{"shoe-size", "Shoe size", "", "", Category::custom, Sensitivity::financial};
  CHECK(known_kind(info, Texts(language_of("nl"))).title == "Shoe size");
  CHECK(known_kind(info, Texts(language_of("nl"))).category_name == "Shoe size");
}
