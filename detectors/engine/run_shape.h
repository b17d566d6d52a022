// How a number begins, as a look at a few bytes tells it. Most numbers of logs, tables and
// measurements have a shape that no kind has: they are turned down here, before anything else is
// asked. Pure; any thread.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace datakaart {

struct RunShape {
  // What stands behind a group of digits: one separator, `wide` for several or one that is not
  // ASCII, a letter, or `none` of these. A comma parts decimals only.
  enum class Gap : std::uint8_t { none, letter, comma, dot, hyphen, slash, blank, wide };

  static constexpr unsigned k_most_first = 23;  // so many or more
  static constexpr unsigned k_most_second = 7;  // so many or more
  static constexpr std::size_t k_count = (k_most_first + 1) * 8 * (k_most_second + 1) * 2;

  unsigned first = 0;  // digits of the first group, from 1 on
  Gap gap = Gap::none;
  unsigned second = 0;   // digits behind the gap; 0 where none stand there, or the gap is wide
  bool goes_on = false;  // a separator stands behind the second group
  bool date = false;     // it begins with a date in ISO order, with hyphens, and no more behind

  // Whether the gap is one separator, with which people write numbers.
  bool is_parted() const { return gap >= Gap::dot && gap != Gap::wide; }
  // A number for each shape, below k_count: 0 for dates, which have one shape, all others as they
  // are made up.
  std::uint16_t code() const {
    if (date) return 0;
    return static_cast<std::uint16_t>(
        ((first * 8 + static_cast<unsigned>(gap)) * (k_most_second + 1) + second) * 2 +
        (goes_on ? 1U : 0U));
  }
  static RunShape of_code(std::size_t code);
};

using RunShapes = std::bitset<RunShape::k_count>;

// The shape of the number whose first digit stands at `begin`.
RunShape run_shape(std::string_view bytes, std::size_t begin);

// Whether a number of this shape may have one of these numbers of digits up to the end of a group;
// see counts() in detector.h. None has them that begins with a date.
bool may_have(const RunShape& shape, std::uint32_t digit_counts);

}  // namespace datakaart
