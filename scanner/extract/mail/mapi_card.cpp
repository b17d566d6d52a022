#include "scanner/extract/mail/mapi_card.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "base/calendar.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// [MS-OXOCNTC], the properties of a contact; a field of a card for each.
struct CardLine {
  std::string_view field;
  MapiId id;
};

constexpr auto k_lines = std::to_array<CardLine>({{"FN", 0x3001},
                                                  {"NICKNAME", 0x3A4F},
                                                  {"ORG", 0x3A16},
                                                  {"TITLE", 0x3A17},
                                                  {"ROLE", 0x3A46},
                                                  {"TEL;TYPE=WORK", 0x3A08},
                                                  {"TEL;TYPE=WORK", 0x3A1B},
                                                  {"TEL;TYPE=HOME", 0x3A09},
                                                  {"TEL;TYPE=HOME", 0x3A2F},
                                                  {"TEL;TYPE=CELL", 0x3A1C},
                                                  {"TEL;TYPE=PREF", 0x3A1A},
                                                  {"TEL;TYPE=CAR", 0x3A1E},
                                                  {"TEL;TYPE=PAGER", 0x3A21},
                                                  {"TEL;TYPE=FAX", 0x3A24},
                                                  {"TEL;TYPE=FAX", 0x3A25},
                                                  {"TEL;TYPE=VOICE", 0x3A1F},
                                                  {"TEL;TYPE=VOICE", 0x3A2E},
                                                  {"TEL;TYPE=VOICE", 0x3A02},
                                                  {"EMAIL", k_named + 0x8083},
                                                  {"EMAIL", k_named + 0x8093},
                                                  {"EMAIL", k_named + 0x80A3},
                                                  {"IMPP", k_named + 0x8062},
                                                  {"URL", 0x3A51},
                                                  {"URL", 0x3A50},
                                                  {"X-SPOUSE", 0x3A48},
                                                  {"X-MANAGER", 0x3A4E},
                                                  {"X-ASSISTANT", 0x3A30},
                                                  {"X-GOVERNMENT-ID", 0x3A07},
                                                  {"X-ACCOUNT", 0x3A00},
                                                  {"X-CUSTOMER-ID", 0x3A4A}});

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else if (c != '\r') {
      out += c;
    }
  }
  return out;
}

void add_line(std::string& card, std::string_view field, std::string_view value) {
  if (!value.empty()) card += fmt::format("{}:{}\r\n", field, escaped(value));
}

void add_name(std::string& card, const MapiItem& item) {
  const std::string_view family = item.text(0x3A11);
  const std::string_view given = item.text(0x3A06);
  if (family.empty() && given.empty()) return;
  card += fmt::format("N:{};{};{};{};\r\n", escaped(family), escaped(given),
                      escaped(item.text(0x3A44)), escaped(item.text(0x3A45)));
}

void add_address(std::string& card, const MapiItem& item, std::array<MapiId, 4> ids) {
  const auto [street, city, code, country] = ids;
  if (item.text(street).empty() && item.text(city).empty()) return;
  card +=
      fmt::format("ADR:;;{};{};;{};{}\r\n", escaped(item.text(street)), escaped(item.text(city)),
                  escaped(item.text(code)), escaped(item.text(country)));
}

void add_birthday(std::string& card, const MapiItem& item) {
  const std::int64_t filetime = item.number(0x3A42);
  if (filetime <= 0) return;
  constexpr std::int64_t k_half_day = 12 * 3600;  // midnight somewhere east of Greenwich
  constexpr std::int64_t k_from_1601_to_1970 = 11'644'473'600;
  const auto day = std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(
      std::chrono::seconds(filetime / 10'000'000 - k_from_1601_to_1970 + k_half_day)));
  if (const Date date = date_of(day); date.year < 3000) add_line(card, "BDAY", iso_date(date));
}

std::string card_of(const MapiItem& item) {
  std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
  add_name(card, item);
  for (const CardLine& line : k_lines) add_line(card, line.field, item.text(line.id));
  add_address(card, item, {0x3A29, 0x3A27, 0x3A2A, 0x3A26});  // preferred
  add_address(card, item, {0x3A5D, 0x3A59, 0x3A5B, 0x3A5A});  // home
  add_address(card, item, {k_named + 0x8045, k_named + 0x8046, k_named + 0x8048, k_named + 0x8049});
  add_birthday(card, item);
  const std::int64_t gender = item.number(0x3A4D);
  if (gender == 1 || gender == 2) add_line(card, "GENDER", gender == 1 ? "F" : "M");
  return card + "END:VCARD\r\n";
}

// A one-off entry identifier ([MS-OXCDATA] 2.2.5.1): name, kind of address, address. Those of a
// list's members may stand inside another identifier.
std::string card_of_member(std::string_view id) {
  constexpr std::string_view k_one_off(
      "\x81\x2B\x1F\xA4\xBE\xA3\x10\x19\x9D\x6E\x00\xDD\x01\x0F\x54\x02", 16);
  const std::size_t at = id.find(k_one_off);
  if (at == std::string_view::npos || id.size() < at + 20) return {};
  const bool wide = (static_cast<unsigned char>(id[at + 19]) & 0x80U) != 0;
  const std::string texts = wide ? text_in_charset(id.substr(at + 20), "utf-16le")
                                 : text_in_charset(id.substr(at + 20), "windows-1252");
  std::string_view rest = texts;
  // A zero stands between them, which is a blank by now: the kind ("SMTP") parts the other two.
  const std::size_t kind = rest.find(" SMTP ");
  if (kind == std::string_view::npos) return {};
  const std::string_view name = rest.substr(0, kind);
  rest.remove_prefix(kind + 6);
  const std::string_view mail = rest.substr(0, rest.find(' '));
  std::string card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
  add_line(card, "FN", name == mail ? std::string_view() : name);
  add_line(card, "EMAIL", mail);
  return card + "END:VCARD\r\n";
}

}  // namespace

std::string cards_of(const MapiItem& item) {
  const std::string_view kind = item.text(0x001A);
  if (kind.starts_with("IPM.Contact") || kind.starts_with("IPM.AbchPerson")) return card_of(item);
  std::string cards;
  for (const std::string& member : item.members) cards += card_of_member(member);
  return cards;
}

}  // namespace datakaart
