#include "scanner/extract/mail/mapi_item.h"

#include <algorithm>

#include "base/utf8.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// Types of properties.
constexpr std::uint16_t k_mapi_short = 0x0002;
constexpr std::uint16_t k_mapi_long = 0x0003;
constexpr std::uint16_t k_mapi_boolean = 0x000B;
constexpr std::uint16_t k_mapi_narrow_text = 0x001E;
constexpr std::uint16_t k_mapi_text = 0x001F;
constexpr std::uint16_t k_mapi_time = 0x0040;
constexpr std::uint16_t k_mapi_binary = 0x0102;

constexpr MapiId k_message_code_page = 0x3FFD;
constexpr MapiId k_internet_code_page = 0x3FDE;

std::int64_t number_of(std::string_view bytes) {
  return static_cast<std::int64_t>(little_endian(bytes, 0, std::min<std::size_t>(bytes.size(), 8)));
}

std::string without_zeros(std::string text) {
  while (!text.empty() && (text.back() == '\0' || text.back() == ' ')) text.pop_back();
  return text;
}

template <typename Map>
std::string_view value_in(const Map& map, MapiId id) {
  const auto found = map.find(id);
  return found == map.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace

std::string_view MapiItem::text(MapiId id) const { return value_in(texts, id); }
std::string_view MapiItem::binary(MapiId id) const { return value_in(binaries, id); }

std::string_view MapiItem::text_of(std::initializer_list<MapiId> ids) const {
  for (const MapiId id : ids) {
    if (const std::string_view found = text(id); !found.empty()) return found;
  }
  return {};
}

std::int64_t MapiItem::number(MapiId id) const {
  const auto found = numbers.find(id);
  return found == numbers.end() ? 0 : found->second;
}

unsigned code_page_of(const MapiItem& item) {
  constexpr unsigned k_western = 1252;
  for (const MapiId id : {k_message_code_page, k_internet_code_page}) {
    const std::int64_t number = item.number(id);
    if (number > 0 && number <= 65001) return static_cast<unsigned>(number);
  }
  return k_western;
}

void add_mapi_property(MapiItem& item, MapiId id, std::uint16_t type, std::string_view value,
                       unsigned code_page) {
  switch (type) {
    case k_mapi_short:
      item.numbers[id] = number_of(value.substr(0, 2));
      break;
    case k_mapi_boolean:
      item.numbers[id] = number_of(value.substr(0, 1));
      break;
    case k_mapi_long:
      item.numbers[id] = number_of(value.substr(0, 4));
      break;
    case k_mapi_time:
      item.numbers[id] = number_of(value.substr(0, 8));
      break;
    case k_mapi_text:
      item.texts[id] = without_zeros(
          text_in_charset(value.substr(0, value.size() & ~std::size_t{1}), "utf-16le"));
      break;
    case k_mapi_narrow_text:
      value = value.substr(0, value.find_last_not_of('\0') + 1);
      item.texts[id] = without_zeros(text_in_charset(value, charset_of_code_page(code_page)));
      break;
    case k_mapi_binary:
      item.binaries[id] = value;
      break;
    default:
      break;
  }
}

}  // namespace datakaart
