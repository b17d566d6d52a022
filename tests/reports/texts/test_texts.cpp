#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/texts.h"
#include "scanner/model/location.h"

using namespace datakaart;

namespace {

std::size_t blanks_in(std::string_view text) {
  std::size_t blanks = 0;
  for (std::size_t at = text.find("{}"); at != std::string_view::npos;
       at = text.find("{}", at + 2)) {
    ++blanks;
  }
  return blanks;
}

}  // namespace

TEST_CASE("every text stands in every language, with the same blanks to fill in") {
  for (std::size_t i = 0; i < static_cast<std::size_t>(Label::k_count); ++i) {
    const Words& words = words_of(static_cast<Label>(i));
    for (const std::string_view text : words) {
      INFO(words[static_cast<std::size_t>(Language::en)]);
      CHECK_FALSE(text.empty());
      CHECK(is_valid_utf8(text));
      CHECK(blanks_in(text) == blanks_in(words[0]));
      CHECK(std::count(text.begin(), text.end(), '{') ==
            static_cast<std::ptrdiff_t>(blanks_in(text)));
    }
  }
}

TEST_CASE("sheets have names that Excel takes, different in each language's workbook") {
  const std::array sheets = {Label::sheet_summary,  Label::sheet_controller, Label::sheet_inventory,
                             Label::sheet_findings, Label::sheet_coverage,   Label::sheet_register,
                             Label::sheet_lists};
  for (const Language language : {Language::nl, Language::fr, Language::en, Language::de}) {
    const Texts texts(language);
    std::set<std::string_view> names;
    for (const Label sheet : sheets) {
      CHECK(texts(sheet).size() <= 31);
      CHECK(texts(sheet).find_first_of("[]:*?/\\'") == std::string_view::npos);
      CHECK(names.insert(texts(sheet)).second);
    }
  }
}

TEST_CASE("hints of drop-downs and notes are no longer than Excel takes") {
  for (const Label hint : {Label::hint_basis, Label::hint_status}) {
    for (const std::string_view text : words_of(hint)) CHECK(text.size() <= 255);
  }
  for (const std::string_view text : words_of(Label::hint_choose)) CHECK(text.size() <= 32);
}

TEST_CASE("an unknown language is English") {
  CHECK(language_of("nl") == Language::nl);
  CHECK(language_of("fr") == Language::fr);
  CHECK(language_of("de") == Language::de);
  CHECK(language_of("es") == Language::en);
}

TEST_CASE("numbers, sizes and times are written as the language does") {
  const Texts nl(Language::nl);
  const Texts en(Language::en);
  CHECK(nl.count(1234567) == "1.234.567");
  CHECK(en.count(1234) == "1,234");
  CHECK(en.count(999) == "999");
  CHECK(nl.bytes(1500000) == "1,5 MB");
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
