// Belgian number plates: 1-ABC-123 since 2010, before that ABC-123 and 123-ABC. A word or header
// makes a code a plate; the form with both hyphens is one by itself.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// I, M, O, Q and W are not issued in the letters of ordinary plates since 2010, but taxis, hire
// cars and classic cars have letters of their own; all letters count.
std::optional<NumberVerdict> check(std::string_view compact) {
  const auto is_form = [&](std::string_view form) {
    return compact.size() == form.size() &&
           std::equal(form.begin(), form.end(), compact.begin(),
                      [](char f, char c) { return f == 'A' ? is_letter(c) : is_digit(c); });
  };
  if (!is_form("1AAA111") && !is_form("AAA111") && !is_form("111AAA")) return std::nullopt;
  if (compact.size() == 7 && (compact[0] == '0' || compact[0] == '3' || compact[0] == '4' ||
                              compact[0] == '5' || compact[0] == '6' || compact[0] == '7')) {
    return std::nullopt;  // 1 and 2 ordinary, 8 transit, 9 personalised
  }
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  if (compact.size() == 7) verdict.evidence.add(Evidence::registry);
  return verdict;
}

bool is_grouped(std::string_view written) {
  return written.size() == 9 && written[1] == '-' && written[5] == '-' &&
         std::none_of(written.begin(), written.end(), is_lower);
}

// "123-ABC": three digits, and three letters behind them, no more.
bool has_letters_behind(std::string_view bytes, std::size_t anchor) {
  std::size_t at = anchor + 3;
  if (at >= bytes.size() || is_digit(bytes[at])) return false;
  if (!is_letter(bytes[at])) ++at;
  return at + 2 < bytes.size() && is_letter(bytes[at]) && is_letter(bytes[at + 1]) &&
         is_letter(bytes[at + 2]) && (at + 3 == bytes.size() || !is_alnum(bytes[at + 3]));
}

bool has_three_digits(std::string_view bytes, std::size_t anchor) {
  return run_shape(bytes, anchor).first == 3;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

constexpr KindInfo k_info = {"be-number-plate",
                             "Number plate",
                             "1-ABC-123, or an older form that a word or header calls a plate",
                             "Belgian DIV (FPS Mobility): forms of number plates",
                             Category::location,
                             Sensitivity::behavioural};

#define PLATE_WORDS                                                                           \
  "nummerplaat*, *nummerplaat, nrplaat*, nr plaat, plaatnummer*, kentekenplaat*, kenteken*, " \
  "plaat$, plaque*, immatriculation*, immatriculee*, immatricule*, number plate*, "           \
  "numberplate*, licence plate*, license plate*, licenceplate*, licenseplate*, plate no, "    \
  "plate number, plate$, registration number, vehicle reg*, car reg*, kennzeichen*, "         \
  "*kennzeichen, nummernschild*, autonummer*"

// The older forms look like "337 km" and codes of products: only a plate's own names make them one.
constexpr std::string_view k_plate_words = PLATE_WORDS;
constexpr std::string_view k_vehicle_words = PLATE_WORDS
    ", wagen*, *wagen, auto, voiture*, vehicule*, voertuig*, vehicle*, car, fahrzeug*, parkeer*, "
    "parking, bedrijfswagen*";

constexpr auto k_matches =
    std::to_array<std::string_view>({"{1-ABC-123}", "plaque {1ABC123}", "nummerplaat {ABC-123}",
                                     "plaque {123-ABC}", "Nummerplaat|\n{ABC123}|\n{1-DEF-456}|"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"1ABC123", "artikel 1-ABC-123", "1-ABC-1234",
                                     "auto: 337 km, 514 min", "nummerplaat ABCD-123", "COVID-19"});

NumberKind plate_kind() {
  NumberKind kind{k_info};
  kind.words = k_plate_words;
  kind.other_words =
      "artikel*, model*, type*, onderdeel*, part*, piece*, serie*, referentie*, "
      "vlucht*, flight*, vol$, paspoort*, passeport*, passport*";
  kind.priority = 13;
  kind.rule = &k_plate_rule;
  kind.is_grouped = is_grouped;
  kind.check = check;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return kind;
}

}  // namespace

std::unique_ptr<Detector> make_be_number_plate_detector(const DetectorOptions&) {
  NumberKind kind = plate_kind();
  kind.words = k_vehicle_words;
  kind.anchor = Anchor::letters_digits;
  kind.letters_before = 6;
  kind.blanks_before = true;
  kind.pattern = R"(\b[0-9][- .]?[A-Za-z]{3}[- .]?[0-9]{3}\b)";
  kind.most_bytes = 4;
  kind.can_begin = has_three_digits;
  return make_number_detector(kind);
}

std::unique_ptr<Detector> make_be_letters_number_plate_detector(const DetectorOptions&) {
  NumberKind kind = plate_kind();
  kind.anchor = Anchor::letters_digits;
  kind.letters_before = 4;
  kind.blanks_before = true;
  kind.pattern = R"(\b[A-Za-z]{3}[- .]?[0-9]{3}\b)";
  kind.most_bytes = 4;
  kind.can_begin = has_three_digits;
  kind.only_named = true;
  return make_number_detector(kind);
}

std::unique_ptr<Detector> make_be_digits_number_plate_detector(const DetectorOptions&) {
  NumberKind kind = plate_kind();
  kind.pattern = R"([0-9]{3}[- .]?[A-Za-z]{3}\b)";
  kind.most_bytes = 8;
  kind.can_begin = has_letters_behind;
  kind.may_begin = [](const RunShape& shape) {
    return shape.first == 3 && shape.second == 0 && shape.gap != RunShape::Gap::none &&
           shape.gap != RunShape::Gap::wide;
  };
  kind.only_named = true;
  return make_number_detector(kind);
}

}  // namespace datakaart
