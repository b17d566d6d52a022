#include "detectors/engine/joints.h"

#include "base/characters.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_label = 40;   // "identificatienummer sociale zekerheid" and more
constexpr std::size_t k_longest_number = 24;  // of a number with its separators
// Fewer digits in a row before or behind a comma may be a decimal's.
constexpr std::size_t k_no_decimal = 7;
// The fewest digits of a number with another one behind a slash: a date has eight.
constexpr std::size_t k_before_slash = 9;
constexpr std::size_t k_behind_slash = 8;

bool is_separator(char c) { return c == ' ' || c == '.' || c == '-' || c == '/'; }

char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? bytes[at] : '\0';
}

std::size_t begin_of_digits(std::string_view bytes, std::size_t end) {
  while (end > 0 && is_digit(bytes[end - 1])) --end;
  return end;
}
std::size_t end_of_digits(std::string_view bytes, std::size_t begin) {
  while (begin < bytes.size() && is_digit(bytes[begin])) ++begin;
  return begin;
}

bool comma_parts(std::string_view bytes, std::size_t comma) {
  const std::size_t begin = begin_of_digits(bytes, comma);
  const std::size_t end = end_of_digits(bytes, comma + 1);
  const std::size_t before = comma - begin;
  const std::size_t behind = end - comma - 1;
  if (before >= k_no_decimal) return true;
  const char gap = byte_at(bytes, end);
  // "1,52.02.04-103.10"; behind blanks only where they stand on both sides: "42,0471 21 32 43".
  if (is_separator(gap) && is_digit(byte_at(bytes, end + 1))) {
    if (gap != ' ') return true;
    if (begin > 0 && is_separator(bytes[begin - 1]) && bytes[comma + 1] == '0') return true;
  }
  if (begin > 0 && bytes[begin - 1] == ',') return true;
  const char next = byte_at(bytes, end + 1);
  return behind >= k_no_decimal && gap == ',' && next != ' ' && next != '\0' && next != '\n';
}

bool slash_parts(std::string_view bytes, std::size_t slash) {
  std::size_t before = 0;
  std::size_t first = slash;  // the first digit of what stands before
  for (std::size_t at = slash; at > 0 && slash - at < k_longest_number; --at) {
    const char c = bytes[at - 1];
    if (is_digit(c)) {
      ++before;
      first = at - 1;
    } else if (!is_separator(c)) {
      break;
    }
  }
  if (before < k_before_slash) return false;
  const char previous = first > 0 ? bytes[first - 1] : ' ';
  if (previous == '/' || is_letter(previous)) return false;
  std::size_t behind = 0;
  for (std::size_t at = slash + 1; at < bytes.size() && at - slash < k_longest_number; ++at) {
    if (is_digit(bytes[at])) {
      ++behind;
    } else if (!is_separator(bytes[at])) {
      break;
    }
  }
  return behind >= k_behind_slash;
}

}  // namespace

bool is_long_number(std::string_view bytes, std::size_t begin, std::size_t end) {
  const std::size_t digits = end - begin;
  if (digits >= k_no_decimal) return true;
  const char gap = byte_at(bytes, end);
  if (!is_separator(gap) && gap != '(' && gap != ')') return false;
  if (!is_digit(byte_at(bytes, end + 1))) return false;
  return digits == 2 ? is_digit(byte_at(bytes, end + 2))
                     : digits == 3 || digits == 4 || digits == 6;
}

bool parts_numbers(std::string_view bytes, std::size_t at) {
  if (bytes[at] == ',') return comma_parts(bytes, at);
  return bytes[at] == '/' && slash_parts(bytes, at);
}

std::string_view label_glued_to(std::string_view bytes, std::size_t begin) {
  std::size_t at = begin;
  while (begin - at < k_longest_label) {
    const Character before = character_before(bytes, at);
    if (before.length == 0 || !is_word_character(before.code)) break;
    if (before.code < 0x80 && is_digit(static_cast<char>(before.code))) return {};
    at -= before.length;
  }
  return begin - at < k_longest_label ? bytes.substr(at, begin - at) : std::string_view{};
}

bool is_glued_to_word(std::string_view bytes, std::size_t begin, const WordList& words) {
  const std::string_view label = label_glued_to(bytes, begin);
  return !label.empty() && words.may_be_in(label) && !find_word(label, words).empty();
}

}  // namespace datakaart
