// The number of a Belgian passport: two letters and six digits, without check digits. Only a word
// or header tells it from many other codes.
#include <array>

#include "base/characters.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

std::optional<NumberVerdict> check(std::string_view compact) {
  if (compact.size() != 8 || !is_letter(compact[0]) || !is_letter(compact[1])) return std::nullopt;
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

constexpr auto k_matches = std::to_array<std::string_view>(
    {"paspoort {EH123456}", "passeport n° {EH123456}", "Paspoort|\n{EH123456}|"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"EH123456", "artikel EH123456", "paspoort EH1234567",
                                     "paspoort E123456", "passport renewal in 2024"});

}  // namespace

std::unique_ptr<Detector> make_be_passport_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "be-passport",
      "Passport number",
      "two letters and six digits that a word or header calls a passport's",
      "Belgian FPS Foreign Affairs: form of passport numbers since 1998",
      Category::identity_document,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.anchor = Anchor::letters_digits;
  kind.letters_before = 3;
  kind.pattern = R"(\b[A-Za-z]{2}[ -]?[0-9]{6}\b)";
  kind.most_bytes = 8;
  kind.words =
      "paspoort*, *paspoort, paspoortnr*, reispas*, passeport*, passport*, passportno*, "
      "reisepass*, passnummer*, pass nr, passnr*, pass no, travel document*";
  kind.other_words = "nummerplaat*, kenteken*, plaque*, immatriculation*, kennzeichen*";
  kind.priority = 14;
  kind.rule = &k_named_rule;
  kind.only_named = true;
  kind.check = check;
  kind.can_begin = [](std::string_view bytes, std::size_t anchor) {
    return run_shape(bytes, anchor).first == 6;
  };
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
