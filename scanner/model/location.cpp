#include "scanner/model/location.h"

#include <fmt/format.h>

#include <algorithm>

namespace datakaart {
namespace {

// One character as UTF-8 spells it: its code point and length; length 0 where the bytes are none.
struct Decoded {
  std::uint32_t code = 0;
  std::size_t length = 0;
};

// Strict, as RFC 3629 says: shortest form only, no surrogates, nothing above U+10FFFF.
Decoded decode(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned first = at(0);
  if (first < 0x80) return {first, 1};
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return {};
  std::uint32_t code = first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((at(i) & 0xC0U) != 0x80U) return {};
    code = code << 6 | (at(i) & 0x3FU);
  }
  const std::uint32_t least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < least || code > 0x10FFFF || surrogate) return {};
  return {code, length};
}

// Characters that would steer a terminal, or make a name read otherwise than it is: controls, and
// marks of direction and zero width.
bool is_unprintable(std::uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C ||
         (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

}  // namespace

Location Location::member(std::string name) const {
  Location inner = *this;
  inner.members.push_back(std::move(name));
  return inner;
}

std::string_view Location::name() const {
  const std::string_view last = members.empty() ? path : members.back();
  const auto slash = last.rfind('/');
  return slash == std::string_view::npos ? last : last.substr(slash + 1);
}

std::string Location::bytes() const {
  std::string joined = path;
  for (const std::string& member : members) joined.append("!").append(member);
  return joined;
}

std::string Location::display() const { return printable(bytes()); }

std::string printable(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const Decoded one = decode(bytes);
    const std::size_t length = std::max<std::size_t>(one.length, 1);
    if (one.length == 0) {
      text += fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes[0]));
    } else if (!is_unprintable(one.code)) {
      text.append(bytes.substr(0, length));
    } else if (one.code < 0x80) {
      text += fmt::format("\\x{:02X}", one.code);
    } else {
      text += fmt::format("\\u{{{:04X}}}", one.code);
    }
    bytes.remove_prefix(length);
  }
  return text;
}

bool is_valid_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const Decoded one = decode(bytes);
    if (one.length == 0) return false;
    bytes.remove_prefix(one.length);
  }
  return true;
}

}  // namespace datakaart
