#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/choices.h"

using namespace datakaart;

TEST_CASE("the entries of each drop-down list differ in every language, and their codes too") {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < k_choice_count; ++i) {
    const auto list = static_cast<Choice>(i);
    CHECK(names.insert(defined_name(list)).second);
    std::set<std::string_view> codes;
    REQUIRE(entries_of(list).size() >= 2);
    for (const ChoiceEntry& entry : entries_of(list)) CHECK(codes.insert(entry.code).second);
    for (std::size_t language = 0; language < k_language_count; ++language) {
      std::set<std::string_view> words;
      for (const ChoiceEntry& entry : entries_of(list)) {
        CHECK_FALSE(entry.words[language].empty());
        CHECK(words.insert(entry.words[language]).second);
      }
    }
  }
  CHECK(entries_of(Choice::lawful_basis).size() == 7);  // six of Art. 6, and "to be determined"
  CHECK(words_of(Choice::status, "proposal")[2] == "Proposal");
}
