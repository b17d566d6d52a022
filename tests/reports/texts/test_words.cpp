#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("every reason has a name of its own and a meaning in every language") {
  for (std::size_t language = 0; language < k_language_count; ++language) {
    std::set<std::string_view> names;
    std::set<std::string_view> meanings;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Reason::k_count); ++i) {
      const ReasonWords& words = words_of(static_cast<Reason>(i));
      CHECK_FALSE(words.name[language].empty());
      CHECK_FALSE(words.meaning[language].empty());
      CHECK(names.insert(words.name[language]).second);
      CHECK(meanings.insert(words.meaning[language]).second);
    }
  }
}

TEST_CASE("states and confidences are told apart in every language") {
  for (std::size_t language = 0; language < k_language_count; ++language) {
    std::set<std::string_view> words;
    for (const State state : {State::examined, State::partial, State::skipped}) {
      CHECK(words.insert(words_of(state)[language]).second);
    }
    for (const Confidence one : {Confidence::low, Confidence::medium, Confidence::high}) {
      CHECK(words.insert(words_of(one)[language]).second);
    }
    CHECK(words.count("") == 0);
  }
}
