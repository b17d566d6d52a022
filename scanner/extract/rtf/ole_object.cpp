#include "scanner/extract/rtf/ole_object.h"

#include <algorithm>
#include <cstdint>

#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// Little-endian fields one after the other. What lies beyond the end is nothing.
class Fields {
 public:
  explicit Fields(std::string_view bytes) : rest_(bytes) {}

  std::uint32_t number(std::size_t size) {
    std::uint32_t value = 0;
    const std::string_view field = take(size);
    for (std::size_t i = field.size(); i > 0; --i) {
      value = value << 8U | static_cast<unsigned char>(field[i - 1]);
    }
    return value;
  }
  std::string_view take(std::size_t size) {
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(taken.size());
    return taken;
  }
  // Behind its length, which counts the zero byte at its end.
  std::string_view counted_text() {
    const std::string_view text = take(number(4));
    return text.substr(0, text.find('\0'));
  }
  std::string_view ended_text() {
    const std::string_view text = rest_.substr(0, rest_.find('\0'));
    take(text.size() + 1);
    return text;
  }
  bool empty() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

}  // namespace

std::optional<OleObject> read_ole_object(std::string_view bytes) {
  constexpr std::uint32_t k_embedded = 2;
  Fields fields(bytes);
  fields.number(4);  // version
  if (fields.number(4) != k_embedded) return std::nullopt;
  OleObject object;
  object.type = text_in_charset(fields.counted_text(), "windows-1252");
  fields.counted_text();  // topic and item
  fields.counted_text();
  const std::string_view data = fields.take(fields.number(4));
  if (object.type == "Package") return read_ole_package(data);
  object.bytes = data;
  return data.empty() ? std::nullopt : std::optional(std::move(object));
}

std::optional<OleObject> read_ole_package(std::string_view bytes) {
  constexpr std::uint32_t k_stream = 2;
  constexpr std::uint32_t k_file = 3;
  Fields fields(bytes);
  if (fields.number(2) != k_stream) return std::nullopt;
  OleObject object;
  object.type = "Package";
  const std::string_view label = fields.ended_text();
  object.name = text_in_charset(label, "windows-1252");
  fields.ended_text();  // where it came from
  fields.number(2);
  if (fields.number(2) != k_file) return std::nullopt;
  fields.take(fields.number(4));  // where it was copied to
  object.bytes = fields.take(fields.number(4));
  return object.bytes.empty() ? std::nullopt : std::optional(std::move(object));
}

}  // namespace datakaart
