#include "scanner/extract/mail/mail_head.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "base/characters.h"
#include "base/try.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

using FieldNames = std::span<const std::string_view>;

bool is_one_of(FieldNames names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// What programs tell programs: no person reads it, and its identifiers look like addresses.
bool is_for_machines(std::string_view name) {
  static constexpr auto k_names = std::to_array<std::string_view>(
      {"mime-version",  "in-reply-to",   "references",   "date",
       "resent-date",   "delivery-date", "received-spf", "authentication-results",
       "autocrypt",     "thread-index",  "x-face",       "x-uidl",
       "x-account-key", "x-priority",    "priority",     "importance",
       "precedence",    "lines",         "status",       "x-status",
       "face",          "openpgp",       "feedback-id",  "original-recipient"});
  static constexpr auto k_begins = std::to_array<std::string_view>(
      {"content-",     "arc-",          "dkim-",        "domainkey-",  "list-",
       "x-ms-",        "x-microsoft-",  "x-forefront-", "x-exchange-", "x-spam",
       "x-google-",    "x-gm-",         "x-mozilla-",   "x-apple-",    "x-virus-",
       "x-amavis-",    "x-proofpoint-", "x-barracuda-", "x-mimecast-", "x-ironport-",
       "x-cloudmark-", "ironport-"});
  if (is_one_of(k_names, name) || name.ends_with("-id") || name.ends_with("-signature"))
    return true;
  return std::any_of(k_begins.begin(), k_begins.end(),
                     [&](std::string_view begin) { return name.starts_with(begin); });
}

// The fields in which addresses have names beside them; the others mostly repeat these.
bool tells_names(std::string_view name) {
  static constexpr auto k_names =
      std::to_array<std::string_view>({"from", "to", "cc", "bcc", "reply-to", "sender"});
  return is_one_of(k_names, name);
}

// "from a (b [1.2.3.4]) by c with ESMTP id 4f0Xy for <jan@d.be>; ..." without the identifiers.
std::string without_identifiers(const std::string& value) {
  std::string kept;
  bool is_identifier = false;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t end = std::min(value.find(' ', at), value.size());
    const std::string_view word = std::string_view(value).substr(at, end - at);
    if (!is_identifier) kept.append(word) += ' ';
    is_identifier = word == "id" || word == "ID";
    at = end + 1;
  }
  return kept;
}

class HeadWriter {
 public:
  explicit HeadWriter(Sink& sink) : writer_(sink) {}

  tl::expected<void, Problem> write(const MimeMessage& mail) {
    for (const MimeField& field : mail.header()) {
      if (tells_names(lower_ascii(field.name))) TRY(write_people(field));
    }
    const std::size_t origin = origin_in(mail);
    for (std::size_t i = 0; i < mail.header().size(); ++i) {
      const MimeField& field = mail.header()[i];
      const std::string name = lower_ascii(field.name);
      if (tells_names(name) || is_for_machines(name) || (is_trace(name) && i != origin)) continue;
      TRY(field.addresses.empty() ? write_text(field, name) : write_people(field));
    }
    return writer_.finish();
  }

 private:
  static bool is_trace(std::string_view name) { return name == "received" || name == "x-received"; }

  // Each server on the way puts its line before the others: the last one tells from where the
  // sender has sent. The others know only each other.
  static std::size_t origin_in(const MimeMessage& mail) {
    std::size_t origin = 0;
    for (std::size_t i = 0; i < mail.header().size(); ++i) {
      if (lower_ascii(mail.header()[i].name) == "received") origin = i;
    }
    return origin;
  }

  tl::expected<void, Problem> write_text(const MimeField& field, std::string_view name) {
    if (field.value.empty()) return {};
    begin(field);
    TRY(writer_.write(is_trace(name) ? without_identifiers(field.value) : field.value));
    return writer_.write("\n");
  }

  // Each as a record. One that was told before is told again only where it has a name now.
  tl::expected<void, Problem> write_people(const MimeField& field) {
    bool begun = false;
    for (const MimeAddress& one : field.addresses) {
      const bool is_new = told_.insert(lower_ascii(one.address) + '\n' + one.name).second;
      const bool known = !addresses_.insert(lower_ascii(one.address)).second;
      if (!is_new || (known && one.name.empty())) continue;
      if (!std::exchange(begun, true)) begin(field);
      TRY(write_person(one, known));
    }
    return begun ? writer_.write("\n") : tl::expected<void, Problem>{};
  }

  tl::expected<void, Problem> write_person(const MimeAddress& one, bool known) {
    ++row_;
    if (one.name != one.address) TRY(write_cell("full name", one.name));
    if (!known && one.address.find('@') != std::string::npos) {
      TRY(writer_.write(" <"));
      TRY(write_cell("email", one.address));
      TRY(writer_.write(">"));
    }
    return writer_.write(", ");
  }

  tl::expected<void, Problem> write_cell(std::string_view header, std::string_view text) {
    writer_.begin_cell(header, row_);
    TRY(writer_.write(text));
    writer_.end_cell();
    return {};
  }

  void begin(const MimeField& field) {
    writer_.at(Place::part(PlaceLabel::mail_field, field.name));
  }

  TextWriter writer_;
  std::uint32_t row_ = 0;
  std::set<std::string> addresses_;  // that were told
  std::set<std::string> told_;       // with their names
};

}  // namespace

tl::expected<void, Problem> write_mail_head(const MimeMessage& mail, Sink& sink) {
  return HeadWriter(sink).write(mail);
}

}  // namespace datakaart
