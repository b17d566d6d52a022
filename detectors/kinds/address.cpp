// Addresses and their parts in tables, told by the header of their column: street, postal code,
// municipality. Most of these headers may as well stand above companies: the other columns must
// tell of people.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/kinds/municipalities.h"
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/address_info.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest = 150;

constexpr std::string_view k_clear =
    "woonplaats*, woonadres*, woonadressen, thuisadres*, thuis adres, priveadres*, prive adres, "
    "domicilie*, domicile, domicilieadres, verblijfsadres*, verblijfplaats, adresse privee, "
    "adresse personnelle, adresse du domicile, adresse de residence, lieu de residence, "
    "lieu de domicile, home address*, homeaddress, private address, residential address, "
    "place of residence, wohnort*, wohnadresse*, privatadresse, privatanschrift, wohnanschrift";

constexpr std::string_view k_weak =
    "adres, adressen, adresgegevens, adreslijn*, adresregel*, adr, adresse, adresses, address*, "
    "addr, anschrift, anschriften, *adresse, *adres, *anschrift, adresszeile*, c p, leveradres*, "
    "factuuradres*, straat*, *straat, str, rue, street*, strasse*, postcode*, post code*, pc, "
    "code postal*, codepostal, cp, npa, zip*, zipcode, plz, postleitzahl*, postal code*, "
    "postalcode, postal, postnr, postnummer, gemeente*, deelgemeente*, commune, ville, localite, "
    "localites, loc, stad, plaats, plaatsnaam, ort, stadt, wohngemeinde, gemeinde, city, town, "
    "municipality, suburb, lieu";

constexpr std::string_view k_other =
    "ip*, mac, macadres*, e mail*, email*, *mail, mail, mailadres*, emailadres, courriel, "
    "electronique*, elektronisch*, web*, website*, internet*, url*, site*, *geboorteplaats, "
    "geboorte*, lieu de naissance, naissance, birth*, geburts*, memory*, geheugen*, wallet*, "
    "bitcoin*, physical address, hardware*, ethernet*, family, range, port*, netwerk*, network*, "
    "reseau*, bedrijf*, company*, societe, entreprise, firma*, firmen*, zetel, siege*, "
    "leverancier*, supplier*, fournisseur*, lieferant*, filiaal*, winkel*, magasin*, shop*, "
    "store*, school*, ecole*, werkplaats*, werk, werkadres*, travail, work*, arbeit*, vergader*, "
    "plaats in*, standplaats, parkeerplaats*, wachtwoord, nummerplaat, aantal*, nombre*, count, "
    "counts, count of, number of, ranking, rang*, type*, soort*, code insee, departure, vertrek*, "
    "aankomst*, arrival*, depart*, arrivee*, event*, rechtbank, tribunal, datum*, date*, since, "
    "statement, ort der";

// A postal code of Belgium and its neighbours: "9000", "B-9000", "1012 AB", "75002".
bool is_postal_code(std::string_view cell) {
  if (cell.starts_with("B-") || cell.starts_with("F-") || cell.starts_with("D-") ||
      cell.starts_with("L-")) {
    cell.remove_prefix(2);
  }
  const std::size_t digits = std::min(cell.find_first_not_of("0123456789"), cell.size());
  if (digits != 4 && digits != 5) return false;
  const std::string_view letters =
      cell.substr(digits + (digits < cell.size() && cell[digits] == ' '));
  return letters.empty() || (letters.size() == 2 && is_upper(letters[0]) && is_upper(letters[1]));
}

bool is_code_of_program(std::string_view cell) {
  return cell.find_first_of("@_={}<>[]\\?#$%*") != std::string_view::npos ||
         cell.find("://") != std::string_view::npos || cell.starts_with("www.") ||
         cell.starts_with("0x");
}

bool accepts(std::string_view cell) {
  if (cell.size() > k_longest || is_code_of_program(cell)) return false;
  if (is_postal_code(cell)) return true;
  // Words with letters of more than one: not "A1", "12", "10.0.0.1" or "x".
  std::size_t letters = 0;
  for (char c : cell) {
    if (is_letter(c) || !is_ascii(c)) ++letters;
  }
  return letters >= 2 && !is_one_of(cell, "ja, nee, oui, non, yes, no, true, false, ok, nok");
}

// Only the municipality is shown, where one is found.
std::string mask(std::string_view cell) {
  for (std::size_t at = cell.size(); at > 0; --at) {
    if (!free_before(cell, at - 1) || is_digit(cell[at - 1])) continue;
    const std::size_t length = municipality_length(cell.substr(at - 1));
    if (length == 0 || at - 1 + length != cell.size()) continue;
    return at == 1 ? std::string(cell) : "***, " + std::string(cell.substr(at - 1));
  }
  return "***";
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"Woonplaats|\n{Gent}|", "E-mail|Adres\nlotte@voorbeeld-firma.be|{Dorpsstraat 5}",
     "E-mail|Postcode\nlotte@voorbeeld-firma.be|{B-1000}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Adres|\nDorpsstraat 5|", "E-mail|IP-adres\nlotte@voorbeeld-firma.be|10.0.0.12",
     "E-mail|Bedrijfsadres\nlotte@voorbeeld-firma.be|Gent",
     "E-mail|Geboorteplaats\nlotte@voorbeeld-firma.be|Gent",
     "E-mail|Adres\nlotte@voorbeeld-firma.be|ja"});

}  // namespace

std::unique_ptr<Detector> make_address_detector(const DetectorOptions&) {
  HeaderKind kind{k_address_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.clear_of_people = true;
  kind.priority = 6;
  kind.rule = &k_address_rule;
  kind.accepts = accepts;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
