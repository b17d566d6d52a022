#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <optional>

#include "base/characters.h"
#include "scanner/extract/text/code_pages.h"
#include "scanner/extract/text/encoding.h"
#include "scanner/extract/text/encoding_guess.h"

namespace datakaart {
namespace {

// Short texts as notes, lists and letters have them, most with one accent or two.
constexpr auto k_dutch = std::to_array<std::string_view>(
    {"De vergadering is verplaatst naar de tweede verdieping, café inbegrepen",
     "Wij hebben twee ideeën gekregen van de werkgroep over het pleintje",
     "Graag één formulier per gezin invullen en terugsturen naar het secretariaat",
     "De coördinator belt u morgenvoormiddag terug over de nieuwe planning",
     "Alle patiënten krijgen vooraf een brief met het uur van de afspraak",
     "Het reçu van de aangetekende zending ligt nog aan het onthaal beneden",
     "Naam;Voornaam;Straat;Gemeente\nVermeulen;Renée;Molenstraat 4;Lokeren",
     "Naam;Voornaam;Straat;Gemeente\nDe Smet;Zoë;Kerkplein 12;Oudenaarde",
     "Verzekering België: de polis loopt af op het einde van de maand maart",
     "Ziekenfonds en hospitalisatie, zie bijlage twee – graag nazien vóór vrijdag",
     "De leden die hun bijdrage niet betaalden, krijgen een tweede herinnering à 5 euro",
     "Gelieve de ruïne van de oude hoeve niet te betreden tijdens de werken",
     "De cliënt vraagt een kopie van zijn dossier en van de laatste factuur",
     "Voor de kinderen is er een reünie op de speelplaats van de lagere school",
     "Ik heb het toegezegd op zijn verjaardag, scènes uit het toneel volgen nog",
     "Moeder’s verjaardag valt dit jaar op een zondag, dus vieren we zaterdag",
     "De prijs bedraagt 45 € per persoon, drank niet inbegrepen in dat bedrag",
     "Notulen van de algemene vergadering, aanwezig: Joëlle Wouters en Piet Baert",
     "Geïnteresseerden schrijven zich in bij de balie of per mail voor eind mei",
     "LEDENLIJST VAN DE HARMONIE: ANDRÉ CLAES, WOUTER MAES EN GREET BOGAERT",
     "Vriendelijke groeten namens het ganse team, Anaïs Goossens, secretaris",
     "Opgelet: de crèche is gesloten op dinsdag en woensdag van de volgende week",
     "Rekeningnummer van de vzw staat onderaan, met naam en mededeling ‘lidgeld’",
     "Het dossier van mevrouw Desirée Lambrechts is volledig en werd goedgekeurd",
     "De dakbedekking werd geëvalueerd door een aannemer uit de streek van Gent"});
constexpr auto k_french = std::to_array<std::string_view>(
    {"La réunion de parents se tiendra dans la grande salle du rez de chauss. mardi",
     "Merci de nous renvoyer le formulaire signé avant la fin du mois prochain",
     "Nom;Prénom;Rue;Localite\nLambert;Arnaud;Rue Haute 12;Namur",
     "Nom;Prenom;Rue;Localité\nDubois;Chantal;Rue du Moulin 3;Huy",
     "Le dossier de monsieur Gérard Collin est complet et sera transmis lundi",
     "Nous avons bien reçu votre demande du mois dernier, nous vous en remercions",
     "Votre rendez-vous est fixé au mercredi, dans le batiment du fond",
     "L’assurance prend en charge la moitié des frais de transport du patient",
     "Prière de verser la somme sur le compte de l'association avant vendredi",
     "Les élèves de troisième partent en excursion avec deux accompagnateurs",
     "Liste des membres : FRANÇOIS DUMONT, MARIE LEGRAND, PIERRE ROLAND",
     "Le garçon est absent depuis trois jours, la maman a telephone ce matin",
     "Il faudra également prévenir la secrétaire du changement de programme",
     "Le contrat prend cours où vous le souhaitez, au plus tard le premier juin",
     "Cœur et poumons : rien de particulier, le patient peut rentrer chez lui",
     "Le maître d'ouvrage demande un devis complet pour la toiture du garage",
     "Coût total des travaux : environ deux mille cinq cents, main d'oeuvre comprise",
     "Noël et Nouvel An : les bureaux sont fermes toute la semaine du conge",
     "À l'attention du service du personnel, concerne la demande de Mme Simon",
     "Le total s'élève à 125 € pour les deux personnes inscrites au repas",
     "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées",
     "Ouvert du lundi au vendredi — fermé les jours feries et durant le mois d'avril",
     "LIEGE, LE DOUZE MARS : LE COLLÈGE COMMUNAL A PRIS LA DECISION SUIVANTE",
     "Le bénéficiaire est invité à se présenter au guichet avec sa carte",
     "La fête de l'école aura lieu sous le préau si le temps ne permet pas mieux"});
constexpr auto k_german = std::to_array<std::string_view>(
    {"Die Sitzung findet am Dienstag im großen Saal des Rathauses statt, Beginn acht Uhr",
     "Bitte senden Sie uns das Formular unterschrieben zurück bis Ende des Monats",
     "Name;Vorname;Ort\nSchröder;Wolfgang;Eupen\nBecker;Anna;Kelmis",
     "Name;Vorname;Ort\nWeber;Jürgen;Raeren\nKlein;Martin;Amel",
     "Der Vertrag läuft am Ende des Jahres aus und muss verlängert werden",
     "Die Kinder werden von ihren Eltern spätestens um vier Uhr abgeholt",
     "Mit freundlichen Grüßen aus dem Sekretariat der Grundschule in Eupen",
     "Der Patient klagt über Schmerzen im Bein und wurde weiter verwiesen",
     "Die Rechnung beträgt 125 € und ist innerhalb von zwei Wochen zu zahlen",
     "Mitgliederliste des Vereins: KLAUS MÜLLER, SABINE HOFFMANN, PETER LANG",
     "Öffnungszeiten der Verwaltung: montags bis freitags von neun bis zwölf Uhr",
     "Das Dossier von Frau Käthe Zimmermann liegt bereits beim Amt in Verviers",
     "Für weitere Fragen stehen wir Ihnen gerne telefonisch zur Verfügung",
     "Die Straße ist wegen Bauarbeiten bis Ende der kommenden Woche gesperrt",
     "Er wohnt seit dem Sommer in der Nähe von Aachen und arbeitet in Eupen",
     "Ich möchte mich hiermit zum Kursus anmelden und bitte um eine Antwort",
     "Das Mädchen war gestern krank, die Mutter hat am Morgen angerufen",
     "Änderungen der Anschrift sind dem Vorstand sofort schriftlich zu melden",
     "Der Beitrag wurde überwiesen, eine Quittung liegt diesem Schreiben bei",
     "„Alles bestens“, sagte der Leiter des Heimes am Ende der Besichtigung",
     "Die Prüfung findet im Mai statt – Anmeldung bei Frau Dahm im Sekretariat",
     "Geburtsort und Staatsangehörigkeit bitte in Druckschrift eintragen, danke",
     "Herr Groß und seine Frau haben zwei Kinder und wohnen am Marktplatz",
     "Die Löhne werden am letzten Arbeitstag des Monats ausgezahlt, wie immer",
     "GEMEINDE RAEREN: AUSZUG AUS DEM REGISTER DER BEVÖLKERUNG VOM MÄRZ"});

// The text in a code page, or nothing where that has not all of its characters.
std::optional<std::string> encoded(std::string_view text, const CodePage& page) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    at += c.length;
    if (c.code < 0x80) {
      out += static_cast<char>(c.code);
      continue;
    }
    const auto found = std::find(page.begin(), page.end(), static_cast<char16_t>(c.code));
    if (found == page.end()) return std::nullopt;
    out += static_cast<char>(0x80 + (found - page.begin()));
  }
  return out;
}

std::string decoded(std::string_view bytes) {
  Decoder decoder(bytes);
  std::string out;
  decoder.decode(bytes, out);
  decoder.finish(out);
  return out;
}

struct Score {
  int right = 0;
  int all = 0;
  void add(std::string_view text, const CodePage& page) {
    const auto bytes = encoded(text, page);
    if (!bytes) return;
    ++all;
    if (decoded(*bytes) == text) {
      ++right;
    } else {
      UNSCOPED_INFO(text << " => " << decoded(*bytes));
    }
  }
  template <typename Texts>
  void add_all(const Texts& texts, const CodePage& page) {
    for (const std::string_view text : texts) add(text, page);
  }
};

TEST_CASE("short texts are read rightly in each Western encoding") {
  const auto [name, page] = GENERATE(table<std::string, const CodePage*>({
      {"Windows-1252", &k_windows_1252},
      {"code page 850", &k_cp850},
      {"Mac Roman", &k_mac_roman},
      {"Latin-9", &k_latin_9},
  }));
  Score score;
  score.add_all(k_dutch, *page);
  score.add_all(k_french, *page);
  score.add_all(k_german, *page);
  INFO(name << ": " << score.right << " of " << score.all);
  CHECK(score.all >= 60);
  CHECK(score.right * 100 >= score.all * 99);
}

TEST_CASE("text that was encoded twice is read as it was meant") {
  CHECK(decoded("Ren\xC3\x83\xC2\xA9"
                "e Vermeulen") == "Renée Vermeulen");
  CHECK(decoded("\xEF\xBB\xBFl\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2\xC3\x83\xC2\xA9t\xC3\x83\xC2\xA9") ==
        "l’été");
  CHECK(decoded("Renée Vermeulen, Ã©") == "Renée Vermeulen, Ã©");
  CHECK(decoded("Âge, Ã la carte") == "Âge, Ã la carte");
}

TEST_CASE("text of a mainframe is read") {
  // "INSZ 12, GENT EN LUIK, LOKET VIER\n"
  const std::string_view bytes(
      "\xC9\xD5\xE2\xE9\x40\xF1\xF2\x6B\x40\xC7\xC5\xD5\xE3\x40\xC5\xD5\x40\xD3\xE4\xC9\xD2\x6B\x40"
      "\xD3\xD6\xD2\xC5\xE3\x40\xE5\xC9\xC5\xD9\x25",
      34);
  CHECK(looks_like_text(bytes));
  CHECK(decoded(bytes) == "INSZ 12, GENT EN LUIK, LOKET VIER\n");
  CHECK_FALSE(looks_like_ebcdic("Name;First name;Town\nSmith;Ann;London and Paris\n"));
}

TEST_CASE("other scripts are left to the general detector") {
  // Cyrillic in Windows-1251, Greek in ISO-8859-7: nothing of it makes sense in the West.
  CHECK_FALSE(
      read_as_western("\xCF\xF0\xE8\xE2\xE5\xF2 \xE2\xF1\xE5\xEC \xEB\xFE\xE4\xFF\xEC").sensible);
  CHECK_FALSE(
      read_as_western("\xCA\xE1\xEB\xE7\xEC\xDD\xF1\xE1 \xF3\xE5 \xFC\xEB\xEF\xF5\xF2").sensible);
  CHECK(read_as_western("caf\xE9 et th\xE9").sensible);
}

}  // namespace
}  // namespace datakaart
