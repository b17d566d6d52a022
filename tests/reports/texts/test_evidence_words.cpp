#include <catch2/catch.hpp>

#include "reports/texts/words.h"

using namespace datakaart;

namespace {

EvidenceSet set_of(Evidence one, std::string_view word = {}, std::string_view other = {}) {
  EvidenceSet set;
  set.add(one);
  set.word = word;
  set.other = other;
  return set;
}

}  // namespace

TEST_CASE("every sort of evidence has words in every language") {
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const auto one = static_cast<Evidence>(i);
    const std::string name(name_of(one));
    INFO(name);
    for (const Language language :
         {language_of("nl"), language_of("fr"), Language::en, language_of("de")}) {
      CHECK_FALSE(evidence_words(set_of(one), language, "").empty());
      if (language != Language::en) CHECK(evidence_words(set_of(one), language, "") != name);
    }
  }
}

TEST_CASE("the word that was seen stands beside its evidence") {
  CHECK(evidence_words(set_of(Evidence::word_near, "gsm"), language_of("nl"), ", ") ==
        "woord ernaast \"gsm\"");
  CHECK(evidence_words(set_of(Evidence::column_header, "tél"), language_of("fr"), ", ") ==
        "en-tête de colonne \"tél\"");
  CHECK(evidence_words(set_of(Evidence::word_near, "telef*"), Language::en, ", ") ==
        "word near \"telef…\"");
  EvidenceSet two = set_of(Evidence::shape, "nr, of id", "uuid");
  two.add(Evidence::exclusion);
  CHECK(evidence_words(two, language_of("nl"), ", ") == "vorm, betere verklaring \"uuid\"");
  two.add(Evidence::counter_word);
  CHECK(evidence_words(two, language_of("nl"), "; ") ==
        "vorm; tegenwoord \"nr, of id\"; betere verklaring \"uuid\"");
}
