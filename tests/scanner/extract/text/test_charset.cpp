#include <catch2/catch.hpp>

#include "scanner/extract/text/charset.h"

namespace datakaart {

TEST_CASE("Declared encodings are believed where the bytes fit them") {
  CHECK(from_charset("\xA4 Li\xE8ge", "ISO-8859-15") == "€ Liège");
  CHECK(from_charset("\x80", "iso-8859-1") == "€");
  CHECK(from_charset("Li\x8Age", "cp850") == "Liège");
  CHECK(from_charset("\xEF\xBB\xBFLi\xC3\xA8ge", "UTF-8") == "Liège");
  CHECK(from_charset(std::string_view("a\0b", 3), "utf-8") == "a b");
  CHECK_FALSE(from_charset("Li\xE8ge", "utf-8"));
  CHECK_FALSE(from_charset("Li\xE8ge", "us-ascii"));
  CHECK_FALSE(from_charset("x", "ISO-2022-CN-EXT"));
  CHECK_FALSE(from_charset("x", "utf-8//TRANSLIT"));
  CHECK_FALSE(from_charset("x", ""));
  CHECK(text_in_charset("Li\xE8ge", "utf-8") == "Liège");
}

TEST_CASE("Code pages have names") {
  CHECK(charset_of_code_page(1252) == "WINDOWS-1252");
  CHECK(charset_of_code_page(65001) == "UTF-8");
  CHECK(charset_of_code_page(28591) == "ISO-8859-1");
  CHECK(charset_of_code_page(850) == "CP850");
  CHECK(charset_of_code_page(7).empty());
}

}  // namespace datakaart
