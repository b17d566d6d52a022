#include <catch2/catch.hpp>

#include "base/characters.h"

namespace datakaart {
namespace {

TEST_CASE("letters of any script make a token longer, blanks and dashes do not") {
  CHECK_FALSE(free_before("a1", 1));
  CHECK_FALSE(free_before("é1", 2));
  CHECK_FALSE(free_after("1é", 1));
  CHECK_FALSE(free_after("1中", 1));
  CHECK(free_before("1", 0));
  CHECK(free_after("1", 1));
  CHECK(
      free_before("\xC2\xA0"
                  "1",
                  2));
  CHECK(free_after("1\xE2\x80\x93", 1));
  CHECK(free_after("1😀", 1));
}

TEST_CASE("separators are one character, whatever their bytes") {
  CHECK(separator_length(" ", 0) == 1);
  CHECK(separator_length("\xC2\xA0", 0) == 2);
  CHECK(separator_length("\xE2\x80\xAF", 0) == 3);
  CHECK(separator_at("\xE2\x80\x91", 0) == '-');
  CHECK(separator_length(",", 0) == 0);
  CHECK(separator_length("", 0) == 0);
}

TEST_CASE("a broken end of text is read without harm") {
  CHECK(character_at("\xE2\x80", 0).length == 2);
  CHECK(character_at("", 0).length == 0);
  CHECK(character_before("\x80\x80\x80\x80\x80", 5).length > 0);
}

TEST_CASE("capitals with accents become small ones") {
  CHECK(lower_case("JOSÉ Ärger × ß") == "josé ärger × ß");
}

}  // namespace
}  // namespace datakaart
