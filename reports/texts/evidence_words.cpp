// Why a finding is believed, in the four languages.
#include <fmt/format.h>

#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr Words words_of(Evidence evidence) {
  switch (evidence) {
    case Evidence::shape:
      return {"vorm", "forme", "shape", "Form"};
    case Evidence::separators:
      return {"schrijfwijze", "séparateurs", "separators", "Trennzeichen"};
    case Evidence::checksum:
      return {"controlecijfer", "clé de contrôle", "check digits", "Prüfziffer"};
    case Evidence::plausible_date:
      return {"geldige datum", "date plausible", "plausible date", "plausibles Datum"};
    case Evidence::registry:
      return {"bestaand bereik", "plage connue", "known range", "bekannter Bereich"};
    case Evidence::word_near:
      return {"woord ernaast", "mot voisin", "word near", "Wort daneben"};
    case Evidence::column_header:
      return {"kolomkop", "en-tête de colonne", "column header", "Spaltenkopf"};
    case Evidence::weak_header:
      return {"mogelijke kolomkop", "en-tête possible", "possible header", "möglicher Spaltenkopf"};
    case Evidence::column_share:
      return {"aandeel van de kolom", "part de la colonne", "share of the column",
              "Anteil der Spalte"};
    case Evidence::record:
      return {"persoonsrecord", "fiche de personne", "record of a person", "Personendatensatz"};
    case Evidence::near_person:
      return {"bij een persoon", "près d'une personne", "near a person", "bei einer Person"};
    case Evidence::prefix:
      return {"voorvoegsel", "préfixe", "prefix", "Präfix"};
    case Evidence::role_account:
      return {"rolpostvak", "adresse de fonction", "role account", "Funktionspostfach"};
    case Evidence::example_domain:
      return {"voorbeelddomein", "domaine d'exemple", "example domain", "Beispieldomain"};
    case Evidence::counter_word:
      return {"tegenwoord", "mot contraire", "counter-word", "Gegenwort"};
    case Evidence::exclusion:
      return {"betere verklaring", "meilleure explication", "better explanation",
              "bessere Erklärung"};
    case Evidence::k_count:
      break;
  }
  return {};
}

}  // namespace

std::string evidence_words(const EvidenceSet& evidence, Language language,
                           std::string_view between) {
  std::string all;
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const auto one = static_cast<Evidence>(i);
    if (!evidence.has(one)) continue;
    if (!all.empty()) all += between;
    all += in(language, words_of(one));
    const std::string_view word = word_of(evidence, one);
    if (word.empty()) continue;
    // In the detectors' lists a star stands for any ending or beginning.
    all += " \"";
    for (const char c : word) all += c == '*' ? "…" : std::string(1, c);
    all += '"';
  }
  return all;
}

}  // namespace datakaart
