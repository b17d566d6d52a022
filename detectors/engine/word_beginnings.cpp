#include "detectors/engine/word_beginnings.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "base/characters.h"
#include "base/swar.h"

namespace datakaart {
namespace {

// Which of at most 64 bytes are letters, as bits; of no use where not all are ASCII.
struct Letters {
  std::uint64_t all = 0;
  std::uint64_t upper = 0;
  bool ascii = true;
};

Letters letters_of(std::string_view bytes) {
  Letters letters;
  for (std::size_t at = 0; at < bytes.size(); at += 8) {
    std::array<char, 8> rest{};
    const bool whole = at + 8 <= bytes.size();
    if (!whole) bytes.copy(rest.data(), 8, at);
    const std::uint64_t word = eight_bytes(whole ? bytes.data() + at : rest.data());
    if ((word & eight_times(0x80)) != 0) letters.ascii = false;
    const std::uint64_t marks = marks_of_letters(word & eight_times(0x7F));
    letters.all |= bits_of_marks(marks) << at;
    letters.upper |= bits_of_marks(marks & ~(word << 2U)) << at;
  }
  return letters;
}

constexpr std::size_t k_no_letter = 26;

std::size_t letter_number(char c) {
  return is_letter(c) ? static_cast<std::size_t>(to_lower(c) - 'a') : k_no_letter;
}

std::size_t beginning_key(std::size_t first, std::size_t second, std::size_t third) {
  return (first * 27 + second) * 27 + third;
}

// The keys of the three characters at `at`, the first of which is a letter: as they stand, and with
// camelCase taken apart.
struct Beginning {
  std::size_t as_one;
  std::size_t taken_apart;
};

Beginning beginning_at(std::string_view text, std::size_t at) {
  const auto character = [&](std::size_t i) { return at + i < text.size() ? text[at + i] : ' '; };
  const std::size_t first = letter_number(text[at]);
  const std::size_t second = letter_number(character(1));
  const std::size_t third = second == k_no_letter ? k_no_letter : letter_number(character(2));
  const auto is_hump = [&](std::size_t i) {
    return is_upper(character(i)) && is_lower(character(i - 1));
  };
  const std::size_t as_one = beginning_key(first, second, third);
  if (is_hump(1)) return {as_one, beginning_key(first, k_no_letter, k_no_letter)};
  return {as_one, is_hump(2) ? beginning_key(first, second, k_no_letter) : as_one};
}

}  // namespace

void WordBeginnings::add(std::string_view word, bool open_back, bool inside) {
  Keys& keys = inside ? anywhere_ : at_start_;
  any_inside_ = any_inside_ || inside;
  const auto number_at = [&](std::size_t i) {
    return i < word.size() ? letter_number(word[i]) : k_no_letter;
  };
  const std::size_t first = number_at(0);
  const std::size_t second = number_at(1);
  // What may go on may do so with any letter.
  const bool open_second = open_back && word.size() == 1;
  const bool open_third = open_back && word.size() <= 2;
  for (std::size_t b = 0; b <= k_no_letter; ++b) {
    if (b != second && !open_second) continue;
    for (std::size_t c = 0; c <= k_no_letter; ++c) {
      if (c == number_at(2) || open_third || b == k_no_letter) {
        keys.set(beginning_key(first, b, b == k_no_letter ? k_no_letter : c));
      }
    }
  }
}

bool WordBeginnings::may_be_in(std::string_view text) const {
  bool lower_before = false;
  bool letter_before = false;
  for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(text.size(), 64))) {
    const Letters block = letters_of(text.substr(0, 64));
    if (!block.ascii) return true;
    const std::uint64_t lower = block.all & ~block.upper;
    const std::uint64_t inside = block.all << 1U | (letter_before ? 1U : 0U);
    const std::uint64_t humps = block.upper & (lower << 1U | (lower_before ? 1U : 0U));
    std::uint64_t asked = any_inside_ ? block.all : block.all & (~inside | humps);
    for (; asked != 0; asked &= asked - 1) {
      const auto at = static_cast<std::size_t>(std::countr_zero(asked));
      const bool starts = ((~inside | humps) >> at & 1U) != 0;
      const auto is_beginning = [&](std::size_t key) {
        return (starts && at_start_[key]) || anywhere_[key];
      };
      const Beginning three = beginning_at(text, at);
      if (is_beginning(three.as_one) || is_beginning(three.taken_apart)) return true;
    }
    letter_before = (block.all >> 63U) != 0;
    lower_before = (lower >> 63U) != 0;
  }
  return false;
}

}  // namespace datakaart
