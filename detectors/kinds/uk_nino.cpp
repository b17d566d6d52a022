// The British National Insurance number: two letters, six digits, and a letter from A to D. It has
// no check digits; only prefixes that are given out count. In its official groups it is believed,
// in others a word must name it.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// D, F, I, Q, U and V stand nowhere in a prefix, O not second, and seven pairs were never given.
bool is_issued(std::string_view prefix) {
  constexpr std::array<std::string_view, 7> k_never = {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"};
  return prefix.find_first_of("DFIQUV") == std::string_view::npos && prefix[1] != 'O' &&
         std::find(k_never.begin(), k_never.end(), prefix) == k_never.end();
}

std::optional<NumberVerdict> check(std::string_view compact) {
  if (compact.size() != 9 || !is_issued(compact.substr(0, 2))) return std::nullopt;
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::registry);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

// "AB 12 34 56 C", in capitals and with the same separator throughout.
bool is_grouped(std::string_view written) {
  constexpr std::string_view k_form = "AA-00-00-00-A";
  if (written.size() != k_form.size()) return false;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const char c = written[i];
    if (k_form[i] == '-' ? c != written[2] : k_form[i] == 'A' ? !is_upper(c) : !is_digit(c)) {
      return false;
    }
  }
  return true;
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{AB 12 34 56 C}", "NINO {AB123456C}", "NI number: {AB 123456 C}", "NINO|\n{AB123456C}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"AB123456C", "NINO QQ123456C", "NINO AB123456E", "passport AB123456C", "ab 12 34 56 c"});

}  // namespace

std::unique_ptr<Detector> make_uk_nino_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "uk-nino",
      "British NINO",
      "two letters of an issued prefix, six digits and a letter from A to D, grouped or named so",
      "HM Revenue and Customs, National Insurance Manual NIM39110",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.anchor = Anchor::letters_digits;
  kind.pattern = "\\b[A-Za-z]{2}(?:" DATAKAART_GAP ")?[0-9]{2}(?:" DATAKAART_GAP
                 ")?[0-9]{2}(?:" DATAKAART_GAP ")?[0-9]{2}(?:" DATAKAART_GAP ")?[A-Da-d]";
  kind.letters_before = 3;
  kind.most_bytes = 24;
  kind.words =
      "nino*, n i n o, ni$, n i$, national insurance*, nat insurance*, nat ins*, natinsurance*, "
      "natins*, "
      "nationalinsurance*, ni no*, ninumber*, ninum*, ni number*, ni num*, ni nr, ni n, ni ref*, n "
      "i no*, "
      "n i number*, nin, nins, insurance number*, insurance no, uk social*, "
      "british social security*, social security*, hmrc*, paye*, "
      "assurance nationale*, national insurance nummer*, britse nationale*, "
      "brits*, britse*, sofin*, socialezekerheid*, brits verzekering*, britse verzekering*, "
      "sociale zekerheid*, "
      "nationaal verzekeringsnummer*, verzekeringsnummer*, securite sociale*, "
      "numero d assurance*, britische sozial*, britische versicherung*, sozialversicherung*, "
      "versicherungsnummer*, sv nummer*";
  kind.other_words =
      "passport*, passeport*, paspoort*, reisepass*, licence*, license*, plate*, part no*, "
      "part number*, model*, postcode*";
  kind.priority = 16;
  kind.rule = &k_named_rule;
  kind.check = check;
  kind.can_begin = [](std::string_view bytes, std::size_t anchor) {
    const RunShape shape = run_shape(bytes, anchor);
    return shape.first % 2 == 0 && shape.first <= 6 &&
           (shape.first == 6 || shape.gap == RunShape::Gap::wide || shape.second >= 2);
  };
  kind.mask = mask;
  kind.is_grouped = is_grouped;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
