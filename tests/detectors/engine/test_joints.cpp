#include <catch2/catch.hpp>

#include "detectors/engine/joints.h"

namespace datakaart {
namespace {

bool parts(std::string_view text, char joint) { return parts_numbers(text, text.rfind(joint)); }

TEST_CASE("a comma parts two numbers of a list, and begins decimals elsewhere") {
  CHECK(parts("0479112233,0479445566", ','));
  CHECK(parts("7,79.04.17-112.95", ','));
  CHECK(parts("a,7,79041711295", ','));
  CHECK(parts_numbers("7,79041711295,ok", 1));
  CHECK(parts("0479 11 22 33,0479 44 55 66", ','));
  CHECK_FALSE(parts("3,0479112233", ','));
  CHECK_FALSE(parts("12,79041711295 %", ','));
  CHECK_FALSE(parts("1,234", ','));
}

TEST_CASE("a slash parts two long numbers, and no path or date") {
  CHECK(parts("0479112233/0479445566", '/'));
  CHECK(parts("0479 11 22 33/0479 44 55 66", '/'));
  CHECK_FALSE(parts("2024/0479112233", '/'));
  CHECK_FALSE(parts("12/03/2024", '/'));
  CHECK_FALSE(parts("/archief/123456789/0479112233", '/'));
}

TEST_CASE("a long number is one by itself") {
  const auto is_long = [](std::string_view text) {
    return is_long_number(text, 0, text.find_first_not_of("0123456789"));
  };
  CHECK(is_long("1234567 "));
  CHECK(is_long("79.04.17"));
  CHECK(is_long("0479/11"));
  CHECK(is_long("790417-112"));
  CHECK_FALSE(is_long("123456 "));
  CHECK_FALSE(is_long("1.2.3"));
  CHECK_FALSE(is_long("64-bit"));
}

TEST_CASE("letters glued to a number are its label if they are a token") {
  CHECK(label_glued_to("x INSZ79", 6) == "INSZ");
  CHECK(label_glued_to("t\xC3\xA9l0479", 4) == "t\xC3\xA9l");
  CHECK(label_glued_to("9fBE68", 4).empty());
  CHECK(label_glued_to("insz 79", 5).empty());
  const WordList words("insz*, rr");
  CHECK(is_glued_to_word("INSZnr79", 6, words));
  CHECK_FALSE(is_glued_to_word("TRK79", 3, words));
}

}  // namespace
}  // namespace datakaart
