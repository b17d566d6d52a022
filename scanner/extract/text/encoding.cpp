// UTF-8 goes through unchanged, block by block; only its wrong bytes are looked at one by one and
// taken as Windows-1252, as which nearly all of them were meant. Other encodings go through iconv.
#include "scanner/extract/text/encoding.h"

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

#include "base/utf8.h"
#include "scanner/extract/text/code_pages.h"
#include "scanner/extract/text/encoding_guess.h"

namespace datakaart {
namespace {

void append_cp1252(unsigned char byte, std::string& out) {
  const char16_t code = k_windows_1252.at(byte - 0x80U);
  append_utf8(code == 0 ? k_replacement_character : char32_t{code}, out);
}

// The name of the UTF-16 form whose zero bytes fit, or null: Western text has nearly every second
// byte zero, always on the same side.
const char* utf16_by_zeros(std::string_view head) {
  const std::size_t pairs = head.size() / 2;
  if (pairs < 2 || head.find('\0') == std::string_view::npos) return nullptr;
  std::array<std::size_t, 2> zeros{};
  std::size_t both = 0;
  for (std::size_t i = 0; i < pairs * 2; i += 2) {
    zeros[0] += head[i] == 0 ? 1 : 0;
    zeros[1] += head[i + 1] == 0 ? 1 : 0;
    both += head[i] == 0 && head[i + 1] == 0 ? 1 : 0;
  }
  if (both * 50 > pairs) return nullptr;
  const auto fits = [&](std::size_t many, std::size_t few) {
    return many * 10 >= pairs * 7 && few * 50 <= pairs;
  };
  if (fits(zeros[1], zeros[0])) return "UTF-16LE";
  if (fits(zeros[0], zeros[1])) return "UTF-16BE";
  return nullptr;
}

struct Mark {
  std::string_view bytes;
  const char* encoding;
};

// UTF-32 first: its little-endian mark begins with that of UTF-16.
constexpr std::array<Mark, 5> k_marks = {{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                          {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                          {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                          {{"\xFF\xFE", 2}, "UTF-16LE"},
                                          {{"\xFE\xFF", 2}, "UTF-16BE"}}};

const Mark* byte_order_mark(std::string_view head) {
  for (const Mark& mark : k_marks) {
    if (head.starts_with(mark.bytes)) return &mark;
  }
  return nullptr;
}

// How many bytes are no UTF-8, and how many characters are more than ASCII.
std::pair<std::size_t, std::size_t> utf8_errors(std::string_view head) {
  std::size_t wrong = 0;
  std::size_t multibyte = 0;
  while (!head.empty()) {
    head.remove_prefix(plain_prefix(head));
    if (head.empty()) break;
    const std::size_t length = strict_length(head);
    if (length == k_cut_character) break;
    wrong += length == 0 ? 1 : 0;
    multibyte += length > 1 ? 1 : 0;
    head.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return {wrong, multibyte};
}

// Other scripts than Latin's of the West are told by uchardet; of Western text it often says a
// neighbour's encoding, so that there it is not asked.
std::string guess_by_uchardet(std::string_view head) {
  uchardet_t detector = uchardet_new();
  uchardet_handle_data(detector, head.data(), head.size());
  uchardet_data_end(detector);
  std::string name = uchardet_get_charset(detector);
  uchardet_delete(detector);
  const iconv_t known = name.empty() ? iconv_t(-1) : iconv_open("UTF-8", name.c_str());
  if (known == iconv_t(-1)) return "WINDOWS-1252";
  iconv_close(known);
  return name == "ISO-8859-1" || name == "ASCII" ? "WINDOWS-1252" : name;
}

// EBCDIC as Belgian mainframes have it.
constexpr const char* k_ebcdic = "IBM500";

std::string choose_encoding(std::string_view head) {
  if (const Mark* mark = byte_order_mark(head)) return mark->encoding;
  if (const char* wide = utf16_by_zeros(head)) return wide;
  if (looks_like_ebcdic(head)) return k_ebcdic;
  const auto [wrong, multibyte] = utf8_errors(head);
  // UTF-8 with a few stray bytes in it stays UTF-8.
  if (wrong == 0 || wrong * 4 <= multibyte) return "UTF-8";
  const WesternReading western = read_as_western(head);
  // A few odd bytes tell no other script.
  constexpr int k_few = 4;
  if (western.sensible || western.seen < k_few) return western.encoding;
  return guess_by_uchardet(head);
}

// Bytes that occur in no text, whatever its encoding: controls but tab, line ends, form feed,
// backspace, escape and the end-of-file of old systems.
constexpr bool is_odd_control(unsigned char c) {
  return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\b' &&
         c != 0x1B && c != 0x1A;
}

// 1 for those, by byte.
constexpr auto k_odd_controls = [] {
  std::array<std::uint8_t, 256> odd{};
  for (unsigned c = 0; c < odd.size(); ++c)
    odd.at(c) = is_odd_control(static_cast<unsigned char>(c));
  return odd;
}();

}  // namespace

bool looks_like_text(std::string_view head) {
  if (byte_order_mark(head) != nullptr || utf16_by_zeros(head) != nullptr) return true;
  if (looks_like_ebcdic(head)) return true;
  std::size_t odd = 0;
  for (const char c : head) odd += k_odd_controls[static_cast<unsigned char>(c)];
  return odd * 200 <= head.size() || (odd == 1 && head.size() >= 50);
}

struct Decoder::Impl {
  std::string name;
  bool utf8 = false;
  bool skip_mark = false;
  std::unique_ptr<Decoder> again;  // for the bytes of UTF-8 that was encoded once more
  std::string once;                // what was decoded, before that
  iconv_t converter = iconv_t(-1);
  std::string waiting;  // the first bytes of a character cut at the end of the last block

  void decode(std::string_view bytes, std::string& out);
  void decode_utf8(std::string_view bytes, std::string& out);
  void convert(std::string_view bytes, std::string& out);
};

Decoder::Decoder(std::string_view head) : impl_(std::make_unique<Impl>()) {
  impl_->name = choose_encoding(head);
  impl_->utf8 = impl_->name == "UTF-8";
  impl_->skip_mark = true;
  if (!impl_->utf8) impl_->converter = iconv_open("UTF-8", impl_->name.c_str());
  if (const Mark* mark = byte_order_mark(head)) head.remove_prefix(mark->bytes.size());
  if (impl_->utf8 && is_utf8_read_twice(head)) {
    impl_->again = std::make_unique<Decoder>(in_windows_1252(head));
  }
}

Decoder::~Decoder() {
  if (impl_->converter != iconv_t(-1)) iconv_close(impl_->converter);
}

const std::string& Decoder::encoding() const { return impl_->name; }

// Copies what is right in one piece; only what follows a wrong byte begins a new one.
void Decoder::Impl::decode_utf8(std::string_view bytes, std::string& out) {
  while (!bytes.empty()) {
    std::size_t good = plain_prefix(bytes);
    std::size_t length = 1;
    while (good < bytes.size() && bytes[good] != 0) {
      length = strict_length(bytes.substr(good));
      if (length == 0 || length == k_cut_character) break;
      good += length;
      good += plain_prefix(bytes.substr(good));
    }
    out.append(bytes.substr(0, good));
    bytes.remove_prefix(good);
    if (bytes.empty()) return;
    if (bytes[0] == 0) {
      out += ' ';
    } else if (length == k_cut_character) {
      waiting = bytes;
      return;
    } else {
      append_cp1252(static_cast<unsigned char>(bytes[0]), out);
    }
    bytes.remove_prefix(1);
  }
}

void Decoder::Impl::convert(std::string_view bytes, std::string& out) {
  std::string input = std::move(waiting);
  waiting.clear();
  input.append(bytes);
  char* from = input.data();
  std::size_t left = input.size();
  std::array<char, 16 * 1024> buffer{};
  while (left > 0) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t done = iconv(converter, &from, &left, &to, &room);
    const int error = done == static_cast<std::size_t>(-1) ? errno : 0;
    std::replace(buffer.data(), to, '\0', ' ');
    out.append(buffer.data(), buffer.size() - room);
    if (error == EINVAL) {
      waiting.assign(from, left);
      return;
    }
    if (error == EILSEQ) {
      append_utf8(k_replacement_character, out);
      const std::size_t unit = name.starts_with("UTF-16") ? 2 : name.starts_with("UTF-32") ? 4 : 1;
      const std::size_t skipped = std::min(unit, left);
      from += skipped;
      left -= skipped;
    }
  }
}

void Decoder::Impl::decode(std::string_view bytes, std::string& out) {
  if (!utf8) return convert(bytes, out);
  if (waiting.empty()) return decode_utf8(bytes, out);
  std::string joined = std::move(waiting);
  waiting.clear();
  // Complete the cut character first, so that the block itself is not copied.
  const std::size_t few = std::min<std::size_t>(bytes.size(), 3);
  std::size_t taken = 0;
  while (taken < few && strict_length(joined) == k_cut_character) joined += bytes[taken++];
  decode_utf8(joined, out);
  if (waiting.empty()) decode_utf8(bytes.substr(taken), out);
}

void Decoder::decode(std::string_view bytes, std::string& out) {
  if (impl_->skip_mark && !bytes.empty()) {
    impl_->skip_mark = false;
    const Mark* mark = byte_order_mark(bytes);
    if (mark != nullptr && impl_->name == mark->encoding) bytes.remove_prefix(mark->bytes.size());
  }
  if (impl_->again == nullptr) return impl_->decode(bytes, out);
  impl_->once.clear();
  impl_->decode(bytes, impl_->once);
  impl_->again->decode(in_windows_1252(impl_->once), out);
}

void Decoder::finish(std::string& out) {
  for (char c : impl_->waiting) {
    if (impl_->utf8) {
      append_cp1252(static_cast<unsigned char>(c), out);
    } else {
      append_utf8(k_replacement_character, out);
    }
  }
  impl_->waiting.clear();
  if (impl_->again != nullptr) impl_->again->finish(out);
}

}  // namespace datakaart
