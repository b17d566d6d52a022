#include "scanner/examine/headings.h"

#include <catch2/catch.hpp>

using namespace datakaart;

namespace {

const std::vector<std::string> k_asked = {"loon*", "klant*"};
const RuleWords k_words(k_asked);
const KindHasher k_hasher = ValueHasher({}).of("columns");

using Words = std::vector<std::string>;

Text table(const std::vector<std::string>& headers) { return {"1", {}, headers}; }

}  // namespace

TEST_CASE("of a text the first lines are its heading, of a later piece none") {
  Headings headings(k_words, k_hasher);
  headings.take(Text{"Loonfiche van maart"});
  headings.take(Text{"Klantenlijst"});
  CHECK(headings.words() == Words{"loon*"});
  CHECK(headings.columns() == 0);
}

TEST_CASE("a word that stands far behind the beginning is no heading") {
  Headings headings(k_words, k_hasher);
  const std::string text = std::string(300, '-') + " loon";
  headings.take(Text{text});
  CHECK(headings.words().empty());
}

TEST_CASE("of tables the headers are, and other words of them are not told") {
  Headings headings(k_words, k_hasher);
  const Words first = {"naam", "brutoloon", "loon"};
  const Words second = {"klantnummer"};
  headings.take(table(first));
  headings.take(table(first));
  headings.take(table(second));
  CHECK(headings.words() == Words{"klant*", "loon*"});
}

TEST_CASE("equal columns are known whatever their order, by the first table") {
  const auto columns_of = [](std::vector<Words> tables) {
    Headings headings(k_words, k_hasher);
    for (const Words& headers : tables) headings.take(table(headers));
    return headings.columns();
  };
  const std::uint64_t columns = columns_of({{"naam", "mail"}});
  CHECK(columns != 0);
  CHECK(columns_of({{"mail", "naam"}}) == columns);
  CHECK(columns_of({{"naam", "mail"}, {"andere", "tabel"}}) == columns);
  CHECK(columns_of({{"naam", "gsm"}}) != columns);
  CHECK(columns_of({{"naam"}}) == 0);
}
