#include "scanner/extract/ole2/biff.h"

#include <algorithm>

#include "base/utf8.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

constexpr std::uint16_t k_continue = 0x3C;
constexpr std::size_t k_head = 4;

}  // namespace

BiffRecords::BiffRecords(std::string_view stream, std::size_t at)
    : rest_(piece(stream, at, stream.size())) {}

bool BiffRecords::next(BiffRecord& record) {
  if (rest_.size() < k_head) return false;
  record.type = u16(rest_, 0);
  record.pieces.clear();
  do {
    const std::string_view body = piece(rest_, k_head, u16(rest_, 2));
    record.pieces.push_back(body);
    rest_.remove_prefix(k_head + body.size());
  } while (rest_.size() >= k_head && u16(rest_, 0) == k_continue);
  return true;
}

BiffTexts::BiffTexts(const BiffRecord& record, std::size_t at) : pieces_(record.pieces), at_(at) {
  settle();
}

void BiffTexts::settle() {
  while (piece_ < pieces_.size() && at_ >= pieces_[piece_].size()) {
    at_ -= pieces_[piece_].size();
    ++piece_;
  }
}

// At most to the end of the piece.
std::string_view BiffTexts::take(std::size_t size) {
  if (at_end()) return {};
  const std::string_view taken = piece(pieces_[piece_], at_, size);
  at_ += taken.size();
  settle();
  return taken;
}

void BiffTexts::pass(std::uint64_t size) {
  while (size > 0 && !at_end()) size -= take(static_cast<std::size_t>(size)).size();
}

std::uint32_t BiffTexts::number(std::size_t size) {
  std::string bytes;
  while (bytes.size() < size && !at_end()) bytes += take(size - bytes.size());
  return static_cast<std::uint32_t>(datakaart::little_endian(bytes, 0, size));
}

// A piece that goes on with a text says anew whether its characters take one byte or two.
std::string BiffTexts::text(std::size_t length_size) {
  constexpr unsigned k_wide = 1;
  constexpr unsigned k_phonetic = 4;
  constexpr unsigned k_rich = 8;
  std::size_t left = number(length_size);
  unsigned flags = number(1);
  const std::uint64_t runs = (flags & k_rich) != 0 ? number(2) : 0;
  const std::uint64_t phonetic = (flags & k_phonetic) != 0 ? number(4) : 0;
  std::string text;
  while (left > 0 && !at_end()) {
    const std::size_t before = piece_;
    const bool is_wide = (flags & k_wide) != 0;
    const std::string_view bytes = take(is_wide ? left * 2 : left);
    if (is_wide) {
      text += text_in_charset(bytes.substr(0, bytes.size() & ~std::size_t{1}), "utf-16le");
    } else {
      for (const char c : bytes) append_utf8(static_cast<unsigned char>(c), text);
    }
    left -= std::min(left, is_wide ? (bytes.size() + 1) / 2 : bytes.size());
    if (left > 0 && piece_ != before && !at_end()) flags = number(1);
  }
  pass(runs * 4 + phonetic);
  std::replace(text.begin(), text.end(), '\0', ' ');
  return text;
}

}  // namespace datakaart
