// Mail is text that begins with a header (RFC 5322): which fields stand there tells it from a text
// about mail, whatever the name of the file. Mailboxes begin with a line "From " or four bytes 1.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "scanner/extract/recognise.h"

namespace datakaart {
namespace {

constexpr std::string_view k_from = "From ";
constexpr std::string_view k_mmdf = "\x01\x01\x01\x01\n";

// Fields that people write, or a program that saves what it shows, too.
constexpr auto k_shown =
    std::to_array<std::string_view>({"from", "to", "cc", "subject", "date", "reply-to"});
// Fields that only a mail program writes.
constexpr auto k_on_the_wire = std::to_array<std::string_view>({"received",
                                                                "return-path",
                                                                "message-id",
                                                                "mime-version",
                                                                "delivered-to",
                                                                "content-type",
                                                                "content-transfer-encoding",
                                                                "x-mailer",
                                                                "x-mozilla-status",
                                                                "x-mozilla-keys",
                                                                "dkim-signature",
                                                                "arc-seal",
                                                                "in-reply-to",
                                                                "references",
                                                                "user-agent",
                                                                "x-original-to",
                                                                "x-originating-ip",
                                                                "authentication-results",
                                                                "x-gm-thrid",
                                                                "x-account-key",
                                                                "x-uidl",
                                                                "resent-from",
                                                                "status",
                                                                "x-received",
                                                                "envelope-to",
                                                                "x-envelope-to",
                                                                "newsgroups"});

struct MailHeader {
  unsigned shown = 0;        // different fields of k_shown
  unsigned on_the_wire = 0;  // the same of the others
  bool well_formed = true;
};

// The name of the field that the line begins; empty where it is none.
std::string field_name(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  const std::string_view name = line.substr(0, line.find_first_of(" \t:"));
  if (line.find_first_not_of(" \t", name.size()) != colon) return {};
  const bool plain =
      std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
  return plain ? lower_ascii(name) : std::string();
}

template <std::size_t N>
unsigned count_once(const std::array<std::string_view, N>& names, std::string_view name,
                    std::uint32_t& seen) {
  const auto* found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return 0;
  const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(found - names.begin());
  const bool is_new = (seen & bit) == 0;
  seen |= bit;
  return is_new ? 1 : 0;
}

std::string_view take_line(std::string_view& text) {
  const std::size_t feed = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, feed);
  text.remove_prefix(std::min(feed + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// Looks at the header as far as `text` reaches.
MailHeader mail_header_of(std::string_view text) {
  MailHeader header;
  std::uint32_t shown = 0;
  std::uint32_t wire = 0;
  for (bool first = true; !text.empty(); first = false) {
    const bool is_whole = text.find('\n') != std::string_view::npos;
    const std::string_view line = take_line(text);
    if (line.empty()) break;
    if (!first && (line[0] == ' ' || line[0] == '\t')) continue;
    const std::string name = field_name(line);
    if (name.empty()) {
      header.well_formed = !is_whole && !first;  // the last line of what is known may be cut
      break;
    }
    header.shown += count_once(k_shown, name, shown);
    header.on_the_wire += count_once(k_on_the_wire, name, wire);
  }
  return header;
}

bool is_mail_header(const MailHeader& header) {
  constexpr unsigned k_enough_shown = 3;
  if (!header.well_formed) return false;
  if (header.on_the_wire > 0) return header.on_the_wire + header.shown > 1;
  return header.shown >= k_enough_shown;
}

// The mail without what programs put before it: the number of its bytes (Apple), line feeds.
std::string_view without_frame_of_mail(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  std::string_view rest = head;
  const std::string_view first = take_line(rest);
  const bool counts =
      !first.empty() && first.find_first_not_of("0123456789 \t") == std::string_view::npos;
  if (counts && is_digit(first[0])) head = rest;
  while (head.starts_with('\n') || head.starts_with("\r\n")) head.remove_prefix(1);
  return head;
}

bool has_ending(const Probe& probe, std::initializer_list<std::string_view> endings) {
  return std::find(endings.begin(), endings.end(), probe.extension) != endings.end();
}

bool is_saved_page(const Probe& probe, const MailHeader& header) {
  return has_ending(probe, {"mht", "mhtml"}) ||
         (header.shown == 0 &&
          lower_ascii(probe.head.substr(0, 4096)).find("multipart/related") != std::string::npos);
}

}  // namespace

std::string mail_type(const Probe& probe) {
  if (probe.head.starts_with(k_from)) return {};
  const std::string_view mail = without_frame_of_mail(probe.head);
  const MailHeader header = mail_header_of(mail);
  const bool named =
      has_ending(probe, {"eml", "emlx", "mht", "mhtml"}) && (header.well_formed || probe.is_text());
  if (!named && !is_mail_header(header)) return {};
  return is_saved_page(probe, header) ? "mht" : "mail";
}

std::string mailbox_type(const Probe& probe) {
  std::string_view rest = probe.head;
  if (rest.starts_with(k_mmdf)) {
    rest.remove_prefix(k_mmdf.size());
    if (rest.starts_with(k_from)) take_line(rest);
    return is_mail_header(mail_header_of(rest)) ? "mbox" : "";
  }
  if (!rest.starts_with(k_from)) return {};
  take_line(rest);
  if (rest.starts_with(">From ")) take_line(rest);
  const MailHeader header = mail_header_of(rest);
  const bool is_mail = header.well_formed && header.shown + header.on_the_wire > 0;
  return is_mail || has_ending(probe, {"mbox"}) ? "mbox" : "";
}

}  // namespace datakaart
