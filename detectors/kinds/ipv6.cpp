// IPv6 addresses, as inet_pton reads them. "a::b" is C++ as well, so a global address (2000::/3)
// counts by itself, all others only with a word.
#include <arpa/inet.h>

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/confidence.h"
#include "detectors/kinds/ip_words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest = 45;

bool is_address_byte(char c) { return is_hex_digit(c) || c == ':' || c == '.'; }

constexpr auto k_matches =
    std::to_array<std::string_view>({"{2a02:a03f:6b1c:8f00::1}", "IP: {fe80::1a2b:3c4d:5e6f:7a8b}",
                                     "het adres is {2a02:a03f::8a2e}."});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"12:30:45", "std::byte", "dead::beef", "::1", "00:1a:2b:3c:4d:5e", "a::b::c"});

class Ipv6Detector final : public Detector {
 public:
  const KindInfo& info() const override { return k_ip_info; }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::colon; }
  std::string_view pattern() const override { return "[0-9A-Fa-f:.]+"; }
  bool begins_window() const override { return true; }
  int priority() const override { return 9; }
  const ConfidenceRule& rule() const override { return k_position_rule; }

  // The whole token, told once: at its first colon.
  std::optional<Window> window(const Text& text, std::size_t colon) const override {
    const std::string_view bytes = text.bytes;
    if (bytes[colon] != ':') return std::nullopt;
    std::size_t begin = colon;
    while (begin > 0 && colon - begin < 5 && is_address_byte(bytes[begin - 1])) {
      if (bytes[--begin] == ':') return std::nullopt;
    }
    if (colon - begin > 4) return std::nullopt;
    std::size_t end = colon;
    std::size_t colons = 0;
    while (end < bytes.size() && end - begin <= k_longest && is_address_byte(bytes[end])) {
      colons += bytes[end++] == ':' ? 1 : 0;
    }
    if (bytes[end - 1] == '.' || (bytes[end - 1] == ':' && bytes[end - 2] != ':')) --end;
    const bool whole = colons == 7 || (colons == 6 && bytes[end - 1] != ':');
    const std::string_view token = bytes.substr(begin, end - begin);
    if (token.size() < 4 || (!whole && token.find("::") == std::string_view::npos)) return {};
    return Window{begin, end};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    if (!free_before(bytes, candidate.begin) || !free_after(bytes, candidate.end)) return {};
    std::array<unsigned char, 16> address{};
    const std::string written(candidate.bytes());
    if (inet_pton(AF_INET6, written.c_str(), address.data()) != 1) return std::nullopt;
    const bool low_only =
        std::all_of(address.begin(), address.end() - 1, [](auto b) { return b == 0; });
    if (low_only || address[0] == 0xFF) return std::nullopt;  // "::", "::1", multicast
    Judgement result{candidate.begin, candidate.end, {}};
    result.evidence.add(Evidence::shape);
    if ((address[0] & 0xE0U) == 0x20U) result.evidence.add(Evidence::registry);
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    std::array<char, INET6_ADDRSTRLEN> canonical{};
    inet_ntop(AF_INET6, address.data(), canonical.data(), canonical.size());
    result.value = canonical.data();
    result.masked = result.value.substr(0, result.value.find(':')) + ":***";
    return result;
  }

 private:
  const KindWords words_{k_ip_words, k_not_ip_words};
};

}  // namespace

std::unique_ptr<Detector> make_ipv6_detector(const DetectorOptions&) {
  return std::make_unique<Ipv6Detector>();
}

}  // namespace datakaart
