// IPv4 addresses: four numbers up to 255. Versions look the same: where all four are small, only a
// word makes it an address. Addresses that name no host are none; private ones need a word.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/confidence.h"
#include "detectors/kinds/ip_words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

using Octets = std::array<int, 4>;

std::optional<Octets> parse(std::string_view bytes) {
  Octets octets{};
  std::size_t at = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const std::size_t end = std::min(bytes.find('.', at), bytes.size());
    const std::string_view part = bytes.substr(at, end - at);
    if (part.empty() || part.size() > 3 || (part.size() > 1 && part[0] == '0')) return {};
    octets[i] = static_cast<int>(number_of(part));
    if (octets[i] > 255) return std::nullopt;
    at = std::min(end + 1, bytes.size());
  }
  return octets;
}

// This host, loopback, multicast, reserved and masks name no host on a network (RFC 6890), nor do
// two zeros at the end.
bool names_no_host(const Octets& o) {
  return o[0] == 0 || o[0] == 127 || o[0] >= 224 || (o[2] == 0 && o[3] == 0);
}

// RFC 1918, 3927 and 6598: many hosts have the same one.
bool is_private(const Octets& o) {
  return o[0] == 10 || (o[0] == 172 && o[1] >= 16 && o[1] < 32) || (o[0] == 192 && o[1] == 168) ||
         (o[0] == 169 && o[1] == 254) || (o[0] == 100 && o[1] >= 64 && o[1] < 128);
}

bool looks_like_version(const Octets& o) {
  return std::all_of(o.begin(), o.end(), [](int octet) { return octet < 32; });
}

// A longer dotted number, a network ("10.1.0.0/16"), a version ("v1.2.3.4", "lib-1.2.3.4").
bool is_part(std::string_view bytes, std::size_t begin, std::size_t end) {
  if (!free_before(bytes, begin) || !free_after(bytes, end)) return true;
  const auto at = [&](std::size_t i) { return i < bytes.size() ? bytes[i] : ' '; };
  const char previous = begin > 0 ? bytes[begin - 1] : ' ';
  if (std::string_view(".-_+").find(previous) != std::string_view::npos) return true;
  // "Chrome/120.0.0.0": behind a capital word and a slash, zeros are a version's.
  if (previous == '/' && begin > 1 && is_letter(at(begin - 2))) {
    std::size_t word = begin - 1;
    while (word > 0 && is_alnum(bytes[word - 1])) --word;
    const std::string_view octets = bytes.substr(begin, end - begin);
    const bool zero = octets.find(".0") != std::string_view::npos;
    if (is_upper(bytes[word]) && zero) return true;
  }
  if (at(end) == '-' && (is_alnum(at(end + 1)) || at(end + 1) == '_')) return true;
  if (at(end) == '_') return true;
  return (at(end) == '.' || at(end) == '/') && is_digit(at(end + 1));
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"{85.201.34.7} - - \"GET / HTTP/1.1\" 200",
                                     "IP-adres: {192.168.1.23}", "IP|\n{10.1.2.3}|\n{4.3.2.1}|"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"version 85.201.34.7", "255.255.255.0", "127.0.0.1",
                                     "85.201.34.256", "10.1.0.0/16", "85.201.34.7.1"});

class Ipv4Detector final : public Detector {
 public:
  const KindInfo& info() const override { return k_ip_info; }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::digit_run; }
  bool may_begin(const RunShape& shape, bool) const override {
    return shape.first <= 3 && shape.gap == RunShape::Gap::dot && shape.second > 0 &&
           shape.second <= 3 && shape.goes_on;
  }
  std::string_view pattern() const override { return R"([0-9]{1,3}(?:\.[0-9]{1,3}){3})"; }
  bool begins_window() const override { return true; }
  int priority() const override { return 11; }
  const ConfidenceRule& rule() const override { return k_position_rule; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const std::string_view bytes = text.bytes.substr(offset, 15);
    std::size_t at = 0;
    for (int dots = 0; dots < 2; ++dots) {  // two of the three are look enough
      const std::size_t group = at;
      while (at < bytes.size() && is_digit(bytes[at])) ++at;
      if (at == group || at - group > 3 || at == bytes.size() || bytes[at] != '.') return {};
      ++at;
    }
    return Window{offset, offset + bytes.size()};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const auto octets = parse(candidate.bytes());
    if (!octets || names_no_host(*octets) ||
        is_part(candidate.text.bytes, candidate.begin, candidate.end)) {
      return std::nullopt;
    }
    Judgement result{candidate.begin, candidate.end, {}, std::string(candidate.bytes())};
    result.evidence.add(Evidence::shape);
    if (!is_private(*octets) && !looks_like_version(*octets)) {
      result.evidence.add(Evidence::registry);
    }
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    result.masked = std::to_string((*octets)[0]) + ".*.*.*";
    return result;
  }

 private:
  const KindWords words_{k_ip_words, k_not_ip_words};
};

}  // namespace

std::unique_ptr<Detector> make_ipv4_detector(const DetectorOptions&) {
  return std::make_unique<Ipv4Detector>();
}

}  // namespace datakaart
