#include <catch2/catch.hpp>
#include <cerrno>
#include <set>

#include "reports/texts/detail_words.h"

using namespace datakaart;

namespace {

std::array<Language, 4> languages() {
  return {language_of("nl"), language_of("fr"), Language::en, language_of("de")};
}

// The gaps of a pattern, each once for each time that it stands there.
std::multiset<std::string> gaps_of(std::string_view pattern) {
  std::multiset<std::string> gaps;
  for (auto at = pattern.find('{'); at != pattern.npos; at = pattern.find('{', at + 1)) {
    gaps.insert(std::string(pattern.substr(at, pattern.find('}', at) + 1 - at)));
  }
  return gaps;
}

std::string english(const Detail& detail) { return detail_words(detail, Language::en); }

}  // namespace

TEST_CASE("every detail has words of its own in every language, with the same gaps") {
  for (const Language language : languages()) {
    std::set<std::string_view> seen;
    for (std::size_t i = 1; i < static_cast<std::size_t>(DetailCode::k_count); ++i) {
      const std::string_view pattern = Texts(language)(detail_patterns()[i]);
      const std::string_view english_pattern = Texts(Language::en)(detail_patterns()[i]);
      INFO(english_pattern);
      CHECK_FALSE(pattern.empty());
      CHECK(gaps_of(pattern) == gaps_of(english_pattern));
      if (language != Language::en) CHECK(pattern != english_pattern);
      if (pattern != "{name}") CHECK(seen.insert(pattern).second);
      Detail detail(static_cast<DetailCode>(i), 1, 2, 3);
      detail.name = "NAME";
      CHECK(detail_words(detail, language).find('{') == std::string::npos);
    }
  }
  CHECK(english({}).empty());
}

TEST_CASE("details read in English as JSON has them") {
  CHECK(english(DetailCode::needs_password) == "needs a password");
  CHECK(english({DetailCode::see_member, std::string("/srv/a.zip!b.pdf")}) ==
        "see /srv/a.zip!b.pdf");
  CHECK(english({DetailCode::ratio, 900, 3, 200}) ==
        "900 bytes unpacked from 3, more than 200 to 1");
  CHECK(english({DetailCode::decompression_failed, 5}) == "ZIP decompression failed (-5)");
  CHECK(english(detail_of_errno(EACCES)) == "Permission denied");
  CHECK(english(detail_of_errno(EPERM)) == "Operation not permitted");
  CHECK(english(detail_of_errno(ENAMETOOLONG)) == "File name too long");
  CHECK(english(detail_of_errno(9999)) == "Unknown error 9999");
  CHECK(english({DetailCode::system_says, ~std::uint64_t{0}}).starts_with("Unknown error"));
}

TEST_CASE("details are told in the workbook's language") {
  const auto dutch = [](const Detail& detail) { return detail_words(detail, language_of("nl")); };
  CHECK(dutch(DetailCode::needs_password) == "vraagt een wachtwoord");
  Detail pages(DetailCode::pages_without_text, std::string("1-3, 7"));
  pages.numbers[0] = 12;
  CHECK(dutch(pages) == "pagina's als beeld, zonder tekst: 1-3, 7 van 12");
  CHECK(detail_words({DetailCode::ratio, 900, 3, 200}, language_of("de")) ==
        "900 Bytes aus 3 entpackt, mehr als 200 zu 1");
  CHECK(dutch({DetailCode::reader_says, std::string("Bad frobnicator")}) ==
        "de lezer meldt: Bad frobnicator");
  CHECK(dutch(detail_of_errno(EPERM)) == "het systeem meldt: Operation not permitted");
}

TEST_CASE("a detail of a part of a file tells which") {
  Detail detail = Detail(DetailCode::xml_mismatched_tag).at_line(7);
  CHECK(detail_words(detail, language_of("nl")) == "regel 7: tags passen niet bij elkaar");
  detail.part = "xl/\xFF.xml";
  CHECK(english(detail) == "xl/\\xFF.xml: line 7: mismatched tag");
  CHECK(detail_words(detail, language_of("fr")) == "xl/\\xFF.xml: ligne 7 : balises discordantes");
}

TEST_CASE("what another library says of a file is printable") {
  CHECK(english({DetailCode::reader_says, std::string("bad \x1B\xFE")}) == "bad \\x1B\\xFE");
}
