#include "scanner/extract/rtf/ole_object.h"

#include <algorithm>
#include <cstdint>

#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// Behind its length, which counts the zero byte at its end.
std::string_view counted_text(FieldReader& fields) {
  const std::string_view text = fields.take(fields.number(4));
  return text.substr(0, text.find('\0'));
}

}  // namespace

std::optional<OleObject> read_ole_object(std::string_view bytes) {
  constexpr std::uint32_t k_embedded = 2;
  FieldReader fields(bytes);
  fields.number(4);  // version
  if (fields.number(4) != k_embedded) return std::nullopt;
  OleObject object;
  object.type = text_in_charset(counted_text(fields), "windows-1252");
  counted_text(fields);  // topic and item
  counted_text(fields);
  const std::string_view data = fields.take(fields.number(4));
  if (object.type == "Package") return read_ole_package(data);
  object.bytes = data;
  return data.empty() ? std::nullopt : std::optional(std::move(object));
}

std::optional<OleObject> read_ole_package(std::string_view bytes) {
  constexpr std::uint32_t k_stream = 2;
  constexpr std::uint32_t k_file = 3;
  FieldReader fields(bytes);
  if (fields.number(2) != k_stream) return std::nullopt;
  OleObject object;
  object.type = "Package";
  const std::string_view label = fields.take_text();
  object.name = text_in_charset(label, "windows-1252");
  fields.take_text();  // where it came from
  fields.number(2);
  if (fields.number(2) != k_file) return std::nullopt;
  fields.take(fields.number(4));  // where it was copied to
  object.bytes = fields.take(fields.number(4));
  return object.bytes.empty() ? std::nullopt : std::optional(std::move(object));
}

}  // namespace datakaart
