#include "detectors/engine/run_shape.h"

#include <algorithm>
#include <bit>

#include "base/characters.h"
#include "base/swar.h"

namespace datakaart {
namespace {

using Gap = RunShape::Gap;

constexpr std::array<Gap, 256> make_gaps() {
  std::array<Gap, 256> gaps{};
  for (std::size_t i = 0x80; i < 256; ++i) gaps[i] = Gap::wide;
  for (char c = 'a'; c <= 'z'; ++c) {
    gaps[static_cast<unsigned char>(c)] = Gap::letter;
    gaps[static_cast<unsigned char>(to_upper(c))] = Gap::letter;
  }
  gaps[','] = Gap::comma;
  gaps['.'] = Gap::dot;
  gaps['-'] = Gap::hyphen;
  gaps['/'] = Gap::slash;
  gaps[' '] = Gap::blank;
  gaps['('] = gaps[')'] = Gap::wide;
  return gaps;
}
constexpr std::array<Gap, 256> k_gaps = make_gaps();

Gap gap_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? k_gaps[static_cast<unsigned char>(bytes[at])] : Gap::none;
}

// How many digits stand at `at`, `most` at most.
unsigned digits_at(std::string_view bytes, std::size_t at, unsigned most) {
  unsigned count = 0;
  while (count < most) {
    if (at + count + 8 > bytes.size()) {
      while (at + count < bytes.size() && is_digit(bytes[at + count])) ++count;
      break;
    }
    const std::uint64_t others = marks_of_no_digits(eight_bytes(bytes.data() + at + count));
    const auto more = static_cast<unsigned>(std::countr_zero(others)) / 8;
    count += more;
    if (more < 8) break;
  }
  return std::min(count, most);
}

// "2024-03-12", whose first groups are known; neither another digit nor "-1" stands behind.
bool is_iso_date(std::string_view bytes) {
  return bytes.size() >= 10 && (bytes.starts_with("19") || bytes.starts_with("20")) &&
         bytes[5] <= '1' && bytes[7] == '-' && bytes[8] <= '3' && is_digit(bytes[8]) &&
         is_digit(bytes[9]) && (bytes.size() < 11 || !is_digit(bytes[10])) &&
         (bytes.size() < 12 || bytes[10] != '-' || !is_digit(bytes[11]));
}

constexpr std::uint32_t from_on(unsigned count) {
  return count >= 32 ? 0 : ~std::uint32_t{0} << count;
}

}  // namespace

RunShape RunShape::of_code(std::size_t code) {
  RunShape shape;
  if (code == 0) {
    shape = {4, Gap::hyphen, 2, true, true};
    return shape;
  }
  shape.goes_on = code % 2 != 0;
  code /= 2;
  shape.second = static_cast<unsigned>(code % (k_most_second + 1));
  code /= k_most_second + 1;
  shape.gap = static_cast<Gap>(code % 8);
  shape.first = static_cast<unsigned>(code / 8);
  return shape;
}

RunShape run_shape(std::string_view bytes, std::size_t begin) {
  RunShape shape;
  shape.first = digits_at(bytes, begin, RunShape::k_most_first);
  if (shape.first == RunShape::k_most_first) return shape;
  const std::size_t gap = begin + shape.first;
  shape.gap = gap_at(bytes, gap);
  if (shape.gap < Gap::comma) return shape;
  const bool further = gap_at(bytes, gap + 1) >= Gap::dot;
  if (shape.gap == Gap::wide) {
    const bool digit = gap + 1 < bytes.size() && is_digit(bytes[gap + 1]);
    if (!further && !digit) shape.gap = Gap::none;
    return shape;
  }
  shape.second = digits_at(bytes, gap + 1, RunShape::k_most_second);
  if (shape.second == 0) {
    if (shape.is_parted() && further) shape.gap = Gap::wide;
    return shape;
  }
  shape.goes_on =
      shape.second < RunShape::k_most_second && gap_at(bytes, gap + 1 + shape.second) >= Gap::dot;
  shape.date = shape.first == 4 && shape.gap == Gap::hyphen && shape.second == 2 &&
               is_iso_date(bytes.substr(begin, 12));
  return shape;
}

bool may_have(const RunShape& shape, std::uint32_t digit_counts) {
  if (shape.date) return false;
  const bool open = shape.first == RunShape::k_most_first;
  std::uint32_t counts = open ? from_on(shape.first) : std::uint32_t{1} << shape.first;
  if (shape.gap == Gap::wide) counts |= from_on(shape.first + 1);
  if (shape.is_parted() && shape.second > 0) {
    const unsigned both = shape.first + shape.second;
    const bool more = shape.goes_on || shape.second == RunShape::k_most_second;
    counts |= more ? from_on(both) : both < 32 ? std::uint32_t{1} << both : 0;
  }
  return (counts & digit_counts) != 0;
}

}  // namespace datakaart
