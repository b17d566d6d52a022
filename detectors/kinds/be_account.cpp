// Belgian account numbers as they were before IBAN, until 2010: 123-1234567-89. The bank's three
// digits and the account's seven, and these ten modulo 97. Each has become one IBAN, which is its
// value here.
#include <array>

#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/iban_info.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// The check digits of an IBAN: 98 minus (BBAN, "BE" as 1114, "00") modulo 97.
std::string to_iban(std::string_view account) {
  const int check = 98 - remainder_of(std::string(account) + "111400", 97);
  return "BE" + std::string(check < 10 ? "0" : "") + std::to_string(check) + std::string(account);
}

std::optional<NumberVerdict> check(std::string_view compact) {
  if (compact.size() != 12 || compact.starts_with("000") || !has_mod97_remainder(compact)) {
    return std::nullopt;
  }
  NumberVerdict verdict{to_iban(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) {
  return std::string(value.substr(0, 4)) + " **** **** " + std::string(value.substr(12));
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{539-0075470-34}", "rekening {539 0075470 34}", "rekeningnr {539007547034}"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"539-0075470-35", "539007547034", "5390-075470-34",
                                     "+++539/0075/47034+++", "1539-0075470-34"});

}  // namespace

std::unique_ptr<Detector> make_be_account_detector(const DetectorOptions&) {
  NumberKind kind{k_iban_info};
  kind.digit_counts = counts(12);
  kind.pattern =
      R"([0-9]{3}[- .\x{2010}-\x{2013}][0-9]{7}[- .\x{2010}-\x{2013}][0-9]{2}|[0-9]{12})";
  kind.words =
      "*rekening*, rek, reknr*, bankrek*, compte*, bancaire, account*, bank*, konto*, *konto, "
      "overschrijv*, virement*, storten op, verser, pcr, postrekening*, ccp, prk, domiciliering*";
  kind.other_words =
      "mededeling*, communication*, eid, identiteitskaart*, carte d identite, "
      "kaartnummer*, identity card";
  kind.priority = 28;
  kind.rule = &k_weak_number_rule;
  kind.digits_only = true;
  kind.check = check;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
