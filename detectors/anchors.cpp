// Two looks at each byte: memchr for what marks an address, and a search for digits that passes
// over eight bytes without any at a time. Around a digit the bytes are judged one by one.
#include "detectors/anchors.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace datakaart {
namespace {

// As much of an address as can stand before and behind its '@' (RFC 5321: 64 and 255), and more.
constexpr std::size_t k_before_at = 80;
constexpr std::size_t k_behind_at = 260;
// The longest account number, 34 characters, with separators.
constexpr std::size_t k_account = 90;
// Up to so many separator bytes may stand between two digits of one number.
constexpr std::size_t k_most_separators = 6;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) {
  return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

// Bytes that people put between the digits of one number, no-break spaces and dashes included:
// these are E2 80 xx and C2 A0 in UTF-8.
constexpr std::array<bool, 256> make_separators() {
  std::array<bool, 256> table{};
  for (char c : {' ', '.', '-', '/', '(', ')', '\xC2', '\xA0', '\xE2', '\x80', '\xAF', '\x90',
                 '\x91', '\x92', '\x93'}) {
    table[static_cast<unsigned char>(c)] = true;
  }
  return table;
}
constexpr std::array<bool, 256> k_separators = make_separators();

// The first digit at or behind `at`, or the text's end.
std::size_t next_digit(std::string_view text, std::size_t at) {
  constexpr std::uint64_t k_high = 0x8080808080808080U;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    // The high bit of a byte stays clear just where it is a digit.
    const std::uint64_t moved = word ^ 0x3030303030303030U;
    const std::uint64_t others = ((moved & ~k_high) + 0x7676767676767676U) | moved;
    if ((~others & k_high) != 0) break;
  }
  while (at < text.size() && !is_digit(text[at])) ++at;
  return at;
}

void add(std::vector<Window>& windows, std::size_t begin, std::size_t end) {
  if (!windows.empty() && begin <= windows.back().end) {
    windows.back().end = std::max(windows.back().end, end);
  } else {
    windows.push_back({begin, end});
  }
}

void add_at_sign(std::string_view text, std::size_t at, std::vector<Window>& windows) {
  add(windows, at - std::min(at, k_before_at), std::min(at + k_behind_at, text.size()));
}

void find_at_signs(std::string_view text, std::vector<Window>& windows) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    add_at_sign(text, at, windows);
  }
}

// "jan [at] firma [dot] be"; "(at)" likewise.
void find_spelled_at_signs(std::string_view text, char bracket, std::vector<Window>& windows) {
  for (std::size_t at = text.find(bracket); at != std::string_view::npos;
       at = text.find(bracket, at + 1)) {
    const std::string_view next = text.substr(at + 1, 4);
    const std::size_t blank = next.starts_with(' ') ? 1 : 0;
    if (next.size() < blank + 2) continue;
    if ((next[blank] | 0x20) == 'a' && (next[blank + 1] | 0x20) == 't') {
      add_at_sign(text, at, windows);
    }
  }
}

// Whether the digits at `at` are the check digits of an account number: two letters before them
// that begin a word, and a third character behind.
bool is_country_code(std::string_view text, std::size_t at) {
  if (at < 2 || at + 2 >= text.size() || !is_digit(text[at + 1])) return false;
  if (!is_letter(text[at - 1]) || !is_letter(text[at - 2])) return false;
  return at == 2 || !is_word(text[at - 3]) || static_cast<unsigned char>(text[at - 3]) >= 0x80;
}

// The run that begins with the digit at `at`; the caller goes on at its end.
DigitRun digit_run(std::string_view text, std::size_t at) {
  DigitRun run{{at, at}, 0};
  while (at < text.size()) {
    const std::size_t first = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    run.digits += at - first;
    run.window.end = at;
    std::size_t separators = 0;
    while (at < text.size() && separators < k_most_separators &&
           k_separators[static_cast<unsigned char>(text[at])]) {
      ++at;
      ++separators;
    }
    if (at >= text.size() || !is_digit(text[at])) break;
  }
  return run;
}

void find_digit_runs(std::string_view text, Anchors& out) {
  for (std::size_t at = next_digit(text, 0); at < text.size();) {
    if (is_country_code(text, at)) {
      out.country_codes.push_back({at - 2, std::min(at + k_account, text.size())});
    }
    std::size_t in_a_row = 1;
    while (at + in_a_row < text.size() && is_digit(text[at + in_a_row])) ++in_a_row;
    if (in_a_row > k_most_digits_in_a_row) {
      at = next_digit(text, at + in_a_row);
      continue;
    }
    const DigitRun run = digit_run(text, at);
    if (run.digits >= k_least_digits) out.digit_runs.push_back(run);
    at = next_digit(text, run.window.end);
  }
}

}  // namespace

void Anchors::clear() {
  at_signs.clear();
  digit_runs.clear();
  country_codes.clear();
}

void find_anchors(std::string_view text, Anchors& out) {
  out.clear();
  find_at_signs(text, out.at_signs);
  std::vector<Window> spelled;
  for (char bracket : {'[', '(', '{'}) find_spelled_at_signs(text, bracket, spelled);
  if (!spelled.empty()) {
    out.at_signs.insert(out.at_signs.end(), spelled.begin(), spelled.end());
    std::sort(out.at_signs.begin(), out.at_signs.end(),
              [](const Window& a, const Window& b) { return a.begin < b.begin; });
    std::vector<Window> merged;
    for (const Window& window : out.at_signs) add(merged, window.begin, window.end);
    out.at_signs.swap(merged);
  }
  find_digit_runs(text, out);
}

}  // namespace datakaart
