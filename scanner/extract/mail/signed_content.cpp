#include "scanner/extract/mail/signed_content.h"

#include <cstdint>

namespace datakaart {
namespace {

// An element of BER (X.690): `content` reaches to the end of all there is where its length is told
// by an end mark.
struct Element {
  unsigned tag = 0;
  std::string_view content;
  bool open_ended = false;
};

constexpr unsigned k_octets = 0x04;
constexpr unsigned k_octets_in_pieces = 0x24;
constexpr unsigned k_sequence = 0x30;
constexpr unsigned k_tagged = 0xA0;
constexpr std::string_view k_signed_data("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 11);

unsigned byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

// Takes the element at the front; what is cut off by the end of the bytes is taken as far as it
// reaches.
std::optional<Element> take(std::string_view& bytes) {
  if (bytes.size() < 2) return std::nullopt;
  Element element{byte_at(bytes, 0), {}};
  std::size_t length = byte_at(bytes, 1);
  std::size_t used = 2;
  if (length == 0x80) {
    element.open_ended = true;
    element.content = bytes.substr(used);
    bytes = {};
    return element;
  }
  if (length > 0x80) {
    const std::size_t count = length & 0x7FU;
    if (count > 4 || bytes.size() < used + count) return std::nullopt;
    for (length = 0; used < 2 + count; ++used) length = length << 8U | byte_at(bytes, used);
  }
  element.content = bytes.substr(used, length);
  bytes.remove_prefix(std::min(bytes.size(), used + length));
  return element;
}

// Goes into the element of that kind at the front.
bool enter(std::string_view& bytes, unsigned tag) {
  const auto element = take(bytes);
  if (!element || element->tag != tag) return false;
  bytes = element->content;
  return true;
}

std::optional<std::string> octets(std::string_view bytes) {
  auto element = take(bytes);
  if (!element) return std::nullopt;
  if (element->tag == k_octets) return std::string(element->content);
  if (element->tag != k_octets_in_pieces) return std::nullopt;
  std::string joined;
  for (bytes = element->content; auto piece = take(bytes);) {
    if (piece->tag != k_octets) break;  // the end mark
    joined += piece->content;
  }
  return joined;
}

}  // namespace

// ContentInfo { signedData, [0] SignedData { version, digests, EncapsulatedContentInfo { type, [0]
// octets } } }
std::optional<std::string> content_of_signed(std::string_view cms) {
  if (!enter(cms, k_sequence) || !cms.starts_with(k_signed_data)) return std::nullopt;
  cms.remove_prefix(k_signed_data.size());
  if (!enter(cms, k_tagged) || !enter(cms, k_sequence)) return std::nullopt;
  for (int passed = 0; passed < 2; ++passed) {
    const auto element = take(cms);
    if (!element || element->open_ended) return std::nullopt;
  }
  if (!enter(cms, k_sequence) || !take(cms) || !enter(cms, k_tagged)) return std::nullopt;
  return octets(cms);
}

}  // namespace datakaart
