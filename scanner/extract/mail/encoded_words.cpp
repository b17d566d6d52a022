#include "scanner/extract/mail/encoded_words.h"

#include <algorithm>
#include <optional>

#include "base/base64.h"
#include "base/characters.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

constexpr std::string_view k_between_words = " \t\r\n";

struct EncodedWord {
  std::string charset;
  std::string bytes;
  std::size_t length = 0;  // of the encoded word
};

std::string undo_q(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '=' && i + 2 < text.size();
    const int high = escape ? hex_value(text[i + 1]) : -1;
    const int low = escape ? hex_value(text[i + 2]) : -1;
    if (high >= 0 && low >= 0) {
      bytes += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      bytes += text[i] == '_' ? ' ' : text[i];
    }
  }
  return bytes;
}

// "=?charset?encoding?text?=" at the front of `raw`; nothing where there is none.
std::optional<EncodedWord> word_at(std::string_view raw) {
  if (!raw.starts_with("=?")) return std::nullopt;
  const std::size_t charset = raw.find('?', 2);
  if (charset == std::string_view::npos || charset + 2 >= raw.size()) return std::nullopt;
  const char encoding = to_lower(raw[charset + 1]);
  if (raw[charset + 2] != '?' || (encoding != 'b' && encoding != 'q')) return std::nullopt;
  const std::size_t begin = charset + 3;
  const std::size_t end = raw.find("?=", begin);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view text = raw.substr(begin, end - begin);
  std::string name(raw.substr(2, charset - 2));
  name.resize(std::min(name.find('*'), name.size()));  // the language
  const auto bytes = encoding == 'b' ? undo_base64(text) : std::optional(undo_q(text));
  if (!bytes) return std::nullopt;
  return EncodedWord{std::move(name), *bytes, end + 2};
}

std::string quoted_word(const std::string& text, bool with_marks) {
  std::string out = with_marks ? "\"" : "";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return with_marks ? out + '"' : out;
}

}  // namespace

std::string decoded_words(std::string_view raw, bool as_names) {
  std::string out;
  bool in_quotes = false;
  while (!raw.empty()) {
    auto word = word_at(raw);
    if (!word) {
      const bool escaped = out.ends_with('\\');
      if (raw[0] == '"' && !escaped) in_quotes = !in_quotes;
      out += raw[0];
      raw.remove_prefix(1);
      continue;
    }
    std::string text;
    for (std::optional<EncodedWord> next = word; next;) {
      raw.remove_prefix(next->length);
      const std::size_t gap = std::min(raw.find_first_not_of(k_between_words), raw.size());
      next = word_at(raw.substr(gap));
      if (next) raw.remove_prefix(gap);
      if (next && lower_ascii(next->charset) == lower_ascii(word->charset)) {
        word->bytes += next->bytes;
        continue;
      }
      text += text_in_charset(word->bytes, word->charset);
      if (next) word = next;
    }
    out += as_names ? quoted_word(text, !in_quotes) : text;
  }
  return out;
}

}  // namespace datakaart
