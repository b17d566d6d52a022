#include "scanner/extract/mail/mime_message.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <utility>

#include "base/characters.h"
#include "scanner/extract/mail/encoded_words.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

struct Unref {
  template <typename Object>
  void operator()(Object* object) const {
    g_object_unref(object);
  }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

// Glib's complaints could quote the mail.
void drop_gmime_message(const gchar*, GLogLevelFlags, const gchar*, gpointer) {}

void start_gmime() {
  static std::once_flag once;
  std::call_once(once, [] {
    g_log_set_default_handler(drop_gmime_message, nullptr);
    g_mime_init();
  });
}

std::string text_of(const char* text) {
  return text == nullptr ? std::string() : text_in_charset(text, "utf-8");
}

// Folded fields are one line.
std::string unfolded(std::string text) {
  std::erase(text, '\r');
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

bool holds_addresses(std::string_view name) {
  constexpr auto k_names = std::to_array<std::string_view>({"from",
                                                            "to",
                                                            "cc",
                                                            "bcc",
                                                            "reply-to",
                                                            "sender",
                                                            "resent-from",
                                                            "resent-to",
                                                            "resent-cc",
                                                            "resent-bcc",
                                                            "resent-sender",
                                                            "return-path",
                                                            "delivered-to",
                                                            "x-original-to",
                                                            "envelope-to",
                                                            "x-envelope-to",
                                                            "x-envelope-from",
                                                            "disposition-notification-to",
                                                            "return-receipt-to",
                                                            "errors-to",
                                                            "mail-followup-to",
                                                            "mail-reply-to",
                                                            "x-forwarded-to",
                                                            "x-forwarded-for",
                                                            "apparently-to",
                                                            "x-sender",
                                                            "x-rcpt-to"});
  return std::find(k_names.begin(), k_names.end(), name) != k_names.end();
}

void append_addresses(InternetAddressList* list, std::vector<MimeAddress>& out) {
  constexpr std::size_t k_most = 100'000;  // groups may hold groups
  const int count = list == nullptr ? 0 : internet_address_list_length(list);
  for (int i = 0; i < count && out.size() < k_most; ++i) {
    InternetAddress* address = internet_address_list_get_address(list, i);
    MimeAddress one{unfolded(text_of(internet_address_get_name(address))), {}};
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
      if (!one.name.empty()) out.push_back(std::move(one));
      append_addresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), out);
      continue;
    }
    one.address = text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    out.push_back(std::move(one));
  }
}

MimeField field_of(GMimeHeader* header) {
  const char* raw = g_mime_header_get_raw_value(header);
  if (raw == nullptr) return {};
  MimeField field{text_of(g_mime_header_get_name(header)), {}};
  field.value = unfolded(text_of(decoded_words(raw, false).c_str()));
  field.value.erase(0, field.value.find_first_not_of(' '));
  while (field.value.ends_with(' ')) field.value.pop_back();
  if (!holds_addresses(lower_ascii(field.name))) return field;
  const std::string named = text_of(decoded_words(raw, true).c_str());
  const Owned<InternetAddressList> list(internet_address_list_parse(nullptr, named.c_str()));
  append_addresses(list.get(), field.addresses);
  return field;
}

// Of a parameter that holds encoded words, which its standard (RFC 2231) does not allow and most
// mailers write: name="=?utf-8?b?...?=". Empty where there are none.
std::string encoded_parameter(GMimeObject* object, const char* header, std::string_view name) {
  GMimeHeaderList* list = g_mime_object_get_header_list(object);
  GMimeHeader* found = list == nullptr ? nullptr : g_mime_header_list_get_header(list, header);
  const char* value = found == nullptr ? nullptr : g_mime_header_get_raw_value(found);
  if (value == nullptr) return {};
  std::string_view raw = value;
  const std::size_t at = lower_ascii(raw).find(std::string(name) + "=\"=?");
  if (at == std::string::npos) return {};
  raw.remove_prefix(at + name.size() + 2);
  return decoded_words(raw.substr(0, raw.find('"')), false);
}

GMimeObject* as_object(void* object) { return static_cast<GMimeObject*>(object); }

// The bytes of a part, undone as they are read.
Owned<GMimeStream> decoded_stream(void* object) {
  if (!GMIME_IS_PART(object)) return nullptr;
  GMimeDataWrapper* content = g_mime_part_get_content(GMIME_PART(object));
  if (content == nullptr) return nullptr;
  GMimeStream* raw = g_mime_data_wrapper_get_stream(content);
  if (raw == nullptr || g_mime_stream_reset(raw) != 0) return nullptr;
  Owned<GMimeStream> stream(g_mime_stream_filter_new(raw));
  const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content);
  if (encoding != GMIME_CONTENT_ENCODING_DEFAULT) {
    const Owned<GMimeFilter> filter(g_mime_filter_basic_new(encoding, FALSE));
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(stream.get()), filter.get());
  }
  return stream;
}

tl::expected<std::size_t, Problem> read_counted(GMimeStream* stream, char* to, std::size_t size,
                                                Budget& budget) {
  if (stream == nullptr) return 0;
  const ssize_t got = g_mime_stream_read(stream, to, size);
  if (got < 0) return tl::unexpected(Problem{Reason::damaged, DetailCode::attachment_damaged});
  const auto count = static_cast<std::size_t>(got);
  if (auto counted = budget.take_expanded(count); !counted) return tl::unexpected(counted.error());
  return count;
}

class PartSource final : public Source {
 public:
  PartSource(Location location, Owned<GMimeStream> stream, Budget& budget)
      : Source(std::move(location)), stream_(std::move(stream)), budget_(budget) {}

 protected:
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    return read_counted(stream_.get(), to, size, budget_);
  }

 private:
  Owned<GMimeStream> stream_;
  Budget& budget_;
};

}  // namespace

MimeEntity::Kind MimeEntity::kind() const {
  if (GMIME_IS_MULTIPART(object_)) return Kind::multipart;
  return GMIME_IS_MESSAGE_PART(object_) ? Kind::message : Kind::part;
}

std::string MimeEntity::type() const {
  GMimeContentType* type = g_mime_object_get_content_type(as_object(object_));
  if (type == nullptr) return "text/plain";
  return lower_ascii(text_of(g_mime_content_type_get_media_type(type)) + '/' +
                     text_of(g_mime_content_type_get_media_subtype(type)));
}

std::string MimeEntity::parameter(const char* name) const {
  GMimeContentType* type = g_mime_object_get_content_type(as_object(object_));
  return type == nullptr ? std::string() : text_of(g_mime_content_type_get_parameter(type, name));
}

std::string MimeEntity::file_name() const {
  std::string name = encoded_parameter(as_object(object_), "Content-Disposition", "filename");
  if (name.empty() && GMIME_IS_PART(object_)) {
    name = text_of(g_mime_part_get_filename(GMIME_PART(object_)));
  }
  GMimeContentDisposition* disposition = g_mime_object_get_content_disposition(as_object(object_));
  if (name.empty() && disposition != nullptr) {
    name = text_of(g_mime_content_disposition_get_parameter(disposition, "filename"));
  }
  const std::string of_type = encoded_parameter(as_object(object_), "Content-Type", "name");
  if (!of_type.empty() && (name.empty() || name.find("=?") != std::string::npos)) name = of_type;
  return unfolded(name.empty() ? parameter("name") : name);
}

bool MimeEntity::is_attachment() const {
  return lower_ascii(text_of(g_mime_object_get_disposition(as_object(object_)))) == "attachment";
}

std::string MimeEntity::content_id() const {
  return text_of(g_mime_object_get_content_id(as_object(object_)));
}

std::size_t MimeEntity::size() const {
  const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object_));
  return count < 0 ? 0 : static_cast<std::size_t>(count);
}

MimeEntity MimeEntity::operator[](std::size_t i) const {
  return MimeEntity(g_mime_multipart_get_part(GMIME_MULTIPART(object_), static_cast<int>(i)));
}

tl::expected<std::string, Problem> MimeEntity::content(Budget& budget, std::uint64_t limit) const {
  constexpr std::size_t k_block = std::size_t{64} * 1024;
  const auto stream = decoded_stream(object_);
  std::string bytes;
  for (;;) {
    const std::size_t filled = bytes.size();
    bytes.resize(filled + k_block);
    auto got = read_counted(stream.get(), bytes.data() + filled, k_block, budget);
    bytes.resize(filled + (got ? *got : 0));
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) return bytes;
    if (bytes.size() > limit) {
      return tl::unexpected(Problem{Reason::limit_buffered, {DetailCode::more_to_hold, limit}});
    }
  }
}

std::unique_ptr<Source> MimeEntity::open(Location location, Budget& budget) const {
  return std::make_unique<PartSource>(std::move(location), decoded_stream(object_), budget);
}

std::string MimeEntity::message_bytes() const {
  GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object_));
  if (message == nullptr) return {};
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

struct MimeMessage::Impl {
  Owned<GMimeMessage> message;
  std::vector<MimeField> header;
};

MimeMessage::MimeMessage(std::string_view bytes) : impl_(std::make_unique<Impl>()) {
  start_gmime();
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
  g_mime_parser_set_persist_stream(parser.get(), TRUE);  // parts are views of it, no copies
  impl_->message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
  if (impl_->message == nullptr) return;
  GMimeHeaderList* list = g_mime_object_get_header_list(GMIME_OBJECT(impl_->message.get()));
  const int count = g_mime_header_list_get_count(list);
  for (int i = 0; i < count; ++i) {
    impl_->header.push_back(field_of(g_mime_header_list_get_header_at(list, i)));
  }
}

MimeMessage::MimeMessage(MimeMessage&&) noexcept = default;
MimeMessage& MimeMessage::operator=(MimeMessage&&) noexcept = default;
MimeMessage::~MimeMessage() = default;

const std::vector<MimeField>& MimeMessage::header() const { return impl_->header; }

std::string_view MimeMessage::field(std::string_view name) const {
  const auto found = std::find_if(impl_->header.begin(), impl_->header.end(),
                                  [&](const MimeField& f) { return lower_ascii(f.name) == name; });
  return found == impl_->header.end() ? std::string_view() : found->value;
}

std::int64_t MimeMessage::date() const {
  GDateTime* date =
      impl_->message == nullptr ? nullptr : g_mime_message_get_date(impl_->message.get());
  return date == nullptr ? 0 : g_date_time_to_unix(date);
}

std::optional<MimeEntity> MimeMessage::root() const {
  GMimeObject* root =
      impl_->message == nullptr ? nullptr : g_mime_message_get_mime_part(impl_->message.get());
  return root == nullptr ? std::nullopt : std::optional(MimeEntity(root));
}

}  // namespace datakaart
