#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/choices.h"

using namespace datakaart;

TEST_CASE("the entries of each drop-down list differ in every language, and their codes too") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < k_choice_count; ++i) {
    const auto list = static_cast<ChoiceList>(i);
    CHECK(names.insert(defined_name(list)).second);
    std::set<std::string_view> codes;
    REQUIRE(entries_of(list).size() >= 2);
    for (const ChoiceEntry& entry : entries_of(list)) CHECK(codes.insert(entry.code).second);
    for (const std::string_view language : language_codes()) {
      const Texts texts(language_of(language));
      std::set<std::string_view> words;
      for (const ChoiceEntry& entry : entries_of(list)) {
        CHECK(words.insert(texts(entry.text)).second);
      }
    }
  }
  CHECK(entries_of(ChoiceList::lawful_basis).size() == 7);  // six of Art. 6, and "to be determined"
  CHECK(label_of(ChoiceList::status, "proposal") == Label::status_proposal);
}
