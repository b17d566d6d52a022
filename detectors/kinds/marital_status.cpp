// Marital statuses in tables, told by the header of their column.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "burgerlijke staat*, burgerlijkestaat*, burgerlijke stand, burg staat, burg st, "
    "huwelijksstatus, relatiestatus, samenlevingsvorm, situation de famille, burgstaat, "
    "burgerl staat, burgerlijke status, huwelijkse staat, huwelijksstaat, gezinssituatie*, "
    "gezinstoestand*, gezins toestand, gezinsstatus, etat civil*, etatcivil, statut civil, "
    "statut matrimonial, situation matrimoniale, situation familiale, etat matrimonial, "
    "marital status*, maritalstatus*, maritalstatuscode, marital, civil status, civilstatus, "
    "civil state, family status, relationship status, familienstand*, zivilstand*, personenstand, "
    "gehuwd, getrouwd, marie, married, verheiratet, samenwonend, cohabitant, cohabitation legale";
constexpr std::string_view k_other =
    "date*, datum*, ambtenaar*, dienst*, registre, officier*, sinds, since, depuis, akte*, acte*, "
    "aktenummer*";

constexpr std::string_view k_codes =
    "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 26, 30, 40, 41, 50, 51, 60, 80, 81, 90";

bool accepts(std::string_view cell) { return is_words(cell, 60, 6) || is_one_of(cell, k_codes); }

constexpr auto k_matches = std::to_array<std::string_view>(
    {"Burgerlijke staat|\n{gehuwd}|", "État civil|\n{célibataire}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"E-mail|Burgerlijke staat\nlotte@voorbeeld-firma.be|12345",
     "E-mail|Staat\nlotte@voorbeeld-firma.be|gehuwd",
     "E-mail|Datum burgerlijke staat\nlotte@voorbeeld-firma.be|gehuwd"});

}  // namespace

std::unique_ptr<Detector> make_marital_status_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"marital-status",
                                      "Marital status",
                                      "in a column whose header tells it",
                                      "headers of tables in Dutch, French, English and German",
                                      Category::personal_trait,
                                      Sensitivity::behavioural};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.not_headers = k_other;
  kind.priority = 2;
  kind.accepts = accepts;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
