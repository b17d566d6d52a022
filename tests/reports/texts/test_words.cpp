#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("every reason has a name of its own and a meaning in every language") {
  for (const std::string_view language : language_codes()) {
    const Texts texts(language_of(language));
    std::set<std::string_view> names;
    std::set<std::string_view> meanings;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Reason::k_count); ++i) {
      const ReasonLabels labels = labels_of(static_cast<Reason>(i));
      CHECK(names.insert(texts(labels.name)).second);
      CHECK(meanings.insert(texts(labels.meaning)).second);
    }
  }
}

TEST_CASE("states and confidences are told apart in every language") {
  for (const std::string_view language : language_codes()) {
    const Texts texts(language_of(language));
    std::set<std::string_view> words;
    for (const State state : {State::examined, State::partial, State::skipped}) {
      CHECK(words.insert(texts(label_of(state))).second);
    }
    for (const Confidence one : {Confidence::low, Confidence::medium, Confidence::high}) {
      CHECK(words.insert(texts(label_of(one))).second);
    }
  }
}
