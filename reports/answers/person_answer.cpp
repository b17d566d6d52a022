#include "reports/answers/person_answer.h"

#include <fmt/format.h>

#include <array>
#include <set>

#include "base/try.h"
#include "reports/calendar.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr Words k_title = {"Verzoek van een persoon: waar staan de gegevens (art. 15 AVG)",
                           "Demande d'une personne : où sont les données (art. 15 RGPD)",
                           "Request of a person: where the data stand (Art. 15 GDPR)",
                           "Antrag einer Person: wo die Daten stehen (Art. 15 DSGVO)"};
constexpr Words k_kinds = {"Gezocht op", "Recherché par", "Looked for by", "Gesucht nach"};
constexpr Words k_scan = {"Datum van de scan", "Date de l'analyse", "Date of the scan",
                          "Datum des Scans"};
constexpr Words k_received = {"Ontvangen op", "Reçue le", "Received on", "Eingegangen am"};
constexpr Words k_deadline = {
    "Uiterlijk (één maand, art. 12.3)", "Au plus tard (un mois, art. 12.3)",
    "Deadline (one month, Art. 12(3))", "Spätestens (ein Monat, Art. 12 Abs. 3)"};
constexpr Words k_extended = {"Verlengd tot (met reden)", "Prolongé jusqu'au (motivé)",
                              "Extended to (with reasons)", "Verlängert bis (mit Gründen)"};
constexpr Words k_identity = {"Identiteit gecontroleerd", "Identité vérifiée", "Identity checked",
                              "Identität geprüft"};
constexpr Words k_found = {
    "Bestanden en onderdelen met deze gegevens", "Fichiers et éléments avec ces données",
    "Files and members with these data", "Dateien und Elemente mit diesen Daten"};
constexpr Words k_unread = {"Niet of deels gelezen: daar kan nog meer staan",
                            "Non lus, ou en partie : il peut y en avoir d'autres",
                            "Not, or only partly, read: there may be more",
                            "Nicht oder nur teilweise gelesen: Dort kann mehr stehen"};
constexpr Words k_places = {"Vindplaatsen", "Emplacements", "Places", "Fundstellen"};
constexpr std::array<Words, 8> k_columns = {{{"Bestand", "Fichier", "File", "Datei"},
                                             {"Plaats", "Endroit", "Place", "Stelle"},
                                             {"Soort", "Type", "Kind", "Art"},
                                             {"Gemaskeerd", "Masqué", "Masked", "Maskiert"},
                                             {"Zekerheid", "Certitude", "Confidence", "Sicherheit"},
                                             {"Gewijzigd", "Modifié", "Last changed", "Geändert"},
                                             {"Nu", "Maintenant", "Now", "Jetzt"},
                                             {"Actie", "Action", "Action", "Maßnahme"}}};
constexpr Words k_more = {"meer dan bewaard", "plus que conservé", "more than was kept",
                          "mehr als aufbewahrt"};
constexpr Words k_clean = {"Bij een wissing ook op te ruimen: kopieën en archieven",
                           "À nettoyer aussi lors d'un effacement : copies et archives",
                           "To clean as well for an erasure: copies and archives",
                           "Bei einer Löschung auch zu bereinigen: Kopien und Archive"};
constexpr Words k_copy = {"{}: kopie van {}", "{} : copie de {}", "{}: copy of {}",
                          "{}: Kopie von {}"};
constexpr Words k_member = {
    "{}: in een archief of document", "{} : dans une archive ou un document",
    "{}: inside an archive or document", "{}: in einem Archiv oder Dokument"};
constexpr Words k_mind = {"Let op", "Attention", "Mind", "Zu beachten"};
constexpr auto k_reminders = std::to_array<Words>(
    {{"In dezelfde stukken kunnen gegevens van anderen staan: maak die onleesbaar (art. 15.4).",
      "Les mêmes pièces peuvent contenir des données d'autres personnes : masquez-les (art. 15.4).",
      "The same items may hold data of others: make those unreadable (Art. 15(4)).",
      "In denselben Stücken können Daten anderer stehen: Machen Sie diese unkenntlich (Art. 15 "
      "Abs. 4)."},
     {"Back-ups, papier, telefoons en de cloud vallen buiten deze scan.",
      "Les sauvegardes, le papier, les téléphones et le cloud sont hors de cette analyse.",
      "Backups, paper, telephones and the cloud are outside this scan.",
      "Backups, Papier, Telefone und die Cloud liegen außerhalb dieses Scans."},
     {"Na een wissing of verbetering: verwittig de ontvangers (art. 19).",
      "Après un effacement ou une rectification : informez les destinataires (art. 19).",
      "After an erasure or correction: tell the recipients (Art. 19).",
      "Nach einer Löschung oder Berichtigung: Empfänger unterrichten (Art. 19)."}});
constexpr std::array<Words, 5> k_rechecks = {
    {{"", "", "", ""},
     {"staat er nog", "toujours là", "still there", "noch da"},
     {"staat er niet meer", "n'y est plus", "no longer there", "nicht mehr da"},
     {"bestand is weg", "fichier disparu", "file is gone", "Datei ist weg"},
     {"niet leesbaar", "illisible", "cannot be read", "nicht lesbar"}}};

}  // namespace

PersonAnswer::PersonAnswer(std::vector<Identity> values, std::optional<std::int64_t> received,
                           std::function<Recheck(const StoredFile&)> recheck, DocumentFormat format)
    : values_(std::move(values)),
      received_(received),
      recheck_(std::move(recheck)),
      format_(format) {}

tl::expected<DocumentSection, std::string> PersonAnswer::head(const ScanStore& store,
                                                              std::size_t files,
                                                              const Texts& texts) const {
  DocumentSection section;
  const auto field = [&](const Words& name, std::string value) {
    section.fields.push_back({std::string(texts(name)), std::move(value)});
  };
  std::set<std::string> kinds;
  for (const Identity& value : values_) {
    kinds.insert(known_kind(store.info().kinds[value.kind], texts.language()).title);
  }
  std::uint64_t unread = 0;
  TRY_ASSIGN(const auto coverage, store.coverage());
  for (const CoverageCount& count : coverage) {
    if (is_gap(count.reason)) unread += count.files + count.members;
  }
  field(k_kinds, fmt::format("{}", fmt::join(kinds, ", ")));
  field(k_scan, texts.time(store.info().started) + " UTC");
  field(k_received, received_ ? texts.day(*received_) : k_to_fill_in);
  field(k_deadline, received_ ? texts.day(months_later(*received_, 1)) : k_to_fill_in);
  field(k_extended, received_ ? texts.day(months_later(*received_, 3)) : k_to_fill_in);
  field(k_identity, k_to_fill_in);
  field(k_found, texts.count(files));
  field(k_unread, texts.count(unread));
  return section;
}

tl::expected<void, std::string> PersonAnswer::write(const ScanStore& store, const std::string& path,
                                                    const ReportOptions& options) const {
  const Texts texts(language_of(options.language));
  DocumentSection places{std::string(texts(k_places)), {}, {}, {}, {}};
  for (const Words& column : k_columns) places.columns.emplace_back(texts(column));
  DocumentSection clean{std::string(texts(k_clean)), {}, {}, {}, {}};
  std::size_t files = 0;
  const auto each = [&](const StoredFile& file, const std::vector<StoredFinding>& found) {
    ++files;
    const std::string name = code(file.location);
    const std::string now(texts(k_rechecks.at(static_cast<std::size_t>(recheck_(file)))));
    const std::string changed = file.meta.modified == 0 ? "" : texts.day(file.meta.modified);
    for (const StoredFinding& f : found) {
      places.rows.push_back({name, place_words(f.place, texts.language()),
                             known_kind(store.info().kinds[f.kind], texts.language()).title,
                             code(f.masked), std::string(texts(words_of(f.confidence))), changed,
                             now, k_to_fill_in});
    }
    if (found.empty()) {
      places.rows.push_back(
          {name, std::string(texts(k_more)), "", "", "", changed, now, k_to_fill_in});
    }
    if (!file.copy_of.empty()) {
      clean.lines.push_back(fmt::format(fmt::runtime(texts(k_copy)), name, code(file.copy_of)));
    } else if (file.parent != 0) {
      clean.lines.push_back(fmt::format(fmt::runtime(texts(k_member)), name));
    }
    return true;
  };
  TRY(store.find(values_, each));
  TRY_ASSIGN(DocumentSection first, head(store, files, texts));
  Document answer;
  answer.title = texts(k_title);
  answer.sections.push_back(std::move(first));
  answer.sections.push_back(std::move(places));
  if (!clean.lines.empty()) answer.sections.push_back(std::move(clean));
  DocumentSection mind{std::string(texts(k_mind)), {}, {}, {}, {}};
  for (const Words& reminder : k_reminders) mind.lines.emplace_back(texts(reminder));
  answer.sections.push_back(std::move(mind));
  return write_document(answer, format_, store.info(), texts, path);
}

}  // namespace datakaart
