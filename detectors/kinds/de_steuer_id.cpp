// The German tax identification number (Steuer-ID, IdNr): eleven digits that mean nothing. The
// first is not 0; among the first ten one digit stands twice or three times, all others once at
// most; the last is the check digit of ISO 7064 MOD 11,10. One number in 260 passes, so that a
// word must name it.
#include <algorithm>
#include <array>

#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// Of the first ten digits; three equal ones never stand side by side.
bool repeats_one_digit(std::string_view ten) {
  std::array<int, 10> times{};
  for (char c : ten) ++times[static_cast<std::size_t>(c - '0')];
  const auto repeated = std::count_if(times.begin(), times.end(), [](int n) { return n > 1; });
  if (repeated != 1 || *std::max_element(times.begin(), times.end()) > 3) return false;
  for (std::size_t i = 2; i < ten.size(); ++i) {
    if (ten[i] == ten[i - 1] && ten[i] == ten[i - 2]) return false;
  }
  return true;
}

std::optional<NumberVerdict> check(std::string_view compact) {
  if (compact.size() != 11 || compact[0] == '0' || !repeats_one_digit(compact.substr(0, 10)) ||
      !has_mod11_10(compact)) {
    return std::nullopt;
  }
  NumberVerdict verdict{std::string(compact), {}};
  verdict.evidence.add(Evidence::shape);
  verdict.evidence.add(Evidence::checksum);
  return verdict;
}

std::string mask(std::string_view value) { return mask_all_but_last(value, 2); }

constexpr auto k_matches = std::to_array<std::string_view>(
    {"Steuer-ID {86095742719}", "Steuer-IdNr.: {86 095 742 719}", "Steuer-ID {36574261809}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"86095742719", "Steuer-ID 86095742718", "Steuer-ID 01234567899", "Steuer-ID 11123456781",
     "Telefon 86095742719"});

}  // namespace

std::unique_ptr<Detector> make_de_steuer_id_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "de-steuer-id",
      "German Steuer-ID",
      "Steuerliche Identifikationsnummer: 11 digits with a check digit, and named so",
      "German Abgabenordnung, section 139b; Steueridentifikationsnummerverordnung; ISO 7064",
      Category::foreign_national_number,
      Sensitivity::financial,
      1};
  NumberKind kind{k_info};
  kind.digit_counts = counts(11);
  kind.pattern =
      "[1-9][0-9]{10}|[1-9][0-9]" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP
      "[0-9]{3}|[1-9][0-9]{2}" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP
      "[0-9]{2}|[1-9][0-9]" DATAKAART_GAP "[0-9]{9}|[1-9][0-9]{2}" DATAKAART_GAP
      "[0-9]{4}" DATAKAART_GAP "[0-9]{4}|[1-9][0-9]{3}" DATAKAART_GAP "[0-9]{4}" DATAKAART_GAP
      "[0-9]{3}|[1-9][0-9]" DATAKAART_GAP "[0-9]{4}" DATAKAART_GAP
      "[0-9]{5}|[1-9][0-9]{4}" DATAKAART_GAP "[0-9]{6}|[1-9][0-9]" DATAKAART_GAP
      "[0-9]{2}" DATAKAART_GAP "[0-9]{3}" DATAKAART_GAP "[0-9]{4}";
  kind.words =
      "steuer id*, steuerid*, steueriden*, steuer iden*, steuerliche iden*, steuerliche id*, "
      "steuerlichen iden*, identifikationsnummer*, identifikationsnr, identnummer*, ident nr, "
      "identnr, idnr*, id nr, id nummer, idnummer, st id, stid, st idnr, steuernummer*, "
      "steuernr*, steuer nr, steuer nummer, tin, tins, tinn*, tax id*, taxid*, tax ident*, "
      "taxpayer id*, tax no, tax number*, german tax*, numero fiscal*, numero d identification "
      "fiscale*, identifiant fiscal*, identification fiscale*, nif, n fiscal*, no fiscal*, "
      "fiscaal identificatie*, fiscaal nummer*, fiscaalnummer*, fiscaal nr, belastingnummer*, "
      "duits fiscaal*, belasting id*";
  kind.other_words =
      "tel, telnr*, telno*, telef*, teleph*, telefon*, handy*, mobil*, phone*, fax*, gsm*, iban*, "
      "*konto*, ust id*, ust idnr*, "
      "umsatzsteuer*, pesel*, rijksregister*, insz*, niss*, registre national*, abn*";
  kind.priority = 17;
  kind.rule = &k_weak_number_rule;
  kind.only_named = true;
  kind.digits_only = true;
  kind.check = check;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
