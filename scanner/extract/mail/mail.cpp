// Mails: the header, the text once however often it is rendered, and what is attached. Which part
// is which: RFC 2046 (multiparts), 2183 (dispositions), 1847 (signed and encrypted), 8551 (S/MIME).
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/calendar.h"
#include "base/characters.h"
#include "base/try.h"
#include "base/utf8.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/mail/flowed_text.h"
#include "scanner/extract/mail/mail_head.h"
#include "scanner/extract/mail/mail_reader.h"
#include "scanner/extract/mail/renderings.h"
#include "scanner/extract/mail/signed_content.h"
#include "scanner/extract/member_name.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// Parts inside parts; more than any mail has.
constexpr unsigned k_deepest_parts = 100;
const Problem k_needs_key{Reason::encrypted, DetailCode::needs_key};

// The ending for a part that has no name.
std::string_view ending_of_part(std::string_view type) {
  using Ending = std::pair<std::string_view, std::string_view>;
  static constexpr auto k_endings = std::to_array<Ending>({{"text/plain", "txt"},
                                                           {"text/html", "html"},
                                                           {"text/csv", "csv"},
                                                           {"text/calendar", "ics"},
                                                           {"text/vcard", "vcf"},
                                                           {"text/x-vcard", "vcf"},
                                                           {"text/directory", "vcf"},
                                                           {"text/rtf", "rtf"},
                                                           {"text/xml", "xml"},
                                                           {"application/xml", "xml"},
                                                           {"application/json", "json"},
                                                           {"application/rtf", "rtf"},
                                                           {"application/pdf", "pdf"},
                                                           {"application/zip", "zip"},
                                                           {"application/ms-tnef", "dat"},
                                                           {"image/jpeg", "jpg"},
                                                           {"image/png", "png"},
                                                           {"image/gif", "gif"},
                                                           {"image/tiff", "tif"}});
  const auto* found = std::find_if(k_endings.begin(), k_endings.end(),
                                   [&](const Ending& one) { return one.first == type; });
  return found == k_endings.end() ? "bin" : found->second;
}

// Who signed is the sender, and the mail says who that is.
bool is_signature(std::string_view type) {
  return type == "application/pgp-signature" || type == "application/pkcs7-signature" ||
         type == "application/x-pkcs7-signature";
}

bool is_smime(std::string_view type) {
  return type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime";
}

// The encoding that a page declares of itself.
std::string declared_in_page(std::string_view page) {
  const std::string head = lower_ascii(page.substr(0, 2048));
  std::size_t at = head.find("charset=");
  if (at == std::string::npos) return {};
  at += std::string_view("charset=").size();
  at = std::min(head.find_first_not_of("\"' ", at), head.size());
  return head.substr(at, head.find_first_of("\"' />;", at) - at);
}

class MailReader {
 public:
  MailReader(const Location& location, Sink& sink) : location_(location), sink_(sink) {}

  tl::expected<void, Problem> read(std::string_view bytes) {
    const MimeMessage mail(bytes);
    TRY(write_mail_head(mail, sink_));
    const auto root = mail.root();
    return root ? visit(*root, true) : tl::expected<void, Problem>{};
  }

 private:
  // `is_text`: it may be what a person reads when the mail is opened.
  tl::expected<void, Problem> visit(const MimeEntity& entity, bool is_text) {
    if (depth_ >= k_deepest_parts) {
      sink_.partial({Reason::limit_depth, {DetailCode::more_depth, k_deepest_parts}});
      return {};
    }
    ++depth_;
    auto visited = entity.kind() == MimeEntity::Kind::multipart ? visit_multipart(entity)
                   : entity.kind() == MimeEntity::Kind::message ? tell_message(entity)
                                                                : visit_part(entity, is_text);
    --depth_;
    return visited;
  }

  tl::expected<void, Problem> visit_multipart(const MimeEntity& entity) {
    const std::string type = entity.type();
    if (type == "multipart/encrypted") {
      sink_.partial(k_needs_key);
      return {};
    }
    if (type == "multipart/alternative") return visit_alternatives(entity);
    for (std::size_t i = 0, size = entity.size(); i < size; ++i) TRY(visit(entity[i], true));
    return {};
  }

  // The richest stands last.
  tl::expected<void, Problem> visit_alternatives(const MimeEntity& entity) {
    RenderedWords rendered;
    RenderedWords* const around = rendered_;
    if (rendered_ == nullptr) rendered_ = &rendered;
    tl::expected<void, Problem> visited;
    for (std::size_t i = entity.size(); i > 0 && visited; --i) visited = visit(entity[i - 1], true);
    rendered_ = around;
    return visited;
  }

  tl::expected<void, Problem> visit_part(const MimeEntity& entity, bool is_text) {
    const std::string type = entity.type();
    if (is_signature(type)) return {};
    if (is_smime(type)) return visit_smime(entity);
    if (type == "text/rfc822-headers") return visit_headers(entity);
    const bool is_named = entity.is_attachment() || !entity.file_name().empty();
    if (!is_text || (is_named && depth_ > 1)) return attach(entity, type);
    if (type == "text/html") return visit_page(entity);

    if (type == "application/rtf" || type == "text/rtf") return visit_rich_text(entity);
    const bool is_plain = type == "text/plain" || type == "text/enriched" ||
                          type == "text/richtext" || type == "message/delivery-status" ||
                          type == "message/disposition-notification";
    return is_plain ? visit_text(entity) : attach(entity, type);
  }

  // Its bytes, if they can be had; what is wrong with them is told of the mail.
  std::optional<std::string> content_of(const MimeEntity& entity) {
    auto bytes = entity.content(sink_.budget(), sink_.budget().limits().max_buffered);
    if (bytes) return *std::move(bytes);
    sink_.partial(bytes.error());
    return std::nullopt;
  }

  tl::expected<void, Problem> visit_smime(const MimeEntity& entity) {
    const auto bytes = content_of(entity);
    if (!bytes) return sink_.budget().check();
    if (const auto inside = content_of_signed(*bytes)) {
      const MimeMessage mail(*inside);
      const auto root = mail.root();
      return root ? visit(*root, true) : tl::expected<void, Problem>{};
    }
    if (!is_certificate(entity)) sink_.partial(k_needs_key);
    return {};
  }

  static bool is_certificate(const MimeEntity& entity) {
    return lower_ascii(entity.parameter("smime-type")) == "certs-only";
  }

  tl::expected<void, Problem> visit_headers(const MimeEntity& entity) {
    const auto bytes = content_of(entity);
    return bytes ? write_mail_head(MimeMessage(*bytes), sink_) : sink_.budget().check();
  }

  tl::expected<void, Problem> visit_page(const MimeEntity& entity) {
    const auto bytes = content_of(entity);
    if (!bytes) return sink_.budget().check();
    std::string charset = entity.parameter("charset");
    if (charset.empty()) charset = declared_in_page(*bytes);
    return render(html_extractor(), "html", text_in_charset(*bytes, charset));
  }

  tl::expected<void, Problem> visit_rich_text(const MimeEntity& entity) {
    auto bytes = content_of(entity);
    return bytes ? render(rtf_extractor(), "rtf", *std::move(bytes)) : sink_.budget().check();
  }

  tl::expected<void, Problem> visit_text(const MimeEntity& entity) {
    const auto bytes = content_of(entity);
    if (!bytes) return sink_.budget().check();
    std::string text = text_in_charset(*bytes, entity.parameter("charset"));
    if (lower_ascii(entity.parameter("format")) == "flowed") {
      text = unflowed(text, lower_ascii(entity.parameter("delsp")) == "yes");
    }
    if (text.find("-----BEGIN PGP MESSAGE-----") != std::string::npos) sink_.partial(k_needs_key);
    if (rendered_ != nullptr && !rendered_->empty()) text = rendered_->new_lines(text);
    return render(text_extractor(), "text", std::move(text));
  }

  // Reads it as this mail's own text.
  tl::expected<void, Problem> render(const Extractor& extractor, std::string_view type,
                                     std::string text) {
    if (text.empty()) return {};
    const auto source = make_memory_source(location_, std::move(text));
    if (rendered_ == nullptr) return extractor.extract(*source, type, sink_);
    RenderingSink sink(sink_, *rendered_);
    return extractor.extract(*source, type, sink);
  }

  tl::expected<void, Problem> attach(const MimeEntity& entity, std::string_view type) {
    ++parts_;
    TRY(sink_.budget().take_member());
    std::string name = member_name(entity.file_name());
    if (name.empty()) name = fmt::format("part-{}.{}", parts_, ending_of_part(type));
    const auto source = entity.open(location_.member(unique_.before_ending(name)), sink_.budget());
    return sink_.child(*source);
  }

  tl::expected<void, Problem> tell_message(const MimeEntity& entity) {
    ++parts_;
    TRY(sink_.budget().take_member());
    std::string bytes = entity.message_bytes();
    TRY(sink_.budget().take_expanded(bytes.size()));
    std::string name = member_name(entity.file_name());
    if (name.empty()) name = mail_name(bytes, fmt::format("message-{}", parts_));
    const auto source =
        make_memory_source(location_.member(unique_.before_ending(name)), std::move(bytes));
    return sink_.child(*source);
  }

  const Location& location_;
  Sink& sink_;
  UniqueNames unique_;
  RenderedWords* rendered_ = nullptr;  // of the alternatives that are being read
  unsigned depth_ = 0;
  std::uint64_t parts_ = 0;  // that became members
};

// A message of Apple Mail stands behind a line with its length, and before a list of properties.
std::string_view without_frame(std::string_view bytes) {
  std::size_t length = 0;
  std::size_t at = 0;
  for (; at < bytes.size() && is_digit(bytes[at]) && at < 12; ++at) {
    length = length * 10 + static_cast<std::size_t>(bytes[at] - '0');
  }
  const std::size_t feed = bytes.find('\n');
  if (at == 0 || feed == std::string_view::npos ||
      bytes.substr(at, feed - at).find_first_not_of(" \t\r") != std::string_view::npos) {
    return bytes;
  }
  return bytes.substr(feed + 1, length);
}

class MailExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    TRY_ASSIGN(std::string_view bytes, source.whole(sink.budget().limits().max_buffered));
    // Saved by an editor in an encoding that mail does not have.
    std::string as_utf8;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
      as_utf8 = text_in_charset(bytes, "utf-16");
      bytes = as_utf8;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes = without_frame(bytes);
    bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
    return read_mail(bytes, source.location(), sink);
  }
};

}  // namespace

tl::expected<void, Problem> read_mail(std::string_view bytes, const Location& location,
                                      Sink& sink) {
  return MailReader(location, sink).read(bytes);
}

std::string mail_name(std::string_view bytes, const std::string& otherwise) {
  constexpr std::size_t k_longest = 80;  // characters
  const std::size_t end = std::min(bytes.find("\n\n"), bytes.find("\n\r\n"));
  const MimeMessage mail(bytes.substr(0, end));
  std::string subject(first_characters(mail.field("subject"), k_longest));
  std::replace_if(
      subject.begin(), subject.end(), [](char c) { return c == '/' || c == '\\'; }, '-');
  subject = member_name(subject);
  if (subject.find_first_not_of(' ') == std::string::npos) subject = otherwise;
  if (mail.date() > 0) {
    const auto day = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_seconds(std::chrono::seconds(mail.date())));
    subject += fmt::format(" ({})", iso_date(date_of(day)));
  }
  return subject + ".eml";
}

const Extractor& mail_extractor() {
  static const MailExtractor instance;
  return instance;
}

}  // namespace datakaart
