// The Italian tax code (codice fiscale): three letters of the surname and three of the first name,
// two digits of the birth year, a letter for the month, the day (40 higher for women), a letter and
// three digits for the municipality or country, and a control letter over all. Where two people
// would have the same code, letters take the place of digits (omocodia).
#include <array>

#include "base/calendar.h"
#include "base/characters.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_size = 16;

// L, M, N, P, Q, R, S, T, U, V stand for 0 to 9; -1 for other letters.
int digit_of(char c) {
  constexpr std::string_view k_substitutes = "LMNPQRSTUV";
  if (is_digit(c)) return c - '0';
  const std::size_t at = k_substitutes.find(c);
  return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

// The sum of all characters but the last, those at odd places (from 1 on) with values of their own.
char control_letter(std::string_view code) {
  constexpr std::array k_odd = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  int sum = 0;
  for (std::size_t i = 0; i + 1 < k_size; ++i) {
    const int value = is_digit(code[i]) ? code[i] - '0' : code[i] - 'A';
    sum += i % 2 == 0 ? k_odd[static_cast<std::size_t>(value)] : value;
  }
  return static_cast<char>('A' + sum % 26);
}

int number_at(std::string_view code, std::size_t at) {
  return digit_of(code[at]) * 10 + digit_of(code[at + 1]);
}

// The code holds two digits of the year: the younger of the two births that it can mean.
std::optional<Date> birth_of(std::string_view code, Date now) {
  constexpr std::string_view k_months = "ABCDEHLMPRST";
  const std::size_t month = k_months.find(code[8]);
  if (month == std::string_view::npos) return std::nullopt;
  const int day = number_at(code, 9) % 40;
  for (const int century : {2000, 1900}) {
    const Date birth{century + number_at(code, 6), static_cast<int>(month) + 1, day};
    if (number_at(code, 9) < 80 && can_be_birth(birth, now)) return birth;
  }
  return std::nullopt;
}

std::optional<NumberVerdict> check(std::string_view compact) {
  if (compact.size() != k_size || control_letter(compact) != compact.back()) return std::nullopt;
  const Date now = today();
  const auto birth = birth_of(compact, now);
  const bool nowhere = digit_of(compact[12]) + digit_of(compact[13]) + digit_of(compact[14]) == 0;
  if (!birth || nowhere) return std::nullopt;
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  verdict.evidence.add(Evidence::plausible_date);
  verdict.facts = {number_at(compact, 9) > 40 ? "female" : "male", age_band(*birth, now)};
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{RSSMRA85T10A562S}", "{RSS MRA 85T10 A562S}", "codice fiscale {BNCLCU03H45F205L}"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"CF RSSMRA85T10A562T", "CF RSSMRA85G10A562T",
                                     "CF RSSMRA85T10N562F", "https://host/RSSMRA85T10A562S_copy"});

}  // namespace

std::unique_ptr<Detector> make_it_codice_fiscale_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "it-codice-fiscale",
      "Italian codice fiscale",
      "16 letters and digits of name, birth date, sex and birthplace with their control letter",
      "Italian Decreto ministeriale 23 December 1976; Agenzia delle Entrate",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.anchor = Anchor::letters_digits;
#define DATAKAART_MAYBE "(?:" DATAKAART_GAP ")?"
#define DATAKAART_DIGIT "[0-9LMNP-Vlmnp-v]"
  kind.pattern = "\\b[A-Za-z]{3}" DATAKAART_MAYBE "[A-Za-z]{3}" DATAKAART_MAYBE DATAKAART_DIGIT
                 "{2}" DATAKAART_MAYBE "[A-EHLMPR-Ta-ehlmpr-t]" DATAKAART_MAYBE DATAKAART_DIGIT
                 "{2}" DATAKAART_MAYBE "[A-MZa-mz]" DATAKAART_MAYBE DATAKAART_DIGIT
                 "{3}" DATAKAART_MAYBE "[A-Za-z]";
#undef DATAKAART_DIGIT
#undef DATAKAART_MAYBE
  kind.letters_before = 8;
  kind.blanks_before = true;
  kind.most_bytes = 24;
  kind.words =
      "codice fiscale*, codicefiscale*, codici fiscali, cod fisc*, codfisc*, cod fis, c fiscale*, "
      "c f, cf, cod f, tessera sanitaria*, fiscale code*, code fiscal*, fiscal code*, "
      "tax code*, taxcode*, italian tax*, italian id*, tin, tax id*, italiaans fiscaal*, "
      "italiaanse fiscale*, italiaans belasting*, fiscaal nummer*, numero fiscal*, "
      "identification fiscale*, italienische steuer*, steuernummer*, steuer id*, steuercode*";
  kind.priority = 24;
  kind.check = check;
  // Two digits, then a letter.
  kind.can_begin = [](std::string_view bytes, std::size_t anchor) {
    const RunShape shape = run_shape(bytes, anchor);
    return shape.first == 2 && shape.gap != RunShape::Gap::none &&
           shape.gap != RunShape::Gap::comma && shape.second == 0;
  };
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
