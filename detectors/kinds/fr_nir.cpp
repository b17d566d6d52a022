// The French registration number (NIR, numéro de sécurité sociale): sex, year and month of birth,
// department and municipality of birth, a serial number, and a key that is 97 minus the rest
// modulo 97. Corsica's departments are 2A and 2B; in the sum they are 19 and 18.
//
// The whole number, of someone whose sex and month are known, is believed by its digits. People
// also leave out the key, and some numbers hold no month or were given for a while: a word must
// name those.
#include <array>

#include "base/calendar.h"
#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_without_key = 13;
constexpr std::size_t k_department = 5;
constexpr std::size_t k_municipality = 7;
constexpr std::size_t k_serial = 10;

// Of the first 13 characters; -1 if a letter stands where none can.
int key_of(std::string_view number) {
  std::string digits(number.substr(0, k_without_key));
  const std::string_view department = number.substr(k_department, 2);
  if (department == "2A") digits.replace(k_department, 2, "19");
  if (department == "2B") digits.replace(k_department, 2, "18");
  for (char c : digits) {
    if (!is_digit(c)) return -1;
  }
  return 97 - remainder_of(digits, 97);
}

// 1 and 2 are for life; the others are given until someone's papers are in order.
enum class Holder { none, known, provisional };

Holder holder_of(std::string_view number) {
  const char sex = number[0];
  const int month = static_cast<int>(number_of(number.substr(3, 2)));
  const bool calendar = month >= 1 && month <= 12;
  const bool unknown = (month >= 20 && month <= 42) || month >= 50;
  if (!calendar && !unknown) return Holder::none;
  if (sex == '1' || sex == '2') return calendar ? Holder::known : Holder::provisional;
  return sex == '3' || sex == '4' || sex == '7' || sex == '8' ? Holder::provisional : Holder::none;
}

// Two digits of a year tell of a child or of someone past a hundred: of a child, then.
Facts facts_of(std::string_view number) {
  Facts facts = {(number[0] - '0') % 2 == 0 ? "female" : "male"};
  const int month = static_cast<int>(number_of(number.substr(3, 2)));
  if (month < 1 || month > 12) return facts;
  const Date now = today();
  const int year = static_cast<int>(number_of(number.substr(1, 2)));
  const Date recent{2000 + year, month, 1};
  facts[1] = age_band(recent <= now ? recent : Date{1900 + year, month, 1}, now);
  return facts;
}

// Whether the first 13 characters can be a number; gives its key.
std::optional<int> key_if_possible(std::string_view number) {
  const int key = key_of(number);
  if (key < 0 || holder_of(number) == Holder::none) return std::nullopt;
  const bool nowhere = number.substr(k_department, 2) == "00" ||
                       number.substr(k_municipality, 3) == "000" ||
                       number.substr(k_serial, 3) == "000";
  return nowhere ? std::nullopt : std::optional(key);
}

// "CL" of "clé" may stand before the key: without separators and accents the letters remain.
std::string without_label(std::string_view compact) {
  std::string number(compact);
  if (const std::size_t label = number.find("CL"); label == k_without_key) {
    number.erase(label, number.find_first_of("0123456789", label) - label);
  }
  return number;
}

NumberVerdict verdict_of(std::string number) {
  NumberVerdict verdict{std::move(number), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.facts = facts_of(verdict.value);
  return verdict;
}

bool has_key(std::string_view number, int key) {
  return number.size() == k_without_key + 2 && is_digit(number[k_without_key]) &&
         is_digit(number[k_without_key + 1]) && number_of(number.substr(k_without_key)) == key;
}

std::optional<NumberVerdict> check_whole(std::string_view compact) {
  std::string number = without_label(compact);
  if (number.size() != k_without_key + 2 || holder_of(number) != Holder::known) return std::nullopt;
  const auto key = key_if_possible(number);
  if (!key || !has_key(number, *key)) return std::nullopt;
  NumberVerdict verdict = verdict_of(std::move(number));
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::optional<NumberVerdict> check_named(std::string_view compact) {
  std::string number = without_label(compact);
  const auto key = number.size() < k_without_key ? std::nullopt : key_if_possible(number);
  if (!key) return std::nullopt;
  if (number.size() == k_without_key) {
    if (holder_of(number) != Holder::known) return std::nullopt;
    return verdict_of(number + (*key < 10 ? "0" : "") + std::to_string(*key));
  }
  if (!has_key(number, *key) || holder_of(number) == Holder::known) return std::nullopt;
  NumberVerdict verdict = verdict_of(std::move(number));
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

// Thirteen digits follow, as far apart as in the pattern; the seventh may be Corsica's letter.
bool can_begin(std::string_view bytes, std::size_t anchor) {
  if (std::string_view("01234788").find(bytes[anchor], 1) == std::string_view::npos) return false;
  std::size_t digits = 0;
  std::size_t gap = 0;
  for (std::size_t at = anchor; at < bytes.size() && digits < 13; ++at) {
    const char c = bytes[at];
    const bool corsica = digits == 6 && (to_upper(c) == 'A' || to_upper(c) == 'B');
    if (is_digit(c) || corsica) {
      ++digits;
      gap = 0;
    } else if ((is_ascii(c) && c != ' ' && c != '.' && c != '-' && c != '/') || ++gap > 3) {
      return false;
    }
  }
  return digits == 13;
}

// Before the letter of Corsica stand six digits.
bool may_begin(const RunShape& shape) {
  return may_have(shape, counts(13) | counts(15)) ||
         (shape.first == 6 && shape.gap == RunShape::Gap::letter) ||
         (shape.is_parted() && !shape.date && shape.first + shape.second == 6);
}

// Sex, year, month, department, municipality, serial number; then the key. A key of two digits is
// always taken along, so that a wrong one is not overlooked.
#define DATAKAART_DEPARTMENT "(?:[0-9]{2}|2[ABab])"
constexpr std::string_view k_pattern =
    "(?:[1-478] ?[0-9]{2} ?[0-9]{2} ?" DATAKAART_DEPARTMENT
    " ?[0-9]{3} ?[0-9]{3}|"
    "[1-478]" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP
    "[0-9]{2}" DATAKAART_GAP DATAKAART_DEPARTMENT DATAKAART_GAP "[0-9]{3}(?:" DATAKAART_GAP
    ")?[0-9]{3})"
    "(?:(?:" DATAKAART_GAP
    "{1,2}|[ (|]{1,3}|[ ,(/|-]{1,3}[Cc][Ll](?:é|É|e|E)[ :.]{0,3})?"
    "[0-9]{2})?";
#undef DATAKAART_DEPARTMENT

constexpr auto k_matches =
    std::to_array<std::string_view>({"{1 85 07 75 123 456 08}", "{185077512345608}",
                                     "{2 85 07 2A 123 045 38}", "NIR {1850775123456}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"1 85 07 75 123 456 09", "1850775123456", "1 99 20 01 044 002 84", "NIR 1185077512345608"});

NumberKind nir_kind() {
  static constexpr KindInfo k_info = {
      "fr-nir",
      "French NIR",
      "numéro de sécurité sociale: sex, birth month, place and serial number with their key",
      "French decree 82-103 of 22 January 1982; INSEE, Répertoire national d'identification",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(6) | counts(13) | counts(15);
  kind.pattern = k_pattern;
  kind.most_bytes = 56;
  kind.words =
      "securite sociale*, numero de secu*, num secu*, numero secu*, n secu*, no secu*, nr secu*, "
      "num sec*, n ss, no ss, numero ss, num ss, nss, secu, secu soc*, nir*, n nir, "
      "numero d inscription*, immatriculation*, insee*, n insee, numero insee*, numero d assure*, "
      "n assure*, "
      "carte vitale*, vitale, assure social*, matricule assure*, immatriculation ss, nia, "
      "sociale zekerheid*, socialezekerheid*, frans sociaal*, frans rijks*, frans nationaal*, "
      "franse sociale*, inseen*, "
      "social security*, french ssn, ssn, french national id*, french social*, insee number*, "
      "sozialversicherung*, franzosische sozial*, franzosische versicherung*, sv nummer*, "
      "versicherungsnummer*";
  kind.other_words =
      "siret*, siren*, iban*, rib, imei*, imsi*, tel, telnr*, telno*, telef*, teleph*, carte "
      "bancaire, cb, finess*";
  kind.priority = 22;
  kind.mask = mask;
  kind.can_begin = can_begin;
  kind.may_begin = may_begin;
  kind.examples = {k_matches, k_near_misses};
  return kind;
}

}  // namespace

std::unique_ptr<Detector> make_fr_nir_detector(const DetectorOptions&) {
  NumberKind kind = nir_kind();
  kind.check = check_whole;
  return make_number_detector(kind);
}

std::unique_ptr<Detector> make_fr_nir_named_detector(const DetectorOptions&) {
  NumberKind kind = nir_kind();
  kind.priority = 14;
  kind.rule = &k_named_rule;
  kind.only_named = true;
  kind.check = check_named;
  return make_number_detector(kind);
}

}  // namespace datakaart
