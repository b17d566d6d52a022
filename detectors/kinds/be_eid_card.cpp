// The number of a Belgian identity card: 12 digits, of which the last two are the first ten modulo
// 97. An old account number has the same form and check: a word decides.
#include <array>

#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

std::optional<NumberVerdict> check(std::string_view digits) {
  if (digits.size() != 12 || digits.starts_with("000") || !has_mod97_remainder(digits)) return {};
  NumberVerdict verdict{std::string(digits), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) { return "***-*******-" + std::string(value.substr(10)); }

constexpr auto k_matches = std::to_array<std::string_view>(
    {"identiteitskaart {591-1234567-53}", "carte d'identité n° {591-1234567-53}",
     "Nr identiteitskaart|\n{591123456753}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"591-1234567-53", "identiteitskaart 591-1234567-54", "rekening 591-1234567-53",
     "identiteitskaart 1591-1234567-53"});

}  // namespace

std::unique_ptr<Detector> make_be_eid_card_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "be-eid-card",
      "Identity card number",
      "12 digits with their check digits, that a word or header calls an identity card's",
      "Belgian royal decree of 25 March 2003 on identity cards; eID specifications",
      Category::identity_document,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(12);
  kind.digits_only = true;
  kind.pattern =
      R"([0-9]{12}|[0-9]{3}(?:[ .-]|\x{00A0}|[\x{2010}-\x{2013}]){1,2}[0-9]{7}(?:[ .-]|\x{00A0}|[\x{2010}-\x{2013}]){1,2}[0-9]{2})";
  kind.words =
      "identiteitskaart*, id kaart*, idkaart*, eid*, e id*, ik nr, kaartnummer*, kaartnr*, kaart "
      "nr, "
      "kaart nummer, nr identiteitskaart, carte d identite*, carte identite*, n de carte, "
      "no de carte, numero de carte, numero de la carte, num carte, n carte, ci n, cni, "
      "identity card*, id card*, idcard*, id no, card number*, card no, cardnumber*, card nr, "
      "personalausweis*, ausweis*, identitatskarte*, kartennummer*, identiteitsbewijs*, "
      "identiteitsdocument*, piece d identite*, identity document*, id document*, id nummer, id nr";
  kind.other_words =
      "*rekening*, compte*, account*, iban*, bank*, konto*, visa*, mastercard*, "
      "bankkaart*, mededeling*, communication*, klantenkaart*";
  kind.priority = 29;
  kind.rule = &k_weak_number_rule;
  kind.only_named = true;
  kind.is_grouped = [](std::string_view) { return false; };  // an account number looks the same
  kind.check = check;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
