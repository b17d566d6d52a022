// Postal addresses in running text, as they are written in Belgium: street and number, a postal
// code of four digits, and a municipality that there is.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/digit_groups.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/address_info.h"
#include "detectors/kinds/list.h"
#include "detectors/kinds/municipalities.h"
#include "detectors/kinds/postal_codes.h"
#include "detectors/kinds/street.h"

namespace datakaart {
namespace {

// So far before the address a word may stand that calls it one.
constexpr std::size_t k_word_reach = 40;

struct Address {
  Window window;
  std::size_t municipality;  // where it begins
  EvidenceSet evidence;
};

// The cell that holds the offset; in running text what lies between two cells.
Window bounds_at(const Text& text, std::size_t offset) {
  Window bounds{0, text.bytes.size()};
  const auto next =
      std::upper_bound(text.cells.begin(), text.cells.end(), offset,
                       [](std::size_t at, const Cell& cell) { return at < cell.begin; });
  if (next != text.cells.end()) bounds.end = next->begin;
  if (next == text.cells.begin()) return bounds;
  const Cell& cell = *(next - 1);
  if (offset < cell.end) return {cell.begin, cell.end};
  bounds.begin = cell.end;
  return bounds;
}

constexpr auto k_matches = std::to_array<std::string_view>({"{Kerkstraat 12, 9000 Gent}",
                                                            "{Rue de la Loi 16, 1000 Bruxelles}",
                                                            "{Kerkstraat 12 bus 3\n9000 Gent}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"In 2019 Gent gewonnen", "Zaal 12, 2019 Gent", "Artikel 12, 1000 Brussel",
     "Kerkstraat 12, 0900 Gent", "Kerkstraat 12", "rue Haute 5, L-1234 Arlon"});

class BeAddressDetector final : public Detector {
 public:
  const KindInfo& info() const override { return k_address_info; }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::digit_run; }
  bool may_begin(const RunShape& shape, bool) const override {
    return shape.first == 4 && shape.second == 0 && shape.gap >= RunShape::Gap::comma;
  }
  std::string_view pattern() const override { return "(?s).*[1-9][0-9]{3}[^0-9]+"; }
  bool begins_window() const override { return true; }
  int priority() const override { return 6; }
  const ConfidenceRule& rule() const override { return k_address_rule; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const auto address = read(text, offset);
    if (!address) return std::nullopt;
    return address->window;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    // No digits stand behind the postal code.
    const std::size_t last = candidate.bytes().find_last_of("0123456789");
    if (last == std::string_view::npos || last < 3) return std::nullopt;
    const auto address = read(candidate.text, candidate.begin + last - 3);
    if (!address) return std::nullopt;
    const Window& window = address->window;
    Judgement result{window.begin, window.end, address->evidence};
    const std::string_view bytes = candidate.text.bytes;
    const std::string value = folded(bytes.substr(window.begin, window.end - window.begin));
    result.value = value.substr(1, value.size() - 2);
    result.masked = "***, ";
    result.masked += bytes.substr(address->municipality, window.end - address->municipality);
    return result;
  }

 private:
  // The address whose postal code stands at `offset`.
  std::optional<Address> read(const Text& text, std::size_t offset) const {
    const std::string_view bytes = text.bytes;
    const bool code =
        offset + 5 < bytes.size() && bytes[offset] != '0' &&
        std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                    bytes.begin() + static_cast<std::ptrdiff_t>(offset + 4), is_digit);
    if (!code) return std::nullopt;
    const std::size_t begin = municipality_begin(bytes, offset + 4);
    if (begin == 0) return std::nullopt;
    const Window bounds = bounds_at(text, offset);
    const std::string_view rest = bytes.substr(begin, bounds.end - std::min(begin, bounds.end));
    const std::size_t length = municipality_length(rest);
    if (length == 0) return std::nullopt;
    const bool known = is_code_like_year_of(bytes.substr(offset, 4), rest.substr(0, length));
    const Street street = street_before(bytes, bounds.begin, offset, known);
    Address address{{street.begin, begin + length}, begin, {}};
    address.evidence.add(Evidence::registry);
    if (street.form == Street::Form::typed) address.evidence.add(Evidence::shape);
    if (street.form == Street::Form::apart) address.evidence.add(Evidence::separators);
    add_word(bytes, bounds.begin, address);
    if (address.evidence.bits == together({Evidence::registry})) return std::nullopt;
    const bool small = is_ascii(bytes[begin]) && is_lower(bytes[begin]);
    if (small && street.form == Street::Form::none) return std::nullopt;
    return address;
  }

  // Where the word behind the postal code begins; 0 where no word stands there.
  static std::size_t municipality_begin(std::string_view bytes, std::size_t at) {
    std::size_t marks = 0;
    for (; marks < 3; ++marks) {
      const Character c = character_at(bytes, at);
      if (c.code != U' ' && c.code != 0xA0 && c.code != U'-' && c.code != 0x2013 && c.code != U',')
        break;
      at += c.length;
    }
    const Character c = character_at(bytes, at);
    const bool apostrophe = c.code == U'\'' || c.code == 0x2019;
    if (marks == 0 || c.length == 0 || (!apostrophe && !is_word_character(c.code)) ||
        (c.code < 0x80 && is_digit(bytes[at]))) {
      return 0;
    }
    return at;
  }

  void add_word(std::string_view bytes, std::size_t from, Address& address) const {
    const std::size_t begin = address.window.begin;
    const std::size_t reach = std::max(from, begin - std::min(begin, k_word_reach));
    const auto found = words_.last_in(folded(bytes.substr(reach, begin - reach)));
    if (found.end == 0) return;
    address.evidence.add(Evidence::word_near);
    address.evidence.word = found.word;
  }

  const WordList words_{
      "adres*, *adres, adresse*, address*, anschrift*, woont, wonende*, woonachtig*, wonend, "
      "woonplaats*, gedomicilieerd*, domicilie*, domicile*, gehuisvest*, demeurant*, habite*, "
      "reside*, residant*, residing, lives, living, wohnhaft, wohnt, verblijf*, verblijvende, "
      "zetel, siege social, gevestigd*, sis a, sise a"};
};

}  // namespace

std::unique_ptr<Detector> make_be_address_detector(const DetectorOptions&) {
  return std::make_unique<BeAddressDetector>();
}

}  // namespace datakaart
