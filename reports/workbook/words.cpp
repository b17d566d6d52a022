// Reasons, states and drop-down lists; kinds and the words inside cells are in value_words.cpp.
#include "reports/workbook/words.h"

#include <array>

namespace datakaart {
namespace {

constexpr std::array<Words, 3> k_states = {{
    {"volledig gelezen", "lu entièrement", "examined", "vollständig gelesen"},
    {"deels gelezen", "lu en partie", "partly read", "teilweise gelesen"},
    {"niet gelezen", "non lu", "skipped", "nicht gelesen"},
}};

constexpr std::array<Words, 3> k_confidences = {{
    {"laag", "basse", "low", "niedrig"},
    {"middel", "moyenne", "medium", "mittel"},
    {"hoog", "haute", "high", "hoch"},
}};

// In the order of Reason.
constexpr auto k_reasons = std::to_array<ReasonWords>({
    {{"geen", "aucune", "none", "keiner"},
     {"Alles in deze bestanden is gelezen.", "Tout ce que contiennent ces fichiers a été lu.",
      "All that is in these files was read.", "Alles in diesen Dateien wurde gelesen."}},
    {{"versleuteld", "chiffré", "encrypted", "verschlüsselt"},
     {"Vraagt een wachtwoord: de inhoud is niet gelezen.",
      "Demande un mot de passe : le contenu n'a pas été lu.",
      "Needs a password: its content was not read.",
      "Verlangt ein Passwort: Der Inhalt wurde nicht gelesen."}},
    {{"alleen beeld", "images seules", "images only", "nur Bilder"},
     {"Pagina's die alleen een foto of scan zijn; tekst in beelden is niet gelezen.",
      "Pages qui ne sont qu'une photo ou un scan ; le texte des images n'a pas été lu.",
      "Pages that are only a photograph or scan; text in images was not read.",
      "Seiten, die nur ein Foto oder Scan sind; Text in Bildern wurde nicht gelesen."}},
    {{"onbekend formaat", "format non pris en charge", "unsupported format",
      "nicht unterstütztes Format"},
     {"Voor dit soort bestand bestaat hier geen lezer; de kolom Type zegt welk.",
      "Aucun lecteur pour ce genre de fichier ; la colonne Type dit lequel.",
      "There is no reader for this kind of file; the column Type says which.",
      "Für diese Art Datei gibt es hier keinen Leser; die Spalte Typ nennt sie."}},
    {{"beschadigd", "endommagé", "damaged", "beschädigt"},
     {"Het bestand is stuk of onvolledig; wat leesbaar was, is gelezen.",
      "Le fichier est abîmé ou incomplet ; ce qui était lisible a été lu.",
      "The file is broken or incomplete; what was readable was read.",
      "Die Datei ist defekt oder unvollständig; Lesbares wurde gelesen."}},
    {{"geen toegang", "accès refusé", "no permission", "kein Zugriff"},
     {"De gebruiker die de scan startte mag dit niet lezen.",
      "L'utilisateur qui a lancé l'analyse n'a pas le droit de lire ceci.",
      "The user who ran the scan may not read this.",
      "Wer den Scan gestartet hat, darf dies nicht lesen."}},
    {{"verdwenen", "disparu", "vanished", "verschwunden"},
     {"Weggehaald of hernoemd tijdens de scan.", "Retiré ou renommé pendant l'analyse.",
      "Removed or renamed during the scan.", "Während des Scans entfernt oder umbenannt."}},
    {{"gewijzigd", "modifié", "changed", "verändert"},
     {"Veranderde terwijl het gelezen werd; scan opnieuw.",
      "A changé pendant la lecture ; relancez l'analyse.",
      "Changed while it was read; scan it again.",
      "Änderte sich während des Lesens; erneut scannen."}},
    {{"leesfout", "erreur de lecture", "read error", "Lesefehler"},
     {"Het systeem kon de gegevens niet lezen (schijf of netwerk).",
      "Le système n'a pas pu lire les données (disque ou réseau).",
      "The system could not read the data (disk or network).",
      "Das System konnte die Daten nicht lesen (Datenträger oder Netz)."}},
    {{"speciaal bestand", "fichier spécial", "special file", "Spezialdatei"},
     {"Toestel, leiding of stopcontact van het systeem: bewaart zelf geen gegevens.",
      "Périphérique, tube ou prise du système : ne conserve pas de données.",
      "A device, pipe or socket of the system: holds no data at rest.",
      "Gerät, Pipe oder Socket des Systems: speichert selbst keine Daten."}},
    {{"verwijzing", "lien symbolique", "symbolic link", "symbolischer Link"},
     {"Verwijst naar een andere plaats; wat daar staat, is daar gelezen als het in de scan viel.",
      "Renvoie ailleurs ; sa cible est lue là où elle se trouve, si elle fait partie de l'analyse.",
      "Points elsewhere; its target is read where it stands, if that is part of the scan.",
      "Verweist anderswohin; das Ziel wird dort gelesen, sofern es zum Scan gehört."}},
    {{"kringverwijzing", "lien en boucle", "link loop", "Linkschleife"},
     {"Een verwijzing die op zichzelf uitkomt; er is niets te lezen.",
      "Un lien qui revient à lui-même ; il n'y a rien à lire.",
      "A link that leads back to itself; there is nothing to read.",
      "Ein Link, der auf sich selbst führt; es gibt nichts zu lesen."}},
    {{"ander bestandssysteem", "autre système de fichiers", "other file system",
      "anderes Dateisystem"},
     {"Staat op een andere schijf of share; bij de start uitgesloten.",
      "Se trouve sur un autre disque ou partage ; exclu au lancement.",
      "Stands on another disk or share; left out when the scan was started.",
      "Liegt auf einem anderen Datenträger; beim Start ausgeschlossen."}},
    {{"grens: diepte", "limite : profondeur", "limit: depth", "Grenze: Tiefe"},
     {"Te veel archieven in archieven; de diepste zijn niet gelezen.",
      "Trop d'archives imbriquées ; les plus profondes n'ont pas été lues.",
      "Too many archives inside archives; the deepest were not read.",
      "Zu viele ineinander liegende Archive; die tiefsten wurden nicht gelesen."}},
    {{"grens: aantal", "limite : nombre", "limit: members", "Grenze: Anzahl"},
     {"Het archief heeft meer onderdelen dan de grens; de rest is niet gelezen.",
      "L'archive a plus d'éléments que la limite ; le reste n'a pas été lu.",
      "The archive has more members than the limit; the rest was not read.",
      "Das Archiv hat mehr Elemente als die Grenze; der Rest wurde nicht gelesen."}},
    {{"grens: uitgepakt", "limite : volume extrait", "limit: expanded size",
      "Grenze: entpackte Größe"},
     {"Uitgepakt groter dan de grens; de rest is niet gelezen.",
      "Plus grand que la limite une fois extrait ; le reste n'a pas été lu.",
      "Larger than the limit when unpacked; the rest was not read.",
      "Entpackt größer als die Grenze; der Rest wurde nicht gelesen."}},
    {{"grens: verhouding", "limite : taux d'expansion", "limit: expansion ratio",
      "Grenze: Verhältnis"},
     {"Zwelt bij het uitpakken zo op dat het op een zipbom lijkt; de rest is niet gelezen.",
      "Gonfle tellement à l'extraction qu'on dirait une bombe zip ; le reste n'a pas été lu.",
      "Swells so much when unpacked that it looks like a zip bomb; the rest was not read.",
      "Bläht sich beim Entpacken wie eine Zip-Bombe auf; der Rest wurde nicht gelesen."}},
    {{"grens: geheugen", "limite : mémoire", "limit: buffered size", "Grenze: Speicher"},
     {"Te groot om in het geheugen te houden, wat dit formaat vraagt.",
      "Trop grand pour tenir en mémoire, ce que ce format exige.",
      "Too large to be held in memory, which this format asks.",
      "Zu groß für den Speicher, den dieses Format verlangt."}},
    {{"grens: tekst", "limite : texte", "limit: text", "Grenze: Text"},
     {"Het document heeft meer tekst dan de grens; de rest is niet gelezen.",
      "Le document a plus de texte que la limite ; le reste n'a pas été lu.",
      "The document has more text than the limit; the rest was not read.",
      "Das Dokument hat mehr Text als die Grenze; der Rest wurde nicht gelesen."}},
    {{"grens: cellen", "limite : cellules", "limit: cells", "Grenze: Zellen"},
     {"Een blad heeft meer gevulde cellen dan de grens; de rest is niet gelezen.",
      "Une feuille a plus de cellules remplies que la limite ; le reste n'a pas été lu.",
      "A sheet has more filled cells than the limit; the rest was not read.",
      "Ein Blatt hat mehr gefüllte Zellen als die Grenze; der Rest wurde nicht gelesen."}},
    {{"grens: pagina's", "limite : pages", "limit: pages", "Grenze: Seiten"},
     {"De PDF heeft meer pagina's dan de grens; de rest is niet gelezen.",
      "Le PDF a plus de pages que la limite ; le reste n'a pas été lu.",
      "The PDF has more pages than the limit; the rest was not read.",
      "Das PDF hat mehr Seiten als die Grenze; der Rest wurde nicht gelesen."}},
    {{"te traag", "trop lent", "timed out", "Zeitüberschreitung"},
     {"Het lezen duurde langer dan de grens; wat tot dan gelezen was, telt mee.",
      "La lecture a dépassé le temps permis ; ce qui était lu compte.",
      "Reading took longer than the limit; what was read by then counts.",
      "Das Lesen dauerte zu lange; bis dahin Gelesenes zählt."}},
    {{"lezer gevallen", "lecteur planté", "reader crashed", "Leser abgestürzt"},
     {"De lezer liep op dit bestand vast; het kan beschadigd of kwaadaardig zijn.",
      "Le lecteur a échoué sur ce fichier, qui peut être abîmé ou malveillant.",
      "The reader died on this file, which may be damaged or hostile.",
      "Der Leser ist an dieser Datei gescheitert; sie kann beschädigt oder bösartig sein."}},
    {{"geheugen vol", "mémoire épuisée", "out of memory", "Speicher erschöpft"},
     {"Het lezen vroeg meer geheugen dan er mocht zijn.",
      "La lecture demandait plus de mémoire que permis.",
      "Reading it asked more memory than it may have.",
      "Das Lesen verlangte mehr Speicher als erlaubt."}},
    {{"onderdelen ongelezen", "éléments non lus", "members unread", "Elemente ungelesen"},
     {"Iets in dit bestand is niet gelezen; de rijen van de onderdelen zeggen wat.",
      "Quelque chose dans ce fichier n'a pas été lu ; les lignes des éléments disent quoi.",
      "Something inside it was not read; the rows of its members say what.",
      "Etwas darin wurde nicht gelesen; die Zeilen der Elemente sagen, was."}},
    {{"onderbroken", "interrompu", "interrupted", "unterbrochen"},
     {"De scan is gestopt voor dit bestand aan de beurt was of klaar was.",
      "L'analyse a été arrêtée avant ou pendant la lecture de ce fichier.",
      "The scan was stopped before or while this file was read.",
      "Der Scan wurde vor oder während dieser Datei abgebrochen."}},
});
static_assert(k_reasons.size() == static_cast<std::size_t>(Reason::k_count));

constexpr auto k_bases = std::to_array<Words>({
    {"Nog te bepalen", "À déterminer", "To be determined", "Noch festzulegen"},
    {"Toestemming (art. 6.1.a)", "Consentement (art. 6.1.a)", "Consent (Art. 6(1)(a))",
     "Einwilligung (Art. 6 Abs. 1 a)"},
    {"Overeenkomst (art. 6.1.b)", "Exécution d'un contrat (art. 6.1.b)", "Contract (Art. 6(1)(b))",
     "Vertrag (Art. 6 Abs. 1 b)"},
    {"Wettelijke verplichting (art. 6.1.c)", "Obligation légale (art. 6.1.c)",
     "Legal obligation (Art. 6(1)(c))", "Rechtliche Verpflichtung (Art. 6 Abs. 1 c)"},
    {"Vitale belangen (art. 6.1.d)", "Intérêts vitaux (art. 6.1.d)",
     "Vital interests (Art. 6(1)(d))", "Lebenswichtige Interessen (Art. 6 Abs. 1 d)"},
    {"Algemeen belang of openbaar gezag (art. 6.1.e)", "Mission d'intérêt public (art. 6.1.e)",
     "Public task (Art. 6(1)(e))", "Öffentliches Interesse (Art. 6 Abs. 1 e)"},
    {"Gerechtvaardigd belang (art. 6.1.f)", "Intérêt légitime (art. 6.1.f)",
     "Legitimate interests (Art. 6(1)(f))", "Berechtigtes Interesse (Art. 6 Abs. 1 f)"},
});

constexpr auto k_statuses = std::to_array<Words>({
    {"Voorstel", "Proposition", "Proposal", "Vorschlag"},
    {"Nagekeken", "Vérifié", "Reviewed", "Geprüft"},
    {"Bevestigd", "Confirmé", "Confirmed", "Bestätigt"},
    {"Verworpen", "Rejeté", "Rejected", "Verworfen"},
    {"Beëindigd", "Terminé", "Ended", "Beendet"},
});

constexpr auto k_dpo_kinds = std::to_array<Words>({
    {"Intern", "Interne", "Internal", "Intern"},
    {"Extern", "Externe", "External", "Extern"},
    {"Geen", "Aucun", "None", "Keiner"},
});

constexpr auto k_authorities = std::to_array<Words>({
    {"Gegevensbeschermingsautoriteit (GBA)", "Autorité de protection des données (APD)",
     "Data Protection Authority (Belgium)", "Datenschutzbehörde (Belgien)"},
    {"Vlaamse Toezichtcommissie (VTC)", "Commission de contrôle flamande (VTC)",
     "Flemish Supervisory Commission (VTC)", "Flämische Kontrollkommission (VTC)"},
    {"Andere", "Autre", "Other", "Andere"},
});

}  // namespace

const Words& words_of(State state) { return k_states.at(static_cast<std::size_t>(state)); }

const Words& words_of(Confidence confidence) {
  return k_confidences.at(static_cast<std::size_t>(confidence));
}

const ReasonWords& words_of(Reason reason) {
  return k_reasons.at(static_cast<std::size_t>(reason));
}

std::span<const Words> lawful_bases() { return k_bases; }

std::span<const Words> statuses() { return k_statuses; }

std::span<const Words> dpo_kinds() { return k_dpo_kinds; }

std::span<const Words> authorities() { return k_authorities; }

}  // namespace datakaart
