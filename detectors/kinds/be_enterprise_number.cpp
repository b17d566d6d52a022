// Belgian enterprise and VAT numbers: ten digits that begin with 0 or 1, the last two being 97
// minus the first eight modulo 97. Before 2008 the leading zero was left out. They name a business:
// a person only where that is a sole trader.
#include <array>

#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

std::optional<NumberVerdict> check(std::string_view compact) {
  const bool country = compact.starts_with("BE");
  std::string digits(compact.substr(country ? 2 : 0));
  if (digits.size() == 9 && digits[0] != '0') digits.insert(0, 1, '0');
  if (digits.size() != 10 || (digits[0] != '0' && digits[0] != '1')) return std::nullopt;
  if (digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  const int rest = remainder_of(std::string_view(digits).substr(0, 8), 97);
  if (97 - rest != number_of(std::string_view(digits).substr(8)) || digits.starts_with("00")) {
    return std::nullopt;
  }
  NumberVerdict verdict{std::move(digits), {}};
  verdict.evidence.add(Evidence::checksum);
  if (country) verdict.evidence.add(Evidence::prefix);
  return verdict;
}

// "0123.456.789", as the register writes it, with any separators. Without its zero it looks like
// any amount of money.
bool is_grouped(std::string_view written) { return group_sizes(written) == "433"; }

// "BE", or "BE" and one separator, stands before the digits.
bool follows_country(std::string_view bytes, std::size_t anchor) {
  if (anchor > 0 && !is_letter(bytes[anchor - 1])) --anchor;
  return anchor > 1 && to_upper(bytes[anchor - 2]) == 'B' && to_upper(bytes[anchor - 1]) == 'E';
}

std::string mask(std::string_view value) {
  return "BE " + std::string(value.substr(0, 1)) + "***.***." + std::string(value.substr(7));
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"{0123.456.749}", "ondernemingsnummer {0123456749}",
                                     "{BE 0123.456.749}", "TVA: {BE-0123.456.749}"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"0123456749", "0123.456.748", "BE0123456748", "2123.456.749",
                                     "0123.456.749.1", "tel 0123456749"});

NumberKind enterprise_kind() {
  static constexpr KindInfo k_info = {
      "be-enterprise-number",
      "Enterprise number",
      "ten digits with check digits, grouped, with BE before, or named; personal for sole traders",
      "Belgian Crossroads Bank for Enterprises (KBO/BCE); law of 16 January 2003",
      Category::enterprise,
      Sensitivity::simple};
  NumberKind kind{k_info};
  kind.words =
      "ondernemingsn*, ondernemings nr, onderneming nr, kbo*, bce*, btw*, tva*, vat*, "
      "numero d entreprise*, n d entreprise*, no d entreprise*, num entreprise*, n entreprise, "
      "entreprise n, enterprise n*, company n*, company id*, companyid*, unternehmensn*, ust*, "
      "mwst*, tax id, rpr, rpm, "
      "hr$, handelsregister*, registre de commerce*";
  kind.other_words =
      "gsm*, *gsm, tel, telnr*, telno*, telef*, teleph*, telef*, mobile*, phone*, fax*, portable, "
      "bel, appel*, "
      "rijbewijs*, permis de conduire*";
  kind.rule = &k_enterprise_rule;
  kind.is_grouped = is_grouped;
  kind.check = check;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return kind;
}

}  // namespace

std::unique_ptr<Detector> make_be_enterprise_number_detector(const DetectorOptions&) {
  NumberKind kind = enterprise_kind();
  kind.digit_counts = counts(10) | counts(9);
  kind.digits_only = true;
  kind.pattern = R"([0-9]{9,10}|[0-9]{3,4}[ .-]{1,2}[0-9]{3}[ .-]{1,2}[0-9]{3})";
  kind.priority = 16;
  kind.only_named = false;
  return make_number_detector(kind);
}

std::unique_ptr<Detector> make_be_vat_number_detector(const DetectorOptions&) {
  NumberKind kind = enterprise_kind();
  kind.anchor = Anchor::letters_digits;
  kind.letters_before = 4;
  kind.pattern = R"(\b[Bb][Ee][ .-]?(?:[0-9]{9,10}|[0-9]{3,4}[ .-][0-9]{3}[ .-][0-9]{3})\b)";
  kind.most_bytes = 16;
  kind.can_begin = follows_country;
  kind.priority = 17;
  return make_number_detector(kind);
}

}  // namespace datakaart
