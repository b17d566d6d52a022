// An item of Outlook (a mail, a contact, an appointment, a distribution list) as its properties,
// wherever it was read: a .msg file, winmail.dat, a .pst file ([MS-OXPROPS] for the numbers); and
// the mail in MIME that says the same, for the one reader of mails. Values; any thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace datakaart {

// The number of a property. Those that a file names itself have the number that they have in the
// set of their name, above k_named.
using MapiId = std::uint32_t;
constexpr MapiId k_named = 0x10000;

struct MapiItem {
  std::map<MapiId, std::string> texts;  // UTF-8
  std::map<MapiId, std::string> binaries;
  std::map<MapiId, std::int64_t> numbers;  // also truth values, and times: 100 ns since 1601
  std::vector<std::pair<std::string, std::string>> own_fields;  // name and text: the user's own
  std::vector<std::string> members;  // of a distribution list: their entry identifiers
  std::vector<MapiItem> recipients;
  std::vector<MapiItem> attachments;
  std::vector<MapiItem> message;  // of an attachment that is one: that item

  std::string_view text(MapiId id) const;
  // The first of these that it has.
  std::string_view text_of(std::initializer_list<MapiId> ids) const;
  std::string_view binary(MapiId id) const;
  std::int64_t number(MapiId id) const;
};

// Its code page, for texts that are not Unicode.
unsigned code_page_of(const MapiItem& item);

// Puts a property where it belongs by its type ([MS-OXCDATA] 2.11.1). `value`: its bytes as they
// are stored; `code_page`: of texts that are not Unicode.
void add_mapi_property(MapiItem& item, MapiId id, std::uint16_t type, std::string_view value,
                       unsigned code_page);

// The same as a mail, with contacts as cards.
std::string mime_of(const MapiItem& item);

// "RE: offerte (2019-03-04).msg".
std::string mapi_item_name(const MapiItem& item, const std::string& otherwise);

}  // namespace datakaart
