// The Polish PESEL: the birth date YYMMDD, a serial number of four digits whose last is odd for
// men, and a check digit. The month tells the century: 20 higher from 2000 on, 80 higher before
// 1900. One number in 230 passes, so that a word must name it.
#include <array>

#include "base/calendar.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

Date birth_of(std::string_view digits) {
  constexpr std::array k_centuries = {1900, 2000, 2100, 2200, 1800};
  const auto part = [&](std::size_t at) {
    return static_cast<int>(number_of(digits.substr(at, 2)));
  };
  const int month = part(2);
  return {k_centuries[static_cast<std::size_t>(month / 20)] + part(0), month % 20, part(4)};
}

std::optional<NumberVerdict> check(std::string_view compact) {
  constexpr std::array k_weights = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};
  if (compact.size() != 11 || weighted_sum(compact, k_weights) % 10 != 0) return std::nullopt;
  const Date now = today();
  const Date birth = birth_of(compact);
  if (!can_be_birth(birth, now)) return std::nullopt;
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  verdict.evidence.add(Evidence::plausible_date);
  verdict.facts = {(compact[9] - '0') % 2 == 0 ? "female" : "male", age_band(birth, now)};
  return verdict;
}

// The digit before the last tells the sex.
std::string mask(std::string_view value) { return mask_all_but_last(value, 1); }

constexpr auto k_matches = std::to_array<std::string_view>(
    {"PESEL {85073012341}", "numer PESEL {850730 12341}", "PESEL {03211512342}",
     "PESEL|\n{85073012341}|\n{3211512342}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"85073012341", "PESEL 85073012342", "PESEL 85133012340", "tel. 85073012341"});

}  // namespace

std::unique_ptr<Detector> make_pl_pesel_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "pl-pesel",
      "Polish PESEL",
      "11 digits with a birth date and a check digit, and named so",
      "Polish Act of 24 September 2010 on population registration, article 15",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(11);
  kind.pattern =
      "[0-9]{7,11}|[0-9]{6}" DATAKAART_GAP "[0-9]{5}|[0-9]{2}" DATAKAART_GAP
      "[0-9]{2}" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP "[0-9]{5}|[0-9]{6}" DATAKAART_GAP
      "[0-9]{3}" DATAKAART_GAP "[0-9]{2}|[0-9]{6}" DATAKAART_GAP "[0-9]{4}" DATAKAART_GAP "[0-9]";
  kind.words =
      "pesel*, *pesel, numer ewidencyjny*, nr ewidencyjny*, ewidencyjn*, identyfikacyjn*, "
      "powszechny elektroniczny*, polish national id*, polish national*, polish id*, polish "
      "personal*, polish tax*, "
      "pools id*, poolse id*, pools nationaal*, pools rijksregister*, pools persoons*, "
      "numero polonais*, identifiant polonais*, national polonais*, identification polonais*, "
      "polnische*";
  kind.other_words =
      "tel, telnr*, telno*, telef*, teleph*, telefon*, kom*, nip, regon, krs, konto*, iban*, gsm*, "
      "phone*, faktur*";
  kind.priority = 17;
  kind.rule = &k_weak_number_rule;
  kind.only_named = true;
  kind.digits_only = true;
  kind.check = check;
  kind.mask = mask;
  kind.padded_digits = 11;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
