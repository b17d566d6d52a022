#include <catch2/catch.hpp>

#include "scanner/model/rule_words.h"

using namespace datakaart;

TEST_CASE("a word of a rule is one word, with a star at one end") {
  CHECK(rule_word("Élèves") == "eleves");
  CHECK(rule_word("Loon*") == "loon*");
  CHECK(rule_word("*Fiche") == "*fiche");
  for (const char* text : {"", "*", "twee woorden", "*beide*", "a*b", "2024"}) {
    INFO(text);
    CHECK_FALSE(rule_word(text));
  }
}

TEST_CASE("names and headings are taken apart into words, camelCase too") {
  const auto words = words_in("Klant_Nr;brutoLoon (2024) Prénom");
  REQUIRE(words.size() == 5);
  CHECK(words[0].folded == "klant");
  CHECK(words[2].folded == "bruto");
  CHECK(words[3].text == "Loon");
  CHECK(words[4].folded == "prenom");
}

TEST_CASE("letters that are two letters, and accents that stand apart, do not end a word") {
  const auto words = words_in("Straße,Cœur;SociétéŽižek te\xCC\x81l");
  REQUIRE(words.size() == 5);
  CHECK(words[0].folded == "strasse");
  CHECK(words[1].folded == "coeur");
  CHECK(words[2].folded == "societe");
  CHECK(words[3].folded == "zizek");
  CHECK(words[4].folded == "tel");
  CHECK(rule_word("Œuvre*") == "oeuvre*");
}

TEST_CASE("only words of the list are told of a heading, each once") {
  const std::vector<std::string> list = {"loon*", "*fiche", "leden", "it", "two words"};
  const RuleWords words(list);
  CHECK(words.in("Loonfiche van Jan Voorbeeld, loon 2024") ==
        std::vector<std::string>{"*fiche", "loon*"});
  CHECK(words.in("geleden").empty());
  CHECK(words.in("it is a list").empty());
  CHECK(words.in("IT-beheer") == std::vector<std::string>{"it"});
  CHECK(RuleWords().in("loon").empty());
}
