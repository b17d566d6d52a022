#include "scanner/extract/mail/mailbox.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/characters.h"
#include "base/try.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/mail/mail_reader.h"

namespace datakaart {
namespace {

constexpr std::size_t k_mailbox_block = std::size_t{256} * 1024;
// A longer line is taken in pieces.
constexpr std::size_t k_longest_line = std::size_t{1024} * 1024;
constexpr std::string_view k_separator = "From ";
constexpr std::string_view k_mmdf = "\x01\x01\x01\x01";

bool is_year(std::string_view word) {
  while (word.ends_with('\n') || word.ends_with('\r')) word.remove_suffix(1);
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         is_digit(word[2]) && is_digit(word[3]);
}

bool is_time(std::string_view word) {
  const std::size_t colon = word.find(':');
  return colon != std::string_view::npos && colon > 0 && colon + 2 < word.size() &&
         is_digit(word[colon - 1]) && is_digit(word[colon + 1]) && is_digit(word[colon + 2]);
}

// "From jan@d.be Tue Mar 12 10:00:00 2024": a text does not go on with a time and a year.
bool has_moment(std::string_view line) {
  bool time = false;
  bool year = false;
  while (!line.empty()) {
    const std::size_t blank = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, blank);
    time = time || is_time(word);
    year = year || is_year(word);
    line.remove_prefix(std::min(blank + 1, line.size()));
  }
  return time && year;
}

// ">From " stands for "From ", and ">>From " for ">From " (mboxrd).
std::string_view unquoted(std::string_view line) {
  const std::size_t marks = std::min(line.find_first_not_of('>'), line.size());
  return marks > 0 && line.substr(marks).starts_with(k_separator) ? line.substr(1) : line;
}

class MailboxExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    MailboxReader reader(source, sink.budget().limits().max_buffered);
    UniqueNames unique;
    for (std::uint64_t number = 1;; ++number) {
      TRY_ASSIGN(auto message, reader.next());
      if (!message) return {};
      TRY(sink.budget().take_member());
      const Location location = source.location().member(
          unique.before_ending(mail_name(message->bytes, fmt::format("message-{}", number))));
      TRY(message->too_large ? too_large(location, sink)
                             : read(location, std::move(message->bytes), sink));
    }
  }

 private:
  static tl::expected<void, Problem> too_large(const Location& location, Sink& sink) {
    const std::uint64_t most = sink.budget().limits().max_buffered;
    return sink.unreadable_child(location,
                                 {Reason::limit_buffered, {DetailCode::more_to_hold, most}});
  }
  static tl::expected<void, Problem> read(const Location& location, std::string bytes, Sink& sink) {
    const auto source = make_memory_source(location, std::move(bytes));
    return sink.child(*source);
  }
};

}  // namespace

// The next line, or a piece of an overlong one. False at the end.
tl::expected<bool, Problem> MailboxReader::next_line() {
  in_line_ = !line_.empty() && line_.back() != '\n';
  after_blank_ =
      !in_line_ && (line_.empty() || line_ == "\n" || line_ == "\r\n" || line_.starts_with(k_mmdf));
  line_.clear();
  while (line_.size() < k_longest_line) {
    if (used_ == block_.size()) {
      block_.resize(k_mailbox_block);
      auto got = source_.read(block_.data(), block_.size());
      block_.resize(got ? *got : 0);
      used_ = 0;
      if (!got) return tl::unexpected(got.error());
      if (*got == 0) break;
    }
    const std::size_t feed = block_.find('\n', used_);
    const std::size_t end = feed == std::string::npos ? block_.size() : feed + 1;
    line_.append(block_, used_, end - used_);
    used_ = end;
    if (feed != std::string::npos) break;
  }
  return !line_.empty();
}

bool MailboxReader::parts_messages() const {
  if (in_line_) return false;
  return line_.starts_with(k_mmdf) ||
         (after_blank_ && line_.starts_with(k_separator) && has_moment(line_));
}

tl::expected<std::optional<MailboxReader::Message>, Problem> MailboxReader::next() {
  Message message;
  bool any = false;
  while (!at_end_) {
    TRY_ASSIGN(const bool more, next_line());
    if (!more) {
      at_end_ = true;
    } else if (parts_messages() || (!any && line_.starts_with(k_separator))) {
      if (any) return message;
    } else if (any || line_.find_first_not_of("\r\n") != std::string::npos) {
      any = true;
      const std::string_view line = in_line_ ? line_ : unquoted(line_);
      message.too_large = message.too_large || message.bytes.size() + line.size() > most_;
      if (!message.too_large) message.bytes += line;
    }
  }
  return any ? std::optional(std::move(message)) : std::nullopt;
}

const Extractor& mailbox_extractor() {
  static const MailboxExtractor instance;
  return instance;
}

}  // namespace datakaart
