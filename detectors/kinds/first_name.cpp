// First names in tables, told by the header of their column.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"
#include "detectors/kinds/name_info.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "voornaam*, voornamen, voor naam*, *voornaam, voorn, vnaam, vn, roepnaam*, *roepnaam, "
    "doopnaam, voorletter*, initialen, prenom, prenoms, *prenom, first name*, firstname*, "
    "*firstname, first names, fname, given name*, givenname*, forename*, christian name, "
    "middle name*, middlename*, preferred name, vorname*, *vorname, rufname*, taufname";

// A column that holds both is one of whole names.
constexpr std::string_view k_other =
    "achternaam*, familienaam*, naam voornaam*, naam en, voornaam naam, voornaam en naam, "
    "nom prenom*, nom et, prenom nom, prenom et nom, last name*, lastname*, surname*, "
    "family name*, nachname*, name und, und name, name vorname, vorname name, full name*, "
    "fullname*, user*, username*, gebruiker*, count, counts, aantal*, nombre*, number of, anzahl, "
    "popular*, frequen*, rank*, rang*";

constexpr auto k_matches =
    std::to_array<std::string_view>({"Voornaam|\n{An-Sofie}|", "Prénom|\n{Karim}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Voornaam|\njan_peeters|", "E-mail|Productnaam\nlotte@voorbeeld-firma.be|Lotte",
     "E-mail|Naam en voornaam\nlotte@voorbeeld-firma.be|Lotte", "Lotte"});

}  // namespace

std::unique_ptr<Detector> make_first_name_detector(const DetectorOptions&) {
  HeaderKind kind{k_first_name_info};
  kind.clear_headers = k_clear;
  kind.not_headers = k_other;
  kind.priority = 5;
  kind.accepts = is_name;
  kind.mask = mask_words;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
