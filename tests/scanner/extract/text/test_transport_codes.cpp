#include <catch2/catch.hpp>

#include "scanner/extract/text/transport_codes.h"

namespace datakaart {
namespace {

std::string decoded(std::string text) {
  decode_percents(text);
  return text;
}

std::string blanked(std::string text) {
  blank_terminal_codes(text);
  return text;
}

TEST_CASE("percent-encoded characters of personal data are decoded") {
  CHECK(decoded("?mail=rik.maes%40site.be&tel=%2B32479112233") ==
        "?mail=rik.maes@site.be&tel=+32479112233");
  CHECK(decoded("naam=De%20Wolf") == "naam=De Wolf");
  CHECK(decoded("Jo%C3%ABl%20Maes") == "Jo\xC3\xABl Maes");
  CHECK(decoded("12%2F03%2F1979") == "12/03/1979");
}

TEST_CASE("percentages, formats and what parts fields stay") {
  for (const std::string text :
       {"20%, 40% en 2%32475", "0%0475 en 100%", "printf(\"%20s %2d\")", "a%3Db%26c", "%", "%4",
        "x%C3", "x%E0%80%80", "x%22y", "50 %20 z"}) {
    CHECK(decoded(text) == text);
  }
}

TEST_CASE("the colours of a terminal become blanks") {
  CHECK(blanked("\x1B[31mRR 79\x1B[0m.") == "     RR 79    .");
  CHECK(blanked("\x1B[1;32mok") == "       ok");
  CHECK(blanked("a\x1B") == "a ");
  CHECK(blanked("plain [31m") == "plain [31m");
}

}  // namespace
}  // namespace datakaart
