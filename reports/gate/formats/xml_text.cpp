#include "reports/gate/formats/xml_text.h"

#include "base/utf8.h"

namespace datakaart {
namespace {

// The entity for a character that is markup; none for others.
std::string_view entity_of(char32_t code) {
  switch (code) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':  // of "]]>", which may not stand in content
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

bool is_character_of_xml(char32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
  return code != 0xFFFE && code != 0xFFFF;
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    std::size_t length = strict_length(text);
    const bool is_utf8 = length != 0 && length != k_cut_character;
    if (!is_utf8) length = 1;
    const char32_t code = is_utf8 ? character_at(text, 0).code : k_replacement_character;
    if (const std::string_view entity = entity_of(code); !entity.empty()) {
      result += entity;
    } else {
      append_utf8(is_character_of_xml(code) ? code : k_replacement_character, result);
    }
    text.remove_prefix(length);
  }
  return result;
}

}  // namespace datakaart
