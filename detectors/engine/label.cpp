#include "detectors/engine/label.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/stable_hash.h"
#include "detectors/data/header_words.h"
#include "detectors/engine/detector.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest = 400;
constexpr std::size_t k_most_words = 5;  // of a name; more make a sentence

// Columns of numbers that are told by their form, so that no kind lists them as headers.
constexpr std::string_view k_number_labels =
    "tel*, telefo*, gsm*, mobiel*, mobile*, mobil*, handy*, phone*, *phone, fax*, cell, cellphone, "
    "portable, e mail*, email*, mail, mailadres*, courriel*, rijksregister*, insz*, niss*, nrn, "
    "registre national, numero national, nationaal nummer, national number, bsn, *mail, "
    "burgerservicenummer, svnr, sozialversicherungsnummer*, versichertennummer, iban*, bic, swift, "
    "rekening*, bankrekening*, compte*, kontonummer*, konto, account number, geboorte*, "
    "geb datum, gebdatum, gebdat, geb, naissance, ne le, ne e le, nee le, ddn, dob, birth*, "
    "birthday, geburt*, date of birth, nummerplaat, plaat, plaque*, kenteken*, kennzeichen, "
    "paspoort*, passeport*, passport*, identiteitskaart*, carte d identite, ip, ip adres, "
    "ip address, rijbewijs*, permis de conduire, kaartnummer*, card number";

// What tables of other things have columns of, and columns that say nothing of people.
constexpr std::string_view k_plain_labels =
    "nr, nummer, number, no, numero, num, id, ref, referentie, reference, code, datum, date, "
    "datums, dates, tijdstip, tijdstempel, timestamp, horodateur, zeitstempel, tijd, uur, heure, "
    "uhrzeit, time, jaar, annee, jahr, year, maand, mois, monat, month, week, dag, jour, tag, day, "
    "bedrag*, montant*, betrag*, amount*, prijs*, prix, preis*, price*, totaal, total, summe, "
    "saldo, solde, balance, btw*, tva, vat, mwst, aantal*, quantite, qte, anzahl, menge, qty, "
    "quantity, eenheid, unite, einheit, unit, artikel*, article*, product*, produit*, produkt*, "
    "item, omschrijving*, beschrijving*, description, designation, bezeichnung, beschreibung, "
    "opmerking*, remarque*, bemerkung*, comment*, notes, note, nota, status, statut, type, soort, "
    "categorie, category, kategorie, groep, groupe, gruppe, group, klas, classe, klasse, class, "
    "dienst, service, afdeling*, departement, department, abteilung, functie, fonction, funktion, "
    "function, job title, beroep, profession, beruf, merk, marque, marke, brand, model, kleur, "
    "couleur, farbe, color, taal, langue, sprache, language, land, pays, country, regio, region, "
    "valuta, devies, devise, wahrung, currency, munt, mededeling*, communication*, "
    "verwendungszweck, transactie*, transaction*, boekingsdatum, valutadatum, rubriek, veld, "
    "champ, feld, field, waarde, valeur, wert, value, vraag, question, frage, antwoord, reponse, "
    "antwort, answer, titel, titre, title, bedrijf*, societe, firma, company, organisatie, "
    "organisation, leverancier*, fournisseur, lieferant, supplier, zaal, salle, raum, room, van, "
    "tot, begin, einde, start, end, stock, voorraad, verplicht, obligatoire, required, rol, role, "
    "rolle, lidnummer, stamnummer, matricule, personeelsnummer, klantnummer, kundennummer, "
    "website, url, bron, source, quelle, ok, betaald, paye, bezahlt, paid, aanwezig, present, "
    "anwesend";

// What belongs to the record around it, in JSON and XML.
constexpr std::string_view k_parts =
    "address*, adres*, anschrift*, addr, adr, name, names, naam, namen, nom, birth*, geboorte*, "
    "naissance, geburt*, contact*, kontakt*, telecom, phone*, tel*, email*, emails, mail*, "
    "location, woonplaats, residence, domicile, billing*, shipping*, factuur*, facturatie*, "
    "lever*, "
    "invoice*, delivery*, livraison, facturation, identifier*, identification, identite, identity, "
    "bank*, payment*, account, acct, coordinates, coordonnees, gegevens, details, profile, "
    "profiel, "
    "profil, personal*, persoonlijk*, attributes, fields, properties, props, meta*, custom*, line, "
    "lines, value, values, party, data, info, electronic*, postal*, communication*, demographics, "
    "id, private*";

struct Vocabulary {
  std::vector<std::unique_ptr<Detector>> detectors = make_detectors({});
  WordList numbers{k_number_labels};
  WordList phones{header_words("phone").clear};
  WordList births{header_words("date-of-birth").clear, header_words("be-national-number").clear};
  WordList plain{k_plain_labels};

  Vocabulary() {
    std::erase_if(detectors, [](const auto& one) { return one->anchor() != Anchor::header; });
  }
  bool names_kind(const std::string& folded_text) const {
    return numbers.last_in(folded_text).end > 0 || phones.last_in(folded_text).end > 0 ||
           births.last_in(folded_text).end > 0 ||
           std::any_of(detectors.begin(), detectors.end(), [&](const auto& one) {
             return one->fits(folded_text).strength != HeaderFit::Strength::none;
           });
  }
};

const Vocabulary& vocabulary() {
  static const Vocabulary k_vocabulary;
  return k_vocabulary;
}

bool is_address_of_mail(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos;
}

LabelFit fit_of(std::string_view text) {
  if (is_address_of_mail(text)) return LabelFit::none;
  const std::string name = folded_header(text);
  if (name.size() < 4) return LabelFit::none;  // a letter names nothing
  const auto words = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) - 1;
  const bool short_enough = words <= k_most_words;
  if (vocabulary().names_kind(name)) return short_enough ? LabelFit::whole : LabelFit::holds;
  if (!short_enough) return LabelFit::none;
  const WordList::Found plain = vocabulary().plain.last_in(name);
  // The word alone, or with one beside it: "Prijs", "Totaal bedrag", not "Kleine zaal".
  if (plain.end == 0) return LabelFit::none;
  const bool first = plain.end == plain.word.size() + 1;
  return first && words <= 3 ? LabelFit::whole : LabelFit::none;
}

// What was asked last: texts come again, as the first words of lines do, and a look at the words of
// all kinds costs a microsecond.
class AskedLabels {
 public:
  LabelFit fit(std::string_view text) {
    if (text.size() > k_longest_kept) return fit_of(text);
    Asked& asked = asked_[stable_hash(text) % asked_.size()];
    if (asked.text() != text) {
      asked.size = static_cast<std::uint8_t>(text.size());
      text.copy(asked.bytes.data(), text.size());
      asked.fit = fit_of(text);
    }
    return asked.fit;
  }

 private:
  static constexpr std::size_t k_longest_kept = 46;
  struct Asked {
    LabelFit fit = LabelFit::none;  // of the empty text
    std::uint8_t size = 0;
    std::array<char, k_longest_kept> bytes;
    std::string_view text() const { return {bytes.data(), size}; }
  };
  std::array<Asked, 512> asked_{};
};

}  // namespace

LabelFit label_fit(std::string_view text) {
  if (text.size() > k_longest) return LabelFit::none;
  thread_local AskedLabels asked;
  return asked.fit(text);
}

bool names_part_of_record(std::string_view name) {
  static const WordList k_list(k_parts);
  return k_list.last_in(folded_header(name)).end > 0;
}

bool is_surely_person(std::string_view text) { return has_first_name(text); }

}  // namespace datakaart
