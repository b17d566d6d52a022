#include <catch2/catch.hpp>
#include <string>

#include "base/characters.h"
#include "base/swar.h"

namespace datakaart {
namespace {

TEST_CASE("each byte is judged by itself") {
  for (int c = 0; c < 256; ++c) {
    for (const char other : {'5', 'q', '\x7F'}) {
      const std::string bytes = {other, static_cast<char>(c), other, other, other, other,
                                 other, static_cast<char>(c)};
      CAPTURE(c, other);
      const std::uint64_t digits = ~bits_of_marks(marks_of_no_digits(eight_bytes(bytes.data())));
      CHECK((digits >> 1U & 1U) == (is_digit(static_cast<char>(c)) ? 1U : 0U));
      CHECK((digits >> 7U & 1U) == (is_digit(static_cast<char>(c)) ? 1U : 0U));
      CHECK((digits >> 2U & 1U) == (is_digit(other) ? 1U : 0U));
      if (c >= 0x80) continue;
      const std::uint64_t letters = bits_of_marks(marks_of_letters(eight_bytes(bytes.data())));
      CHECK((letters >> 1U & 1U) == (is_letter(static_cast<char>(c)) ? 1U : 0U));
      CHECK((letters >> 2U & 1U) == (is_letter(other) ? 1U : 0U));
    }
  }
}

}  // namespace
}  // namespace datakaart
