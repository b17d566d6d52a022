#include <catch2/catch.hpp>

#include "reports/workbook/row_keeper.h"

using namespace datakaart;

namespace {

const Texts k_dutch(language_of("nl"));
const Texts k_french(language_of("fr"));

std::vector<KeptColumn> columns(const Texts& texts) {
  return {{std::string(texts(Label::activity_name)), Label::activity_name},
          {std::string(texts(Label::lawful_basis)), Label::lawful_basis}};
}

// A list of one row as it is written, with a column that people added.
EarlierSheet written(std::string_view key, const std::string& name) {
  RowKeeper keeper(nullptr, k_dutch);
  keeper.columns(columns(k_dutch));
  keeper.begin(key);
  CHECK_FALSE(keeper.typed(0, name));
  CHECK_FALSE(keeper.typed(1, ""));
  EarlierSheet sheet;
  sheet.name = "Register";
  sheet.rows[3] = {{0, "A note"}, {2, keeper.header_fingerprints()}};
  sheet.rows[4] = {{0, columns(k_dutch)[0].title},
                   {1, columns(k_dutch)[1].title},
                   {2, "p"},
                   {3, "k"},
                   {4, "Onze code"}};
  sheet.rows[5] = {{0, name}, {2, keeper.fingerprints()}, {3, std::string(key)}};
  return sheet;
}

}  // namespace

TEST_CASE("a cell that nobody touched is written anew", "[row_keeper]") {
  const EarlierSheet sheet = written("staff", "Personeel (3)");
  RowKeeper keeper(&sheet, k_dutch);
  keeper.columns(columns(k_dutch));
  keeper.begin("staff");
  CHECK_FALSE(keeper.typed(0, "Personeel (5)"));
  CHECK(keeper.change() == "gewijzigd: " + columns(k_dutch)[0].title);
  keeper.begin("staff");
  CHECK_FALSE(keeper.typed(0, "Personeel (3)"));
  CHECK(keeper.change().empty());
  keeper.begin("other");
  CHECK(keeper.change() == "nieuw");
}

TEST_CASE("what a person typed, changed or cleared stays", "[row_keeper]") {
  EarlierSheet sheet = written("staff", "Personeel");
  sheet.rows[5][1] = "vrij ingevuld";
  sheet.rows[5][4] = "HR-7";
  RowKeeper keeper(&sheet, k_dutch);
  keeper.columns(columns(k_dutch));
  keeper.begin("staff");
  CHECK(keeper.typed(1, "") == "vrij ingevuld");
  REQUIRE(keeper.added_columns().size() == 1);
  CHECK(keeper.added_columns()[0] == "Onze code");
  CHECK(keeper.added_cell(0) == "HR-7");

  sheet.rows[5].erase(0);
  RowKeeper cleared(&sheet, k_dutch);
  cleared.columns(columns(k_dutch));
  cleared.begin("staff");
  CHECK(cleared.typed(0, "Personeel") == "");
  CHECK_FALSE(cleared.is_news());
  CHECK(cleared.typed(0, "Personeelsbeheer") == "");
  CHECK(cleared.is_news());
}

TEST_CASE("a list knows whether people have worked in it", "[row_keeper]") {
  EarlierSheet sheet = written("staff", "Personeel");
  CHECK_FALSE(RowKeeper(nullptr, k_dutch).has_typed());
  CHECK_FALSE(RowKeeper(&sheet, k_dutch).has_typed());
  sheet.rows[5][1] = "3";
  CHECK(RowKeeper(&sheet, k_dutch).has_typed());

  RowKeeper facts(nullptr, k_dutch);
  facts.columns(columns(k_dutch));
  facts.begin("staff");
  CHECK_FALSE(facts.typed(0, "Personeel"));
  facts.fact(1);
  sheet.rows[5][2] = facts.fingerprints();
  CHECK_FALSE(RowKeeper(&sheet, k_dutch).has_typed());
  sheet.rows[5][4] = "HR-7";
  CHECK(RowKeeper(&sheet, k_dutch).has_typed());
}

TEST_CASE("choices are told in the language of now", "[row_keeper]") {
  EarlierSheet sheet = written("staff", "Personeel");
  sheet.rows[5][1] = "Overeenkomst (art. 6.1.b)";
  RowKeeper keeper(&sheet, k_french);
  keeper.columns(columns(k_french));
  keeper.begin("staff");
  CHECK_FALSE(keeper.typed(0, "Le personnel"));
  CHECK(keeper.typed(1, "") == "Exécution d'un contrat (art. 6.1.b)");
}

TEST_CASE("rows that went and rows that people added are the rest", "[row_keeper]") {
  EarlierSheet sheet = written("staff", "Personeel");
  sheet.rows[6] = {{0, "Camera's"}};
  RowKeeper keeper(&sheet, k_dutch);
  keeper.columns(columns(k_dutch));
  keeper.begin("customers");
  auto rest = keeper.rest();
  REQUIRE(rest.size() == 2);
  CHECK(rest[0]->key == "staff");
  CHECK(rest[1]->key.empty());
  keeper.begin(*rest[1]);
  CHECK(keeper.kept(0) == "Camera's");
  keeper.begin("staff");
  CHECK(keeper.rest().size() == 1);
}

TEST_CASE("numbers and days are known from other texts", "[row_keeper]") {
  CHECK(as_number("12") == 12);
  CHECK(as_number("-3.5") == -3.5);
  for (const char* text : {"", "012", "1.10", "12 ", "1e5", "0475/12", "inf"}) {
    INFO(text);
    CHECK_FALSE(as_number(text));
  }
  constexpr std::int64_t k_day = 86'400;
  CHECK(as_day("02/01/1970") == k_day);
  CHECK(as_day("2.1.1970") == k_day);
  CHECK(as_day("1970-01-02") == k_day);
  for (const char* text : {"", "31/02/2026", "1/2/26", "2026-13-01", "1/2", "1/2/2026 door Bea"}) {
    INFO(text);
    CHECK_FALSE(as_day(text));
  }
}
