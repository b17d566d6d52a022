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

TEST_CASE("hexadecimal digits have a value, and what stands beside them in ASCII has none") {
  for (int c = 0; c < 256; ++c) {
    const std::string one(1, static_cast<char>(c));
    const std::size_t at = std::string("0123456789abcdefABCDEF").find(one);
    CAPTURE(c);
    CHECK(is_hex_digit(one[0]) == (at != std::string::npos));
    CHECK(hex_value(one[0]) == (at == std::string::npos ? -1 : at < 16 ? int(at) : int(at) - 6));
  }
}

TEST_CASE("names of formats are compared in ASCII alone") {
  CHECK(lower_ascii("Content-TYPE [Z@] \xC9") == "content-type [z@] \xC9");
}

}  // namespace
}  // namespace datakaart
