// From an item of Outlook to a mail in MIME: raw UTF-8 and raw bytes, since nothing sends it.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "base/calendar.h"
#include "base/characters.h"
#include "base/folding.h"
#include "base/utf8.h"
#include "scanner/extract/mail/compressed_rtf.h"
#include "scanner/extract/mail/mapi_card.h"
#include "scanner/extract/mail/mapi_item.h"
#include "scanner/extract/member_name.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// [MS-OXPROPS], by their names there.
constexpr MapiId k_message_class = 0x001A;
constexpr MapiId k_subject = 0x0037;
constexpr MapiId k_transport_headers = 0x007D;
constexpr MapiId k_recipient_type = 0x0C15;
constexpr MapiId k_body = 0x1000;
constexpr MapiId k_rtf = 0x1009;
constexpr MapiId k_html = 0x1013;
constexpr MapiId k_attached_data = 0x3701;
constexpr MapiId k_attached_type = 0x370E;
constexpr MapiId k_code_page_of_html = 0x3FDE;
constexpr MapiId k_location = k_named + 0x8208;

constexpr unsigned k_deepest_messages = 16;  // messages in messages
constexpr std::uint64_t k_most_rtf = std::uint64_t{128} << 20;

std::string in_one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return line;
}

std::string quoted_name(std::string_view text) {
  std::string out = "\"";
  for (const char c : in_one_line(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

// Inside of an Exchange server people have no addresses that others could write to.
std::string address(std::string_view name, std::string_view mail) {
  const bool is_mail = mail.find('@') != std::string_view::npos &&
                       mail.find_first_of(" <>,;\"\r\n") == std::string_view::npos;
  return fmt::format("{} <{}>", quoted_name(name), is_mail ? mail : "none");
}

void add_field(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) out += fmt::format("{}: {}\r\n", name, in_one_line(value));
}

std::string sender(const MapiItem& item, std::initializer_list<MapiId> names,
                   std::initializer_list<MapiId> mails) {
  const std::string_view name = item.text_of(names);
  std::string_view mail;
  for (const MapiId id : mails) {
    const std::string_view found = item.text(id);
    if (mail.empty() && found.find('@') != std::string_view::npos) mail = found;
  }
  return name.empty() && mail.empty() ? std::string() : address(name, mail);
}

std::string recipients(const MapiItem& item, std::int64_t type) {
  std::string all;
  for (const MapiItem& one : item.recipients) {
    if (one.number(k_recipient_type) != type) continue;
    const std::string named = sender(one, {0x3001, 0x5FF6, 0x3A20}, {0x39FE, 0x3003, 0x403E});
    if (named.empty()) continue;
    if (!all.empty()) all += ",\r\n ";
    all += named;
  }
  return all;
}

// "Jan Peeters; An Maes": only shown, where there are no recipients.
std::string shown_recipients(std::string_view names) {
  std::string all;
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(';'), names.size());
    const std::string_view name = names.substr(0, end);
    names.remove_prefix(std::min(end + 1, names.size()));
    if (name.find_first_not_of(' ') == std::string_view::npos) continue;
    if (!all.empty()) all += ", ";
    all += address(name, name);
  }
  return all;
}

void add_recipients(std::string& out, const MapiItem& item) {
  using Field = std::pair<std::string_view, std::int64_t>;
  static constexpr auto k_fields = std::to_array<Field>({{"To", 1}, {"Cc", 2}, {"Bcc", 3}});
  for (const auto& [name, type] : k_fields) {
    if (const std::string all = recipients(item, type); !all.empty()) {
      out += fmt::format("{}: {}\r\n", name, all);
    }
  }
  if (!item.recipients.empty()) return;
  add_field(out, "To", shown_recipients(item.text(0x0E04)));
  add_field(out, "Cc", shown_recipients(item.text(0x0E03)));
  add_field(out, "Bcc", shown_recipients(item.text(0x0E02)));
}

// What the mail's own header says beyond the properties: who else got it, and the way that it went.
void add_transport_headers(std::string& out, std::string_view header) {
  bool kept = false;
  while (!header.empty()) {
    const std::size_t feed = std::min(header.find('\n'), header.size());
    std::string_view line = header.substr(0, feed);
    header.remove_prefix(std::min(feed + 1, header.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) continue;
    if (line[0] != ' ' && line[0] != '\t') {
      const std::string name = lower_ascii(line.substr(0, line.find(':')));
      kept = line.find(':') != std::string_view::npos && !name.starts_with("content-") &&
             name != "mime-version" && name != "subject" && name != "date";
    }
    if (kept) out.append(line) += "\r\n";
  }
}

std::int64_t seconds_of(std::int64_t filetime) {
  constexpr std::int64_t k_per_second = 10'000'000;
  constexpr std::int64_t k_from_1601_to_1970 = 11'644'473'600;
  return filetime <= 0 ? 0 : filetime / k_per_second - k_from_1601_to_1970;
}

std::chrono::sys_days day_of(const MapiItem& item) {
  for (const MapiId id : {MapiId{0x0039}, MapiId{0x0E06}, MapiId{0x3007}}) {
    const std::int64_t seconds = seconds_of(item.number(id));
    constexpr std::int64_t k_last = 253'402'300'799;  // of the year 9999
    if (seconds > 0 && seconds < k_last) {
      return std::chrono::floor<std::chrono::days>(
          std::chrono::sys_seconds(std::chrono::seconds(seconds)));
    }
  }
  return {};
}

void add_date(std::string& out, const MapiItem& item) {
  static constexpr auto k_months = std::to_array<std::string_view>(
      {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
  const std::chrono::year_month_day day(day_of(item));
  if (day == std::chrono::year_month_day()) return;
  const Date date = date_of(day_of(item));
  if (date.year <= 1970) return;
  out += fmt::format("Date: {} {} {} 00:00:00 +0000\r\n", date.day,
                     k_months.at(static_cast<std::size_t>(date.month - 1)), date.year);
}

// A line that stands in none of the parts.
std::string boundary_for(const std::string& content) {
  for (unsigned number = 0;; ++number) {
    std::string boundary = fmt::format("=_datakaart_{}", number);
    if (content.find("--" + boundary) == std::string::npos) return boundary;
  }
}

struct Part {
  std::string type;  // with its parameters
  std::string bytes;
  std::string name = {};  // of what is attached
};

// As parameters of MIME are written beyond ASCII (RFC 2231).
std::string encoded(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (is_alnum(c) || c == '.' || c == '-' || c == '_') {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

void add_multipart(std::string& out, std::string_view kind, const std::vector<Part>& parts) {
  std::string all;
  for (const Part& part : parts) all += part.bytes;
  const std::string boundary = boundary_for(all);
  out += fmt::format("Content-Type: multipart/{}; boundary=\"{}\"\r\n\r\n", kind, boundary);
  for (const Part& part : parts) {
    out += fmt::format("--{}\r\n", boundary);
    if (!part.type.empty()) out += fmt::format("Content-Type: {}\r\n", part.type);
    if (!part.name.empty()) {
      out += fmt::format("Content-Disposition: attachment; filename*=utf-8''{}\r\n",
                         encoded(part.name));
    }
    if (!part.type.empty()) out += "Content-Transfer-Encoding: binary\r\n\r\n";
    out += part.bytes;
    out += "\r\n";
  }
  out += fmt::format("--{}--\r\n", boundary);
}

// The page is richer than rich text, and that than plain text: the richest stands last. Rich text
// that a page was made into says nothing beyond it.
std::vector<Part> renderings(const MapiItem& item) {
  std::vector<Part> parts;
  if (const std::string_view body = item.text(k_body); !body.empty()) {
    parts.push_back({"text/plain; charset=utf-8", std::string(body)});
  }
  const std::string_view page = item.text(k_html);
  const std::string_view coded_page = item.binary(k_html);
  if (!page.empty()) {
    parts.push_back({"text/html; charset=utf-8", std::string(page)});
  } else if (!coded_page.empty()) {
    const std::string charset =
        charset_of_code_page(static_cast<unsigned>(item.number(k_code_page_of_html)));
    parts.push_back(
        {charset.empty() ? "text/html" : "text/html; charset=" + charset, std::string(coded_page)});
  } else if (const std::string_view rtf = item.binary(k_rtf); !rtf.empty()) {
    if (std::string text = uncompressed_rtf(rtf, k_most_rtf); !text.empty()) {
      parts.push_back({"application/rtf", std::move(text)});
    }
  }
  return parts;
}

std::string own_fields(const MapiItem& item) {
  std::string text;
  for (const auto& [name, value] : item.own_fields) text += name + ": " + value + "\r\n";
  return text;
}

std::string mime_of(const MapiItem& item, unsigned depth);

Part part_of(const MapiItem& attachment, unsigned depth) {
  std::string name = member_name(attachment.text_of({0x3707, 0x3704, 0x3001}));
  if (!attachment.message.empty()) {
    return {"message/rfc822", mime_of(attachment.message.front(), depth + 1),
            mapi_item_name(attachment.message.front(), "message")};
  }
  std::string type = in_one_line(attachment.text(k_attached_type));
  const bool is_plain =
      type.find('/') != std::string::npos && std::all_of(type.begin(), type.end(), [](char c) {
        return is_alnum(c) || c == '/' || c == '-' || c == '.' || c == '+';
      });
  if (!is_plain || type.starts_with("message/") || type.starts_with("multipart/")) {
    type = "application/octet-stream";
  }
  if (name.empty()) name = "attachment";
  return {type, std::string(attachment.binary(k_attached_data)), name};
}

std::string mime_of(const MapiItem& item, unsigned depth) {
  std::string out = "MIME-Version: 1.0\r\n";
  add_field(out, "From", sender(item, {0x0042, 0x0C1A}, {0x5D02, 0x0065, 0x5D01, 0x0C1F, 0x5D0A}));
  add_field(out, "Sender", sender(item, {0x0C1A}, {0x5D01, 0x0C1F, 0x5D0A}));
  add_field(out, "Reply-To", shown_recipients(item.text(0x0050)));
  add_recipients(out, item);
  add_field(out, "Subject", item.text_of({k_subject, 0x0E1D, 0x0070}));
  add_field(out, "X-Location", item.text(k_location));
  add_date(out, item);
  if (depth < 2) add_transport_headers(out, item.text(k_transport_headers));
  std::vector<Part> parts;
  if (const auto rendered = renderings(item); !rendered.empty()) {
    std::string alternatives;
    add_multipart(alternatives, "alternative", rendered);
    parts.push_back({{}, std::move(alternatives)});
  }
  if (std::string fields = own_fields(item); !fields.empty()) {
    parts.push_back({"text/plain; charset=utf-8", std::move(fields)});
  }
  if (std::string cards = cards_of(item); !cards.empty()) {
    parts.push_back({"text/vcard; charset=utf-8", std::move(cards), "contact.vcf"});
  }
  if (depth < k_deepest_messages) {
    for (const MapiItem& attachment : item.attachments) parts.push_back(part_of(attachment, depth));
  }
  add_multipart(out, "mixed", parts);
  return out;
}

}  // namespace

std::string mime_of(const MapiItem& item) { return mime_of(item, 0); }

std::string mapi_item_name(const MapiItem& item, const std::string& otherwise) {
  constexpr std::size_t k_longest = 80;  // characters
  std::string name(first_characters(item.text_of({k_subject, 0x3001, 0x0E1D}), k_longest));
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '/' || c == '\\'; }, '-');
  name = member_name(name);
  if (name.find_first_not_of(' ') == std::string::npos) name = otherwise;
  const bool has_day = item.text(k_message_class).find("Contact") == std::string_view::npos;
  const Date date = date_of(day_of(item));
  if (has_day && date.year > 1970) name += fmt::format(" ({})", iso_date(date));
  return name + ".msg";
}

}  // namespace datakaart
