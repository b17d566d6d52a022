// Where in a text something can be, found in one cheap pass: the engine runs patterns only there.
// Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace datakaart {

// A stretch of text, [begin, end). Windows of one kind ascend and do not overlap.
struct Window {
  std::size_t begin;
  std::size_t end;
};

// A run of digits with separators between them, and how many digits it has.
struct DigitRun {
  Window window;
  std::size_t digits;
};

struct Anchors {
  std::vector<Window> at_signs;       // around '@' and its spelled-out forms: "[at]", "(at)"
  std::vector<DigitRun> digit_runs;   // of at least k_least_digits digits
  std::vector<Window> country_codes;  // from two letters and two digits at a boundary on

  void clear();
};

inline constexpr std::size_t k_least_digits = 7;
// More digits in a row than any number that is looked for: hashes, measurements, padding.
inline constexpr std::size_t k_most_digits_in_a_row = 32;

// Replaces `out` by the anchors in `text`. Reads every byte once, whatever the text.
void find_anchors(std::string_view text, Anchors& out);

}  // namespace datakaart
