#include <catch2/catch.hpp>
#include <string>

#include "base/utf8.h"

namespace datakaart {
namespace {

std::string utf8(char32_t code) {
  std::string text;
  append_utf8(code, text);
  return text;
}

TEST_CASE("each character is written and read as itself") {
  for (char32_t code = 1; code <= 0x10FFFF; ++code) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    const std::string text = utf8(code);
    const Character read = character_at(text, 0);
    const Character back = character_before(text, text.size());
    if (read.code != code || back.code != code || read.length != text.size() ||
        strict_length(text) != text.size()) {
      FAIL("U+" << std::hex << static_cast<unsigned>(code));
    }
  }
}

TEST_CASE("what is no character becomes the replacement character") {
  for (const char32_t none : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
    CHECK(utf8(none) == "\xEF\xBF\xBD");
  }
}

TEST_CASE("overlong forms, halves of pairs and what lies beyond are no UTF-8") {
  for (const char* wrong :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3(", "\xE2\x82(", "\xF0\x9F\x98("}) {
    INFO(wrong);
    CHECK(strict_length(wrong) == 0);
    CHECK_FALSE(is_valid_utf8(wrong));
    CHECK_FALSE(is_valid_utf8(std::string("a long enough text, and then ") + wrong));
  }
}

TEST_CASE("a character that the end cuts is told from one that is wrong") {
  for (const char* cut : {"\xC3", "\xE2\x82", "\xF0\x9F\x98"}) {
    INFO(cut);
    CHECK(strict_length(cut) == k_cut_character);
    CHECK_FALSE(is_valid_utf8(cut));
    CHECK(character_at(cut, 0).length == std::string(cut).size());
  }
  CHECK(character_at("", 0).length == 0);
  CHECK(character_at("a", 9).length == 0);
  CHECK(character_before("\x80\x80\x80\x80\x80", 5).length > 0);
}

TEST_CASE("text of all lengths is valid, whatever stands at its end") {
  for (std::size_t size = 0; size < 20; ++size) {
    const std::string front(size, 'a');
    CHECK(is_valid_utf8(front));
    CHECK(is_valid_utf8(front + "é😀" + front));
    CHECK(is_valid_utf8(front + std::string(1, '\0') + front));
    CHECK(plain_prefix(front + "é") == size);
    CHECK(plain_prefix(front + std::string(1, '\0')) == size);
    CHECK(plain_prefix(front) == size);
  }
}

TEST_CASE("a text is cut between characters only") {
  const std::string text = "a€é";  // begin at 0, 1 and 4
  CHECK(next_boundary(text, 0) == 0);
  CHECK(next_boundary(text, 2) == 4);
  CHECK(next_boundary(text, 5) == 6);
  CHECK(next_boundary(text, 6) == 6);
  CHECK(previous_boundary(text, 3) == 1);
  CHECK(previous_boundary(text, 5) == 4);
  CHECK(previous_boundary(text, 6) == 6);
  CHECK(first_characters(text, 0).empty());
  CHECK(first_characters(text, 2) == "a€");
  CHECK(first_characters(text, 9) == text);
}

TEST_CASE("what is printed cannot steer a terminal nor turn a name around") {
  CHECK(printable("Klanten é 名.csv") == "Klanten é 名.csv");
  CHECK(printable("a\nb\x1B[31m\x7F") == "a\\x0Ab\\x1B[31m\\x7F");
  CHECK(printable("\xC2\x9B") == "\\u{009B}");
  CHECK(printable("a\xE2\x80\xAE"
                  "b\xEF\xBB\xBF") == "a\\u{202E}b\\u{FEFF}");
  CHECK(printable("caf\xE9 \xED\xA0\x80") == "caf\\xE9 \\xED\\xA0\\x80");
  CHECK(printable(std::string(1, '\0')) == "\\x00");
}

}  // namespace
}  // namespace datakaart
