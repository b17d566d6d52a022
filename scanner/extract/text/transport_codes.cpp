#include "scanner/extract/text/transport_codes.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include "base/characters.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

// The byte that "%40" at `at` stands for, or -1.
int byte_at(std::string_view text, std::size_t at) {
  if (at + 2 >= text.size() || text[at] != '%') return -1;
  const int high = hex_value(text[at + 1]);
  const int low = hex_value(text[at + 2]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

// Appends the whole character that is encoded at `at`; returns how many bytes of text it took, 0 if
// it is none.
std::size_t append_wide(std::string_view text, std::size_t at, std::string& out) {
  std::string character;
  std::size_t length = k_cut_character;
  while (length == k_cut_character) {
    const int byte = byte_at(text, at + 3 * character.size());
    if (byte < 0) return 0;
    character += static_cast<char>(byte);
    length = strict_length(character);
  }
  if (length < 2) return 0;
  out += character;
  return 3 * length;
}

// Whether the encoded ASCII character may be decoded between these neighbours.
bool may_decode(int byte, char before, char behind) {
  const bool word_before = is_alnum(before) || !is_ascii(before);
  const bool word_behind = is_alnum(behind) || behind == '%' || behind == '(' || behind == '+';
  switch (byte) {
    case '@':
      return (word_before || before == '.' || before == '_' || before == '-') && is_alnum(behind);
    case '+':
      return is_digit(behind) || (word_before && is_alnum(behind));
    case ' ':
    case '.':
    case '-':
    case '_':
    case '/':
    case '(':
    case ')':
    case '\'':
      return (word_before || before == ')' || before == ' ' || before == '=') && word_behind;
    case ':':
      return word_before && word_behind;
    default:
      return false;
  }
}

}  // namespace

void blank_terminal_codes(std::string& text) {
  constexpr char k_escape = '\x1B';
  constexpr std::size_t k_longest = 24;
  for (std::size_t at = text.find(k_escape); at != std::string::npos;
       at = text.find(k_escape, at + 1)) {
    std::size_t end = at + 1;
    if (end < text.size() && text[end] == '[') {
      ++end;
      while (end < text.size() && end - at < k_longest &&
             (is_digit(text[end]) || text[end] == ';' || text[end] == '?')) {
        ++end;
      }
      if (end < text.size() && is_letter(text[end])) ++end;
    }
    std::memset(text.data() + at, ' ', end - at);
  }
}

void decode_percents(std::string& text) {
  std::size_t at = text.find('%');
  if (at == std::string::npos) return;
  std::string out(text, 0, at);
  out.reserve(text.size());
  while (at < text.size()) {
    const int byte = byte_at(text, at);
    if (byte >= 0x80) {
      const bool inside = !out.empty() && (is_alnum(out.back()) || !is_ascii(out.back()) ||
                                           out.back() == '=' || out.back() == ' ');
      const std::size_t taken = inside ? append_wide(text, at, out) : 0;
      if (taken > 0) {
        at += taken;
        continue;
      }
    } else if (byte >= 0) {
      const char before = out.empty() ? ' ' : out.back();
      const char behind = at + 3 < text.size() ? text[at + 3] : ' ';
      if (may_decode(byte, before, behind)) {
        out += static_cast<char>(byte);
        at += 3;
        continue;
      }
    }
    const std::size_t next = std::min(text.find('%', at + 1), text.size());
    out.append(text, at, next - at);
    at = next;
  }
  text.swap(out);
}

}  // namespace datakaart
