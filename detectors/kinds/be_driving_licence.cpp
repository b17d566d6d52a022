// The number of a Belgian driving licence: ten digits, without check digits. Only a word or header
// makes it one.
#include <array>

#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

std::optional<NumberVerdict> check(std::string_view digits) {
  if (digits.size() != 10 || digits.find_first_not_of(digits[0]) == std::string_view::npos)
    return {};
  NumberVerdict verdict{std::string(digits), {}};
  verdict.evidence.add(Evidence::shape);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

constexpr auto k_matches =
    std::to_array<std::string_view>({"rijbewijs {1234567890}", "permis de conduire n° {1234567890}",
                                     "Führerschein {1234567890}", "Rijbewijs|\n{1234567890}|"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"1234567890", "order 1234567890", "rijbewijs 123456789",
                                     "permis de conduire 0000000000", "rijbewijs sinds 2012"});

}  // namespace

std::unique_ptr<Detector> make_be_driving_licence_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"be-driving-licence",
                                      "Driving licence number",
                                      "ten digits that a word or header calls a driving licence's",
                                      "Belgian FPS Mobility: model of driving licences since 2010",
                                      Category::identity_document,
                                      Sensitivity::financial,
                                      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(10);
  kind.digits_only = true;
  kind.pattern = R"([0-9]{6,10}|[0-9]{2,4}(?:[ .-][0-9]{2,4}){2,4})";
  kind.words =
      "rijbewijs*, *rijbewijs, rijbewijsnr*, rijbewijsnummer*, permis, permis de conduire*, "
      "permis conduire*, n permis, numero de permis*, driving licence*, driving license*, "
      "driver s licence*, driver s license*, drivers licence*, drivers license*, "
      "driver licence*, driver license*, licence no, licence number, license number, "
      "fuhrerschein*, fuehrerschein*";
  kind.other_words =
      "gsm*, tel, telnr*, telno*, telef*, teleph*, phone*, mobile*, permis de travail, permis d "
      "urbanisme, "
      "permis de batir, ondernemingsn*, kbo, bce";
  kind.priority = 15;
  kind.rule = &k_named_rule;
  kind.only_named = true;
  kind.check = check;
  kind.mask = mask;
  kind.padded_digits = 10;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
