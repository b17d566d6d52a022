#include <catch2/catch.hpp>

#include "reports/texts/words.h"

using namespace datakaart;

TEST_CASE("every sort of evidence has words in every language") {
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const std::string name(name_of(static_cast<Evidence>(i)));
    INFO(name);
    CHECK(evidence_words(name, language_of("nl")) != name);
    CHECK(evidence_words(name, language_of("de")) != name);
  }
}

TEST_CASE("the word that was seen stands beside its evidence") {
  CHECK(evidence_words("word_near:gsm", language_of("nl")) == "woord ernaast \"gsm\"");
  CHECK(evidence_words("column_header:tél", language_of("fr")) == "en-tête de colonne \"tél\"");
  CHECK(evidence_words("word_near:telef*", Language::en) == "word near \"telef…\"");
  CHECK(evidence_words("unknown:x", language_of("fr")) == "unknown:x");
}

TEST_CASE("places are told in the language") {
  CHECK(place_words("line 12", language_of("nl")) == "regel 12");
  CHECK(place_words("line 12, column 3", language_of("nl")) == "regel 12, kolom 3");
  CHECK(place_words("page 3 (header)", language_of("de")) == "Seite 3 (Kopfzeile)");
  CHECK(place_words("slide 4 (notes)", language_of("fr")) == "diapositive 4 (notes)");
  CHECK(place_words("property author", language_of("nl")) == "eigenschap author");
  CHECK(place_words("link", language_of("de")) == "Link");
  CHECK(place_words("", language_of("nl")).empty());
}

TEST_CASE("names of sheets and cells stay as they are") {
  for (const char* place : {"Klanten!B7", "line items!C2", "page 3!B2", "line 12x", "page",
                            "line 12, column", "line 12, row 3"}) {
    CHECK(place_words(place, language_of("nl")) == place);
  }
}

TEST_CASE("options are told in words, with their units") {
  const Texts nl(language_of("nl"));
  CHECK(option_words("max-buffered", "134217728", nl) == "in geheugen 134,2 MB");
  CHECK(option_words("max-time", "300", nl) == "tijd per bestand 300 s");
  CHECK(option_words("follow-symlinks", "no", nl) == "verwijzingen volgen nee");
  CHECK(option_words("min-confidence", "medium", nl) == "zekerheid vanaf middel");
  CHECK(option_words("exclude", "*.bak", nl) == "zonder *.bak");
  CHECK(option_words("something-new", "x", nl) == "something-new x");
}
