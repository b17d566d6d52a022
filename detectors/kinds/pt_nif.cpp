// The Portuguese tax number (NIF, número de contribuinte): nine digits, the last being 11 minus the
// sum with the weights 9 to 2 modulo 11, or 0. A person's begins with 1, 2, 3 or 45; the others are
// of companies and of the state. One number in 30 passes, so that a word must name it.
#include <array>

#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

bool is_persons(std::string_view digits) {
  return (digits[0] >= '1' && digits[0] <= '3') || digits.starts_with("45");
}

std::optional<NumberVerdict> check(std::string_view compact) {
  constexpr std::array k_weights = {9, 8, 7, 6, 5, 4, 3, 2};
  if (compact.starts_with("PT")) compact.remove_prefix(2);
  if (compact.size() != 9 || !is_persons(compact)) return std::nullopt;
  const int rest = 11 - weighted_sum(compact, k_weights) % 11;
  if ((rest > 9 ? 0 : rest) != compact.back() - '0') return std::nullopt;
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

bool can_begin(std::string_view bytes, std::size_t anchor) {
  return bytes[anchor] >= '1' && bytes[anchor] <= '4';
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"NIF {123456789}", "contribuinte n.º {123456789}", "NIF {451234561}", "NIF|\n{123456789}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"123456789", "NIF 123456788", "NIF 501442600", "NIPC 123456789", "telefone 123456789"});

}  // namespace

std::unique_ptr<Detector> make_pt_nif_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "pt-nif",
      "Portuguese NIF",
      "a person's número de identificação fiscal: 9 digits with a check digit, and named so",
      "Portuguese Decreto-Lei 14/2013 of 28 January 2013",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(9);
  kind.pattern =
      "(?:[Pp][Tt] ?)?(?:[1-4][0-9]{8}|[1-4][0-9]{2}" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP
      "[0-9]{3}|[1-4][0-9]{2}" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP "[0-9]{2}" DATAKAART_GAP
      "[0-9]{2}|[1-4][0-9]{2}" DATAKAART_GAP "[0-9]{6})";
  kind.letters_before = 3;
  kind.most_bytes = 24;
  kind.words =
      "nif*, n i f, contribuinte*, numero de contribuinte*, contribuable*, contrib, n "
      "contribuinte, num contribuinte, "
      "nr contribuinte, identificacao fiscal*, id fiscal, n fiscal*, numero fiscal*, "
      "cartao de contribuinte*, portuguese tax*, portuguese nif*, portugees fiscaal*, "
      "portugees belasting*, fiscaal nummer*, fiscaalnummer*, fiscal portugais*, "
      "identification fiscale*, identifiant fiscal*, portugiesische steuer*, steuernummer*, "
      "tin, tins, tax id*, taxid*, taxpayer*, tax number*, tax no, fiscal number*";
  kind.other_words =
      "nipc*, empresa*, pessoa coletiva*, pessoa colectiva*, sociedade*, tel, telnr*, telno*, "
      "telef*, teleph*, telemovel*, "
      "telefone*, fax*, phone*, mobile*, gsm*, iban*, nib, niss, bsn*, cartao de cidadao*";
  kind.priority = 16;
  kind.rule = &k_weak_number_rule;
  kind.only_named = true;
  kind.check = check;
  kind.mask = mask;
  kind.can_begin = can_begin;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
