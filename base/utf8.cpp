#include "base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/swar.h"

namespace datakaart {
namespace {

constexpr std::size_t length_of(unsigned lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

// Characters that would steer a terminal, or make a name read otherwise than it is: controls, and
// marks of direction and zero width.
constexpr bool is_unprintable(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C ||
         (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto lead = static_cast<unsigned char>(text[at]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = length_of(lead);
  if (at + length > text.size()) return {k_replacement_character, text.size() - at};
  char32_t code = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  return {code, length};
}

Character character_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return {};
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && is_continuation(text[begin])) --begin;
  return character_at(text.substr(0, at), begin);
}

std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end < text.size(); --count) end = next_boundary(text, end + 1);
  return text.substr(0, end);
}

std::size_t strict_length(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned first = at(0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t length = length_of(first);
  for (std::size_t i = 1; i < length; ++i) {
    if (i >= bytes.size()) return k_cut_character;
    const unsigned next = at(i);
    if (!is_continuation(bytes[i])) return 0;
    // Overlong forms, surrogates, and what lies above U+10FFFF show in the second byte.
    if (i > 1) continue;
    if ((first == 0xE0 && next < 0xA0) || (first == 0xED && next > 0x9F) ||
        (first == 0xF0 && next < 0x90) || (first == 0xF4 && next > 0x8F)) {
      return 0;
    }
  }
  return length;
}

std::size_t plain_prefix(std::string_view bytes) {
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    const std::uint64_t word = eight_bytes(bytes.data() + at);
    if (((word | (word - eight_times(1))) & eight_times(0x80)) != 0) break;
  }
  while (at < bytes.size() && static_cast<signed char>(bytes[at]) > 0) ++at;
  return at;
}

bool is_valid_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    bytes.remove_prefix(plain_prefix(bytes));
    if (bytes.empty()) return true;
    const std::size_t length = strict_length(bytes);
    if (length == 0 || length == k_cut_character) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

void append_utf8(char32_t code, std::string& out) {
  const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
  if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = k_replacement_character;
  if (code < 0x80) return byte(code);
  if (code < 0x800) {
    byte(0xC0U | code >> 6U);
  } else {
    if (code < 0x10000) {
      byte(0xE0U | code >> 12U);
    } else {
      byte(0xF0U | code >> 18U);
      byte(0x80U | (code >> 12U & 0x3FU));
    }
    byte(0x80U | (code >> 6U & 0x3FU));
  }
  byte(0x80U | (code & 0x3FU));
}

std::string printable(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  const auto out = std::back_inserter(text);
  while (!bytes.empty()) {
    std::size_t length = strict_length(bytes);
    const bool none = length == 0 || length == k_cut_character;
    if (none) length = 1;
    const char32_t code = character_at(bytes, 0).code;
    if (none) {
      fmt::format_to(out, "\\x{:02X}", static_cast<unsigned char>(bytes[0]));
    } else if (!is_unprintable(code)) {
      text.append(bytes.substr(0, length));
    } else if (code < 0x80) {
      fmt::format_to(out, "\\x{:02X}", static_cast<unsigned>(code));
    } else {
      fmt::format_to(out, "\\u{{{:04X}}}", static_cast<unsigned>(code));
    }
    bytes.remove_prefix(length);
  }
  return text;
}

}  // namespace datakaart
