// The European health insurance card: 20 digits that begin with 80, the country's number (ISO
// 3166-1, Belgium 056) and the number of the issuing body; the last is a Luhn check digit in most
// countries.
#include <algorithm>
#include <array>

#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// The countries that issue the card: the EU, EEA, Switzerland and the United Kingdom.
constexpr auto k_countries = std::to_array<int>(
    {40,  56,  100, 191, 196, 203, 208, 233, 246, 250, 276, 300, 348, 352, 372, 380,
     428, 438, 440, 442, 470, 528, 578, 616, 620, 642, 703, 705, 724, 752, 756, 826});

std::optional<NumberVerdict> check(std::string_view digits) {
  if (digits.size() != 20 || !digits.starts_with("80")) return std::nullopt;
  const int country = static_cast<int>(number_of(digits.substr(2, 3)));
  if (!std::binary_search(k_countries.begin(), k_countries.end(), country)) return std::nullopt;
  NumberVerdict verdict{std::string(digits), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::registry);
  if (has_luhn(digits)) verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) {
  return "80*** ***** ***** ***" + std::string(value.substr(18));
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"{80056000012345678908}", "EKVK {80056 00001 2345678908}"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"80056000012345678907", "80999000012345678908",
                                     "70056000012345678908", "180056000012345678908"});

}  // namespace

std::unique_ptr<Detector> make_ehic_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "ehic",
      "European health insurance card",
      "20 digits that begin with 80 and the number of a country that issues the card",
      "Decision S2 of 12 June 2009 of the Administrative Commission (2010/C 106/09); EN 1867",
      Category::health,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(20);
  kind.digits_only = true;
  kind.pattern = R"([0-9]{20}|[0-9]{2,5}(?:(?:[ .-]|\x{00A0}){1,2}[0-9]{1,10}){1,6})";
  kind.words =
      "ehic*, ekvk*, ceam*, cebam, europese ziekteverzekeringskaart*, ziekteverzekering*, "
      "europese kaart, carte europeenne*, assurance maladie*, assurance soins*, "
      "european health*, health insurance card*, health card*, krankenversicherung*, "
      "europaische krank*, gesundheitskarte*, identificatienummer van de kaart, "
      "kaartnummer*, numero de la carte, numero de carte, card number*";
  kind.priority = 27;
  kind.rule = &k_card_of_health_rule;
  kind.check = check;
  kind.mask = mask;
  kind.most_bytes = 48;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
