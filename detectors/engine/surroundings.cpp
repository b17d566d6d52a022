#include "detectors/engine/surroundings.h"

#include <algorithm>
#include <string>

#include "base/calendar.h"
#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/joints.h"

namespace datakaart {
namespace {

constexpr std::size_t k_token_reach = 80;

bool is_joint(char c) { return c == '.' || c == ',' || c == '-' || c == '/' || c == ':'; }

bool is_token_byte(char c) {
  return is_alnum(c) || is_joint(c) || c == '+' || c == '=' || c == '_';
}

// The bytes without a blank around the candidate, at most k_token_reach on either side.
std::string_view token_around(std::string_view bytes, std::size_t begin, std::size_t end) {
  const std::size_t least = begin - std::min(begin, k_token_reach);
  const std::size_t most = std::min(bytes.size(), end + k_token_reach);
  while (begin > least && is_token_byte(bytes[begin - 1])) --begin;
  while (end < most && is_token_byte(bytes[end])) ++end;
  return bytes.substr(begin, end - begin);
}

// 8-4-4-4-12 hexadecimal digits, anywhere in the token.
bool holds_uuid(std::string_view token) {
  constexpr std::string_view k_form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  for (std::size_t at = 0; at + k_form.size() <= token.size(); ++at) {
    const bool fits =
        std::equal(k_form.begin(), k_form.end(), token.begin() + at,
                   [](char form, char c) { return form == 'x' ? is_hex_digit(c) : c == form; });
    if (fits) return true;
  }
  return false;
}

// Capitals behind small letters, or digits among letters of both cases: not a word, a name or a
// number, as the parts of a path are.
bool is_mixed(std::string_view piece) {
  bool upper = false;
  bool lower = false;
  bool digit = false;
  bool upper_behind = false;
  for (char c : piece) {
    upper_behind = upper_behind || (lower && is_upper(c));
    upper = upper || is_upper(c);
    lower = lower || is_lower(c);
    digit = digit || is_digit(c);
  }
  return upper_behind || (upper && lower && digit);
}

// Whether a piece between slashes is mixed so.
bool has_mixed_piece(std::string_view token) {
  while (!token.empty()) {
    const std::size_t end = std::min(token.find_first_of("/+"), token.size());
    if (is_mixed(token.substr(0, end))) return true;
    token.remove_prefix(std::min(end + 1, token.size()));
  }
  return false;
}

// Letters of both cases and digits, with '/' or '+', or '=' at the end: long enough to be no word.
// What stands before another '=' is a key.
bool is_base64(std::string_view token) {
  const std::size_t last = token.find_last_not_of('=');
  bool sign = last != std::string_view::npos && last + 1 < token.size();
  if (const std::size_t key = token.rfind('=', last); key != std::string_view::npos && key < last) {
    token.remove_prefix(key + 1);
  }
  if (token.size() < 24) return false;
  bool upper = false;
  bool lower = false;
  for (char c : token) {
    if (is_joint(c) && c != '/') return false;
    upper = upper || is_upper(c);
    lower = lower || is_lower(c);
    sign = sign || c == '/' || c == '+';
  }
  return upper && lower && sign && has_mixed_piece(token);
}

// Seconds, milliseconds, microseconds or nanoseconds since 1970, from 2001 to 2033; or
// YYYYMMDDhhmmss.
bool is_timestamp(std::string_view digits) {
  if (digits.size() == 14) {
    const auto part = [&](std::size_t at, std::size_t size) {
      return static_cast<int>(number_of(digits.substr(at, size)));
    };
    return part(0, 4) >= 1970 && part(0, 4) < 2100 &&
           is_date({part(0, 4), part(4, 2), part(6, 2)}) && part(8, 2) < 24 && part(10, 2) < 60 &&
           part(12, 2) < 60;
  }
  const bool length =
      digits.size() == 10 || digits.size() == 13 || digits.size() == 16 || digits.size() == 19;
  return length && digits[0] == '1';
}

bool has_ean_check(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
  return sum % 10 == 0;
}

// The stars around "*123*" or "**123**", as marked-up text has them for emphasis; 0 if others stand
// there, or more.
std::size_t emphasis_around(std::string_view bytes, std::size_t begin, std::size_t end) {
  std::size_t before = 0;
  while (before < begin && bytes[begin - before - 1] == '*') ++before;
  std::size_t behind = 0;
  while (end + behind < bytes.size() && bytes[end + behind] == '*') ++behind;
  return before == behind && before <= 2 ? before : 0;
}

// "123/4567/89002", mostly between "+++" or "***".
bool is_structured_communication(std::string_view written, std::string_view digits) {
  return digits.size() == 12 && written.size() == 14 && written[3] == '/' && written[8] == '/' &&
         has_mod97_remainder(digits);
}

}  // namespace

bool has_float_tail(std::string_view bytes, std::size_t end) {
  return bytes.substr(end, 2) == ".0" && free_after(bytes, end + 2);
}

bool is_part(std::string_view bytes, std::size_t begin, std::size_t end, Writing writing) {
  if ((!writing.glued && !free_before(bytes, begin)) || !free_after(bytes, end)) return true;
  if (const std::size_t stars = emphasis_around(bytes, begin, end); stars > 0) {
    begin -= stars;
    end += stars;
  }
  const auto is_glue = [&](char c) { return is_joint(c) || (writing.blanks && c == ' '); };
  if (begin > 0) {
    const char previous = bytes[begin - 1];
    const char second = begin > 1 ? bytes[begin - 2] : ' ';
    if (std::string_view("+*@$%_").find(previous) != std::string_view::npos) return true;
    if (is_glue(previous) && is_digit(second)) {
      const bool other = (previous == ',' && writing.named) || parts_numbers(bytes, begin - 1);
      if (!other) return true;
    }
    if (writing.bare && previous == '-' && is_letter(second)) return true;
  }
  if (end < bytes.size()) {
    const char next = bytes[end];
    const char second = end + 1 < bytes.size() ? bytes[end + 1] : ' ';
    if (std::string_view("+*@%_").find(next) != std::string_view::npos) return true;
    if (is_glue(next) && next != ',' && is_digit(second) && !parts_numbers(bytes, end) &&
        !(writing.bare && has_float_tail(bytes, end))) {
      return true;
    }
    if (writing.bare && next == '-' && is_letter(second)) return true;
  }
  return false;
}

Explanation better_explanation(const Text& text, std::size_t begin, std::size_t end) {
  const std::string_view token = token_around(text.bytes, begin, end);
  if (token.size() >= 36 && holds_uuid(token)) return {"uuid", true};
  if (is_base64(token)) return {"base64", true};
  const std::string_view written = text.bytes.substr(begin, end - begin);
  std::string digits;
  std::copy_if(written.begin(), written.end(), std::back_inserter(digits), is_digit);
  if (is_structured_communication(written, digits)) return {"structured-communication", true};
  if (digits.size() == written.size() && is_timestamp(digits)) return {"timestamp", false};
  if (digits.size() == 13 && has_ean_check(digits)) {
    if (digits.starts_with("978") || digits.starts_with("979")) return {"isbn", false};
    if (digits.size() == written.size() && digits[0] != '0') return {"ean", false};
  }
  return {};
}

}  // namespace datakaart
