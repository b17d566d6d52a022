// The Spanish identity number (DNI, as a tax number NIF): eight digits and a letter, which is the
// number modulo 23. Foreigners have the NIE: X, Y or Z, which count as 0, 1 and 2, seven digits and
// the letter. One code in 23 passes, so that its hyphens, its dots or a word must speak for it.
#include <algorithm>
#include <array>

#include "base/calendar.h"
#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_size = 9;
constexpr std::string_view k_letters = "TRWAGMYFPDXBNJZSQVHLCKE";

// A DNI of seven digits is one whose zero nobody wrote.
std::optional<NumberVerdict> check(std::string_view compact) {
  std::string value(compact);
  if (value.size() == k_size - 1 && is_digit(value[0])) value.insert(0, 1, '0');
  if (value.size() != k_size) return std::nullopt;
  std::string digits = value.substr(0, k_size - 1);
  if (is_letter(digits[0])) digits[0] = static_cast<char>(digits[0] - 'X' + '0');
  const long long number = number_of(digits);
  if (number == 0 || k_letters[static_cast<std::size_t>(number % 23)] != value.back()) {
    return std::nullopt;
  }
  NumberVerdict verdict{std::move(value), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

// 20240315: with a hyphen and a letter behind, a file or a version.
bool is_day(std::string_view digits) {
  const auto part = [&](std::size_t at, std::size_t size) {
    return static_cast<int>(number_of(digits.substr(at, size)));
  };
  return part(0, 4) >= 1900 && part(0, 4) < 2100 && is_date({part(0, 4), part(4, 2), part(6, 2)});
}

// "12.345.678-Z", "12345678-Z", "X-1234567-L", in capitals. A blank alone says too little.
bool is_grouped(std::string_view written) {
  if (!is_upper(written.back()) || is_lower(written.front())) return false;
  if (std::count(written.begin(), written.end(), '.') == 2) return true;
  const std::string_view number = written.substr(0, written.size() - 2);
  if (written[number.size()] != '-') return false;
  if (is_upper(written.front())) return written[1] == '-';
  return number.size() == k_size - 1 && std::all_of(number.begin(), number.end(), is_digit) &&
         !is_day(number);
}

// Whether a single letter and a hyphen stand before the digits, as in the numbers of companies.
bool follows_other_letter(std::string_view bytes, std::size_t anchor) {
  return anchor > 1 && bytes[anchor - 1] == '-' && is_letter(bytes[anchor - 2]) &&
         (to_upper(bytes[anchor - 2]) < 'X') && free_before(bytes, anchor - 2);
}

// Seven or eight digits, and a letter behind them.
bool can_begin(std::string_view bytes, std::size_t anchor) {
  if (follows_other_letter(bytes, anchor)) return false;
  std::size_t digits = 0;
  const std::size_t end = std::min(bytes.size(), anchor + 18);
  for (std::size_t at = anchor; at < end; ++at) {
    const char c = bytes[at];
    if (is_letter(c)) return (digits == 7 || digits == 8) && free_after(bytes, at + 1);
    if (is_digit(c) && ++digits > 8) return false;
    if (is_ascii(c) && !is_digit(c) && c != '.' && c != '-' && c != ' ') return false;
  }
  return false;
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{12.345.678-Z}", "{12345678-Z}", "DNI {12345678Z}", "NIE {X1234567L}", "DNI {5432109-S}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"12345678Z", "DNI 12345678A", "NIE A1234567L", "pedido 12345678-Z", "DNI 00000000T"});

}  // namespace

std::unique_ptr<Detector> make_es_dni_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "es-dni",
      "Spanish DNI/NIE",
      "eight digits, or X, Y or Z and seven digits, and the letter that belongs to them",
      "Spanish Real Decreto 1553/2005 (DNI) and 557/2011 (NIE); Ministerio del Interior",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(7, 8);
  kind.pattern =
      "[XYZxyz](?:" DATAKAART_GAP ")?(?:[0-9]{7}|[0-9][. ][0-9]{3}[. ][0-9]{3})(?:" DATAKAART_GAP
      ")?[A-Za-z]|(?:[0-9]{7,8}|[0-9]{1,2}[. ][0-9]{3}[. "
      "][0-9]{3}|[0-9]{2}-[0-9]{3}-[0-9]{3})(?:" DATAKAART_GAP ")?[A-Za-z]";
  kind.letters_before = 2;
  kind.most_bytes = 24;
  kind.words =
      "dni*, d n i, nif*, n i f, nie, nies, nienum*, n i e, nif nie, documento nacional*, "
      "documento*, "
      "doc identidad*, identidad*, numero de identidad*, numero de identificacion*, "
      "identificacion fiscal*, numero fiscal*, cedula*, extranjero*, tarjeta de residencia*, "
      "spanish id*, spanish national*, spanish tax*, spaans id*, spaanse id*, spaans nationaal*, "
      "spaans fiscaal*, identite espagnol*, identite*, espagnol*, spanische*, "
      "identiteits*, identity*, id card*, id number*, id nummer*, id nr, national id*, "
      "personalausweis*, ausweis*, tax id*, taxid*, tin, n d identite*, carte d identite*, "
      "steuernummer*, identification fiscale*, fiscaal nummer*";
  kind.other_words =
      "matricula*, bastidor*, referencia*, pedido*, tel, telnr*, telno*, telef*, teleph*, iban*, "
      "part, parts, part no*, item*, "
      "model*, modele*, "
      "onderdeel*, piece*, teil*, typ, type*, chasis*, lote";
  kind.priority = 19;
  kind.rule = &k_weak_number_rule;
  kind.check = check;
  kind.mask = mask;
  kind.is_grouped = is_grouped;
  kind.can_begin = can_begin;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
