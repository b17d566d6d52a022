// MAC addresses: six pairs of hexadecimal digits, parted by colons or hyphens alike. More pairs are
// a fingerprint; multicast groups and addresses of one repeated digit name no device.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_length = 17;

bool is_group(std::string_view hex) {
  return hex.starts_with("01005e") || hex.starts_with("3333") || hex.starts_with("0180c2");
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"toestel {00:1A:2B:3C:4D:5E} verbonden", "Fysiek adres : {00-1A-2B-3C-4D-5E}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"ff:ff:ff:ff:ff:ff", "00:1a:2b:3c:4d", "20:24:01:02:03:04", "00:1a:2b:3c:4d:5e:6f"});

class MacAddressDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {"mac-address",
                                        "MAC address",
                                        "six pairs of hexadecimal digits that name one device",
                                        "IEEE 802, EUI-48",
                                        Category::connection,
                                        Sensitivity::simple};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::colon; }
  std::string_view pattern() const override {
    return "[0-9A-Fa-f]{2}(?:(?::[0-9A-Fa-f]{2}){5}|(?:-[0-9A-Fa-f]{2}){5})";
  }
  bool begins_window() const override { return true; }
  int priority() const override { return 12; }
  const ConfidenceRule& rule() const override { return k_position_rule; }

  std::optional<Window> window(const Text& text, std::size_t joint) const override {
    if (joint < 2 || joint - 2 + k_length > text.bytes.size()) return std::nullopt;
    for (std::size_t next = joint; next < joint + 15; next += 3) {
      if (text.bytes[next] != text.bytes[joint]) return std::nullopt;
    }
    return Window{joint - 2, joint - 2 + k_length};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    if (!stands_alone(bytes, candidate.begin, candidate.end)) return std::nullopt;
    std::string hex;
    for (char c : candidate.bytes()) {
      if (is_alnum(c)) hex += to_lower(c);
    }
    if (is_group(hex) || hex.find_first_not_of(hex[0]) == std::string::npos) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    result.evidence.add(Evidence::shape);
    // Digits alone may be a moment or a count.
    if (std::any_of(hex.begin(), hex.end(), is_letter)) result.evidence.add(Evidence::registry);
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    result.masked = "**:**:**:**:**:" + hex.substr(10);
    result.value = std::move(hex);
    return result;
  }

 private:
  static bool stands_alone(std::string_view bytes, std::size_t begin, std::size_t end) {
    if (!free_before(bytes, begin) || !free_after(bytes, end)) return false;
    const auto joins = [&](std::size_t joint, std::size_t beyond) {
      return (bytes[joint] == ':' || bytes[joint] == '-') && is_alnum(bytes[beyond]);
    };
    // A label may stand right before: "MAC:00:1a:...".
    const bool pair_before = begin >= 3 && joins(begin - 1, begin - 2) &&
                             is_hex_digit(bytes[begin - 2]) && is_hex_digit(bytes[begin - 3]) &&
                             free_before(bytes, begin - 3);
    return !pair_before && !(end + 1 < bytes.size() && joins(end, end + 1));
  }

  const KindWords words_{
      "mac, mac adres*, macadres*, adresse mac, mac address*, macaddress*, mac addr*, hwaddr, "
      "hardware address, fysiek adres, adresse physique, physical address, physische adresse, "
      "ethernet, ether, wifi, wlan, bssid, bluetooth*, dhcp*, ll addr, device*, toestel*",
      "fingerprint*, vingerafdruk, empreinte, key id, oui"};
};

}  // namespace

std::unique_ptr<Detector> make_mac_address_detector(const DetectorOptions&) {
  return std::make_unique<MacAddressDetector>();
}

}  // namespace datakaart
