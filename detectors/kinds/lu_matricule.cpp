// The Luxembourg identification number (matricule): the birth date YYYYMMDD, a serial number of
// three digits, and two check digits over these eleven, one of Luhn's scheme and one of Verhoeff's.
//
// Tables and logs are full of dates with a number behind, "2024-01-15 123.45", and one in a hundred
// of those passes: written so, a word must name it.
#include <array>

#include "base/calendar.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_digits = 13;

bool has_both_checks(std::string_view digits) {
  std::string verhoeff(digits.substr(0, 11));
  verhoeff += digits[12];
  return has_luhn(digits.substr(0, 12)) && has_verhoeff(verhoeff);
}

std::optional<NumberVerdict> check(std::string_view compact) {
  if (compact.size() != k_digits || !has_both_checks(compact)) return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t size) {
    return static_cast<int>(number_of(compact.substr(at, size)));
  };
  const Date birth{part(0, 4), part(4, 2), part(6, 2)};
  const Date now = today();
  if (!can_be_birth(birth, now)) return std::nullopt;
  NumberVerdict verdict{std::string(compact), {}, {age_band(birth, now)}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  verdict.evidence.add(Evidence::plausible_date);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

bool can_begin(std::string_view bytes, std::size_t anchor) {
  return bytes.substr(anchor, 2) == "19" || bytes.substr(anchor, 2) == "20";
}

constexpr auto k_matches = std::to_array<std::string_view>({"{1985073012341}", "{1985 0730 123 41}",
                                                            "matricule {1985-07-30-123-41}",
                                                            "Matricule|\n{1985073012341}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"matricule 1985073012342", "matricule 1985133012341", "matricule 2985073012341",
     "1985 07 30 123 41", "1720000000000"});

NumberKind matricule_kind() {
  static constexpr KindInfo k_info = {
      "lu-matricule",
      "Luxembourg matricule",
      "numéro d'identification national: 13 digits with a birth date and two check digits",
      "Luxembourg law of 19 June 2013 on the identification of natural persons",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(k_digits);
  kind.words =
      "matricule*, nr matricule, matrikel*, numero d identification*, n d identification*, "
      "identification national*, identifiant national*, cns, ccss, n cns, numero cns, "
      "securite sociale*, numero de secu*, n secu*, sozialversicherung*, sozialversecherung*, "
      "sv nummer*, identifikationsnummer*, nationale iden*, identificatienummer*, "
      "identificatie nummer*, luxemburgs*, luxembourg n*, luxembourg id*, luxembourg social*, "
      "national id*, national identification*, social security*, sociale zekerheid*, "
      "registre national*, nationalregister*, rnpp, national number*, tin, tax id*, lux id*";
  kind.other_words = "ean*, gtin*, isbn*, tel, telnr*, telno*, telef*, teleph*, iban*, timestamp*";
  kind.priority = 22;
  kind.digits_only = true;
  kind.check = check;
  kind.mask = mask;
  kind.can_begin = can_begin;
  kind.examples = {k_matches, k_near_misses};
  return kind;
}

}  // namespace

std::unique_ptr<Detector> make_lu_matricule_detector(const DetectorOptions&) {
  NumberKind kind = matricule_kind();
  kind.pattern = "[0-9]{13}|[0-9]{4}" DATAKAART_GAP "[0-9]{4}" DATAKAART_GAP
                 "[0-9]{3}(?:" DATAKAART_GAP ")?[0-9]{2}";
  return make_number_detector(kind);
}

std::unique_ptr<Detector> make_lu_matricule_named_detector(const DetectorOptions&) {
  NumberKind kind = matricule_kind();
  kind.pattern = "[0-9]{4}(?:(?:" DATAKAART_GAP ")?[0-9]){9}";
  kind.only_named = true;
  return make_number_detector(kind);
}

}  // namespace datakaart
