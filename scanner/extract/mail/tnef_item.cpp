#include "scanner/extract/mail/tnef_item.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

constexpr std::size_t k_tnef_header = 6;
constexpr unsigned k_deepest_tnef = 8;  // messages in messages
constexpr std::size_t k_most_tnef_values = 1'000'000;

// Attributes, by the lower half of their number.
constexpr std::uint32_t k_att_from = 0x8000;
constexpr std::uint32_t k_att_subject = 0x8004;
constexpr std::uint32_t k_att_body = 0x800C;
constexpr std::uint32_t k_att_data = 0x800F;
constexpr std::uint32_t k_att_title = 0x8010;
constexpr std::uint32_t k_att_begins = 0x9002;
constexpr std::uint32_t k_att_properties = 0x9003;
constexpr std::uint32_t k_att_recipients = 0x9004;
constexpr std::uint32_t k_att_attachment = 0x9005;
constexpr std::uint32_t k_att_code_page = 0x9007;

// How many bytes a value of a fixed type takes; nothing for the others.
std::optional<std::size_t> size_of(std::uint16_t type) {
  switch (type) {
    case 0x0002:
    case 0x0003:
    case 0x0004:
    case 0x000A:
    case 0x000B:
      return 4;
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
      return 8;
    case 0x0048:
      return 16;
    default:
      return std::nullopt;
  }
}

class TnefReader {
 public:
  explicit TnefReader(unsigned depth) : depth_(depth) {}

  TnefReading read(std::string_view bytes) {
    FieldReader fields(bytes.substr(std::min(bytes.size(), k_tnef_header)));
    constexpr std::size_t k_least = 11;  // a shorter rest is what a mail puts behind the file
    while (fields.left() >= k_least && !fields.failed()) {
      fields.number(1);  // of the message or of an attachment: the attribute tells it too
      const std::uint32_t attribute = fields.number(4) & 0xFFFFU;
      const std::string_view value = fields.take(fields.number(4));
      fields.number(2);  // checksum
      take_attribute(attribute, value);
    }
    reading_.is_whole = reading_.is_whole && !fields.failed();
    return std::move(reading_);
  }

 private:
  MapiItem& item() { return reading_.item; }
  MapiItem& attachment() {
    if (item().attachments.empty()) item().attachments.emplace_back();
    return item().attachments.back();
  }

  void take_attribute(std::uint32_t attribute, std::string_view value) {
    switch (attribute) {
      case k_att_code_page:
        if (value.size() >= 4) code_page_ = FieldReader(value).number(4);
        break;
      case k_att_subject:
        add_text(item(), 0x0037, value);
        break;
      case k_att_body:
        add_text(item(), 0x1000, value);
        break;
      case k_att_from:
        take_sender(value);
        break;
      case k_att_begins:
        item().attachments.emplace_back();
        break;
      case k_att_data:
        attachment().binaries[0x3701] = value;
        break;
      case k_att_title:
        add_text(attachment(), 0x3704, value);
        break;
      case k_att_properties:
      case k_att_attachment: {
        FieldReader fields(value);
        take_properties(fields, attribute == k_att_properties ? item() : attachment());
        break;
      }
      case k_att_recipients:
        take_recipients(value);
        break;
      default:
        break;
    }
  }

  void add_text(MapiItem& to, MapiId id, std::string_view value) const {
    add_mapi_property(to, id, 0x001E, value, code_page_);
  }

  // Two lengths before a name and an address, each ended by a zero byte.
  void take_sender(std::string_view value) {
    FieldReader fields(value);
    fields.take(4);
    const std::size_t name = fields.number(2);
    const std::size_t address = fields.number(2);
    add_text(item(), 0x0C1A, fields.take(name));
    std::string_view mail = fields.take(address);
    if (mail.starts_with("SMTP:") || mail.starts_with("smtp:")) mail.remove_prefix(5);
    add_text(item(), 0x0C1F, mail);
  }

  void take_recipients(std::string_view value) {
    FieldReader fields(value);
    for (std::uint32_t left = fields.number(4); left > 0 && !fields.failed() && fields.left() > 0;
         --left) {
      item().recipients.emplace_back();
      take_properties(fields, item().recipients.back());
    }
  }

  void take_properties(FieldReader& fields, MapiItem& to) {
    for (std::uint32_t left = fields.number(4); left > 0 && !fields.failed() && fields.left() > 0;
         --left) {
      take_property(fields, to);
    }
    reading_.is_whole = reading_.is_whole && !fields.failed();
  }

  void take_property(FieldReader& fields, MapiItem& to) {
    const auto type = static_cast<std::uint16_t>(fields.number(2));
    MapiId id = fields.number(2);
    std::string own_name;
    if (id >= 0x8000) {
      fields.take(16);
      if (fields.number(4) == 0) {
        id = k_named + (fields.number(4) & 0xFFFFU);
      } else {
        own_name = text_in_charset(fields.take_padded(fields.number(4)), "utf-16le");
        own_name = own_name.substr(0, own_name.find_last_not_of(' ') + 1);
      }
    }
    const auto single = static_cast<std::uint16_t>(type & 0x0FFFU);
    const auto size = size_of(single);
    const bool is_list = (type & 0x1000U) != 0;
    const std::size_t count =
        is_list || !size ? std::min<std::size_t>(fields.number(4), k_most_tnef_values) : 1;
    for (std::size_t i = 0; i < count && !fields.failed() && fields.left() > 0; ++i) {
      const std::string_view value =
          size ? fields.take(*size) : fields.take_padded(fields.number(4));
      if (own_name.empty()) {
        take_value(to, id, single, value, is_list);
      } else {
        take_own_field(to, own_name, single, value);
      }
    }
  }

  void take_value(MapiItem& to, MapiId id, std::uint16_t type, std::string_view value,
                  bool is_list) {
    constexpr MapiId k_members = k_named + 0x8055;
    if (is_list) {
      if (id == k_members || id == k_members - 1) to.members.emplace_back(value);
    } else if (type == 0x000D && id == 0x3701) {
      take_object(to, value);
    } else {
      add_mapi_property(to, id, type, value, code_page_);
    }
  }

  void take_own_field(MapiItem& to, const std::string& name, std::uint16_t type,
                      std::string_view value) {
    if (type != 0x001E && type != 0x001F) return;
    MapiItem one;
    add_mapi_property(one, 1, type, value, code_page_);
    if (!one.text(1).empty()) to.own_fields.emplace_back(name, std::string(one.text(1)));
  }

  // A message in the message is the same once more, behind the number of its interface.
  void take_object(MapiItem& to, std::string_view value) {
    constexpr std::string_view k_tnef = "\x78\x9F\x3E\x22";
    const std::string_view inside = value.substr(std::min<std::size_t>(value.size(), 16));
    if (!inside.starts_with(k_tnef)) {
      to.binaries[0x3701] = inside;
    } else if (depth_ < k_deepest_tnef) {
      TnefReading inner = TnefReader(depth_ + 1).read(inside);
      reading_.is_whole = reading_.is_whole && inner.is_whole;
      to.message.push_back(std::move(inner.item));
    } else {
      reading_.is_whole = false;
    }
  }

  TnefReading reading_;
  unsigned code_page_ = 1252;
  unsigned depth_;
};

}  // namespace

TnefReading read_tnef(std::string_view bytes) { return TnefReader(0).read(bytes); }

}  // namespace datakaart
