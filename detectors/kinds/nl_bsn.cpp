// The Dutch citizen service number (burgerservicenummer, formerly sofinummer): nine digits, whose
// sum with the weights 9 to 2, and -1 for the last, is a multiple of 11. One number in eleven
// passes, so that a word must name it.
#include <array>

#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// The numbers given out so far have at most two zeros in front.
std::optional<NumberVerdict> check(std::string_view compact) {
  constexpr std::array k_weights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
  if (compact.size() != 9 || compact.starts_with("000") ||
      weighted_sum(compact, k_weights) % 11 != 0) {
    return std::nullopt;
  }
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

constexpr auto k_matches =
    std::to_array<std::string_view>({"BSN {123456782}", "Burger Service Nummer: {1234.56.782}",
                                     "{123456782} (BSN)", "BSN|\n{123456782}|\n{89591598}|"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"123456782", "BSN 123456783", "tel. 123 456 782",
                                     "Sofie 123456782", "BSN volgt, factuur 123456782"});

}  // namespace

std::unique_ptr<Detector> make_nl_bsn_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "nl-bsn",
      "Dutch BSN",
      "burgerservicenummer or sofinummer: 9 digits that pass the eleven test, and are named so",
      "Dutch Wet algemene bepalingen burgerservicenummer; RvIG, Logisch Ontwerp BSN",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(9);
  kind.pattern =
      "[0-9]{7,9}|[0-9]{4}" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP "[0-9]{3}|[0-9]{3}" DATAKAART_GAP
      "[0-9]{3}" DATAKAART_GAP "[0-9]{3}|[0-9]{2}" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP
      "[0-9]{2}" DATAKAART_GAP "[0-9]{3}|[0-9]{2}" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP
      "[0-9]{3}" DATAKAART_GAP "[0-9]|[0-9]{3}" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP
      "[0-9]{2}" DATAKAART_GAP "[0-9]{2}|[0-9]{4}" DATAKAART_GAP "[0-9]{5}";
  kind.words =
      "bsn, bsns, bsnr, bsn n*, bsnn*, *bsn, b s n, burgerservice*, burger service*, "
      "burgerservicen*, sofi, sofi n*, sofin*, "
      "sociaal fiscaal*, "
      "fiscaal nummer*, fiscaalnummer*, fiscaal nr, fiscaal identificatie*, "
      "persoonsgebonden nummer*, persoonsgebondennummer*, pgn, "
      "citizen service n*, citizen service*, dutch social security*, dutch national id*, "
      "dutch tax*, numero de service citoyen*, numero de service au citoyen*, "
      "service citoyen*, numero fiscal neerlandais*, burgerservicenummer*, "
      "niederlandische sozialversicherung*, niederlandische burger*, burgernummer*, "
      "niederlandische steuer*";
  kind.other_words =
      "tel, telnr*, telno*, telef*, teleph*, *telefoon*, gsm*, mobiel*, mobile*, phone*, fax*, "
      "iban*, *rekening*, giro*, rsin*, "
      "kenteken*, agb*, big nummer*, big nr, big registratie*, crediteur*, debiteur*, "
      "personeelsn*, relatien*, lidmaatschap*, kvk*, nipc, siren";
  kind.priority = 18;
  kind.rule = &k_weak_number_rule;
  kind.only_named = true;
  kind.digits_only = true;
  kind.check = check;
  kind.mask = mask;
  kind.padded_digits = 9;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
