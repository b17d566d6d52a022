#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "base/utf8.h"
#include "reports/texts/texts.h"

using namespace datakaart;

namespace {

std::vector<Texts> all_languages() {
  std::vector<Texts> all;
  for (const std::string_view code : language_codes()) all.emplace_back(language_of(code));
  return all;
}

}  // namespace

TEST_CASE("every text stands in every language") {
  REQUIRE(language_codes().size() == 4);
  for (const Texts& texts : all_languages()) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(Label::k_count); ++i) {
      CHECK_FALSE(texts(static_cast<Label>(i)).empty());
      CHECK(is_valid_utf8(texts(static_cast<Label>(i))));
    }
  }
}

TEST_CASE("a text of one language is known as the same in any") {
  CHECK(Texts(language_of("nl"))(Label::sheet_summary) == "Samenvatting");
  for (const char* name : {"Samenvatting", "Synthèse", "Summary", "Übersicht"}) {
    CHECK(is_any_of(Label::sheet_summary, name));
  }
  CHECK_FALSE(is_any_of(Label::sheet_summary, "Sommario"));
}

TEST_CASE("sheets have names that Excel takes, different in each language's workbook") {
  const std::array sheets = {Label::sheet_summary,  Label::sheet_controller, Label::sheet_inventory,
                             Label::sheet_findings, Label::sheet_coverage,   Label::sheet_register,
                             Label::sheet_lists};
  for (const Texts& texts : all_languages()) {
    std::set<std::string_view> names;
    for (const Label sheet : sheets) {
      CHECK(texts(sheet).size() <= 31);
      CHECK(texts(sheet).find_first_of("[]:*?/\\'") == std::string_view::npos);
      CHECK(names.insert(texts(sheet)).second);
    }
  }
}

TEST_CASE("hints of drop-downs and notes are no longer than Excel takes") {
  for (const Texts& texts : all_languages()) {
    CHECK(texts(Label::hint_basis).size() <= 255);
    CHECK(texts(Label::hint_status).size() <= 255);
    CHECK(texts(Label::hint_choose).size() <= 32);
  }
}

TEST_CASE("an unknown language is English") {
  for (const char* code : {"nl", "fr", "de"}) CHECK(language_of(code) != Language::en);
  CHECK(language_of("en") == Language::en);
  CHECK(language_of("es") == Language::en);
}

TEST_CASE("numbers, sizes and times are written as the language does") {
  const Texts nl(language_of("nl"));
  const Texts en(Language::en);
  CHECK(nl.count(1234567) == "1.234.567");
  CHECK(en.count(1234) == "1,234");
  CHECK(en.count(999) == "999");
  CHECK(nl.bytes(1500000) == "1,5 MB");
  CHECK(Texts(language_of("fr")).count(1234567) == "1\u202F234\u202F567");
  CHECK(en.bytes(64) == "64 B");
  CHECK(en.bytes(std::uint64_t{64} << 30) == "68.7 GB");
  CHECK(nl.time(1700000000) == "14/11/2023 22:13");
  CHECK(en.time(1700000000) == "2023-11-14 22:13");
}

TEST_CASE("a text's blanks are filled in order") {
  CHECK(Texts(Language::en)
            .fill(Label::findings_note, "1", "2", "3")
            .starts_with("1 of 2 findings, at most 3 per file"));
}
