#include <catch2/catch.hpp>
#include <string>

#include "base/folding.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

std::string plain(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    out += c.code < 0x80 ? std::string_view(text).substr(at, 1) : plain_letters(c.code);
    at += c.length;
  }
  return out;
}

TEST_CASE("letters lose their accents, and those that are two become two") {
  CHECK(plain("ÀÉÎÕÜçñøåý") == "aeioucnoay");
  CHECK(plain("Łódź Žižek İzmir ığ") == "lodz zizek izmir ig");
  CHECK(plain("ß ẞ æ Æ œ Œ þ Ĳ") == "ss ss ae ae oe oe th ij");
  CHECK(plain("Ștefan Țăran") == "stefan taran");
  CHECK(plain("×÷¿中я").empty());
}

TEST_CASE("capitals become small ones, and only they") {
  CHECK(lower_case("JOSÉ Ärger × ß") == "josé ärger × ß");
  CHECK(lower_case("ŁÓDŹ ŽIŽEK ŸPRES ŒUVRE ȘTEFAN") == "łódź žižek ÿpres œuvre ștefan");
  CHECK(lower_case("łódź žižek ÿ œ ș ı ŉ ĸ ſ") == "łódź žižek ÿ œ ș ı ŉ ĸ ſ");
  CHECK(lower_case("ДОМ 中") == "ДОМ 中");
}

TEST_CASE("bytes that are no text stay as they are") {
  CHECK(lower_case("A\xC3") == "a\xC3");
  CHECK(lower_case("\xC3"
                   "A\xFF"
                   "B") ==
        "\xC3"
        "a\xFF"
        "b");
  CHECK(lower_case("\xA9X\xC8") == "\xA9x\xC8");
}

TEST_CASE("each letter beyond ASCII is a capital or a small one, and its small form is small") {
  for (char32_t code = 0xC0; code < 0x21C; ++code) {
    if (plain_letters(code).empty()) {
      CHECK_FALSE(is_lower_letter(code));
      continue;
    }
    std::string text;
    append_utf8(code, text);
    const char32_t lower = character_at(lower_case(text), 0).code;
    CAPTURE(static_cast<unsigned>(code));
    CHECK(is_upper_letter(code) != is_lower_letter(code));
    if (code != 0x130) CHECK(is_lower_letter(lower));
    CHECK(plain_letters(lower) == plain_letters(code));
  }
  CHECK(is_upper_letter(U'A'));
  CHECK_FALSE(is_upper_letter(U'1'));
  CHECK_FALSE(is_lower_letter(U'1'));
  CHECK_FALSE(is_upper_letter(0xD7));
}

}  // namespace
}  // namespace datakaart
