#include "reports/answers/breach_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

#include "base/try.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr std::int64_t k_term = std::int64_t{72} * 3600;  // Art. 33(1): clock hours

constexpr Words k_title = {"Gegevenslek: inhoud van de melding (art. 33.3 AVG)",
                           "Violation de données : contenu de la notification (art. 33.3 RGPD)",
                           "Data breach: content of the notice (Art. 33(3) GDPR)",
                           "Datenpanne: Inhalt der Meldung (Art. 33 Abs. 3 DSGVO)"};
constexpr Words k_aware = {"Kennisname", "Prise de connaissance", "Became aware", "Kenntnisnahme"};
constexpr Words k_deadline = {"Uiterlijk (72 uur)", "Au plus tard (72 heures)",
                              "Deadline (72 hours)", "Spätestens (72 Stunden)"};
constexpr Words k_left = {"Resterend", "Temps restant", "Time left", "Verbleibend"};
constexpr Words k_delay = {"Reden van de vertraging", "Motifs du retard", "Reason for the delay",
                           "Gründe für die Verzögerung"};
constexpr Words k_people = {"Betrokkenen, ongeveer", "Personnes concernées, environ",
                            "People, about", "Betroffene Personen, ungefähr"};
constexpr Words k_range = {"minstens {}, hoogstens {}", "au moins {}, au plus {}",
                           "at least {}, at most {}", "mindestens {}, höchstens {}"};
constexpr Words k_records = {"Rijen in tabellen", "Lignes de tableaux", "Rows of tables",
                             "Zeilen in Tabellen"};
constexpr Words k_files = {"Bestanden met persoonsgegevens", "Fichiers avec données personnelles",
                           "Files with personal data", "Dateien mit personenbezogenen Daten"};
constexpr Words k_data = {"Gegevens", "Données", "Data", "Daten"};
constexpr std::array<Words, 4> k_columns = {
    {{"Soort", "Type", "Kind", "Art"},
     {"Categorie", "Catégorie", "Category", "Kategorie"},
     {"Verschillende waarden", "Valeurs distinctes", "Distinct values", "Verschiedene Werte"},
     {"Bijzonder (art. 9, 10)", "Particulière (art. 9, 10)", "Special (Art. 9, 10)",
      "Besondere (Art. 9, 10)"}}};
constexpr Words k_unread = {"Niet of deels gelezen: de aantallen zijn ondergrenzen",
                            "Non lus, ou en partie : les nombres sont des minimums",
                            "Not, or not wholly, read: the counts are lower bounds",
                            "Nicht oder nur teilweise gelesen: die Zahlen sind Untergrenzen"};
constexpr Words k_to_fill = {"Nog in te vullen", "À compléter", "To complete", "Auszufüllen"};
constexpr auto k_fields = std::to_array<Words>(
    {{"Aard van de inbreuk en oorzaak", "Nature et cause de la violation",
      "Nature and cause of the breach", "Art und Ursache der Verletzung"},
     {"Contactpunt (functionaris)", "Point de contact (délégué)", "Contact point (DPO)",
      "Anlaufstelle (Datenschutzbeauftragter)"},
     {"Categorieën van betrokkenen", "Catégories de personnes", "Categories of people",
      "Kategorien betroffener Personen"},
     {"Waarschijnlijke gevolgen", "Conséquences probables", "Likely consequences",
      "Wahrscheinliche Folgen"},
     {"Maatregelen, genomen en voorgesteld", "Mesures prises et proposées",
      "Measures, taken and proposed", "Maßnahmen, ergriffen und vorgeschlagen"},
     {"Betrokkenen inlichten (art. 34)", "Information des personnes (art. 34)",
      "Telling the people (Art. 34)", "Benachrichtigung der Betroffenen (Art. 34)"}});

std::string local_time(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  localtime_r(&time, &parts);
  std::array<char, 40> text{};
  text[std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M %z", &parts)] = '\0';
  return text.data();
}

DocumentSection data(const FileSum& sum, const ScanInfo& scan, const Texts& texts) {
  DocumentSection section{std::string(texts(k_data)), {}, {}, {}, {}};
  for (const Words& column : k_columns) section.columns.emplace_back(texts(column));
  for (const KindCount& count : sum.counts) {
    if (count.high + count.medium == 0) continue;
    const KnownKind kind = known_kind(scan.kinds[count.kind], texts.language());
    section.rows.push_back({kind.title, kind.category_name, texts.count(count.distinct),
                            std::string(texts(kind.is_special() ? Label::yes : Label::no))});
  }
  return section;
}

}  // namespace

BreachNotice::BreachNotice(std::vector<std::string> paths, std::optional<std::int64_t> discovered,
                           std::int64_t now, DocumentFormat format)
    : paths_(std::move(paths)), discovered_(discovered), now_(now), format_(format) {
  for (std::string& path : paths_) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
  }
}

bool BreachNotice::touches(const StoredFile& file) const {
  return paths_.empty() || std::any_of(paths_.begin(), paths_.end(), [&](const std::string& path) {
           if (file.path.compare(0, path.size(), path) != 0) return false;
           return file.path.size() == path.size() || path == "/" || file.path[path.size()] == '/';
         });
}

DocumentSection BreachNotice::summary(const FileSum& sum, const BreachExtent& touched,
                                      const Texts& texts) const {
  DocumentSection section;
  for (const std::string& chosen : paths_) section.lines.push_back(code(chosen));
  const auto field = [&](const Words& name, std::string value) {
    section.fields.push_back({std::string(texts(name)), std::move(value)});
  };
  field(k_aware, discovered_ ? local_time(*discovered_) : k_to_fill_in);
  field(k_deadline, discovered_ ? local_time(*discovered_ + k_term) : k_to_fill_in);
  if (discovered_) {
    const std::int64_t left = std::max<std::int64_t>(0, *discovered_ + k_term - now_);
    field(k_left, fmt::format("{} h {:02} min", left / 3600, left / 60 % 60));
  }
  if (discovered_ && now_ > *discovered_ + k_term) field(k_delay, k_to_fill_in);
  field(k_people, fmt::format("{} ({})", texts.count(sum.people),
                              fmt::format(fmt::runtime(texts(k_range)),
                                          texts.count(std::min(touched.least, sum.people)),
                                          texts.count(std::max(touched.most, sum.people)))));
  field(k_records, texts.count(sum.rows));
  field(k_files, texts.count(sum.files));
  return section;
}

tl::expected<void, std::string> BreachNotice::write(const ScanStore& store, const std::string& path,
                                                    const ReportOptions& options) const {
  const Texts texts(language_of(options.language));
  TRY_ASSIGN(const auto sums, store.sums_by([&](const StoredFile& file) {
    return std::string(touches(file) ? "touched" : "");
  }));
  const FileSum sum = sums.empty() ? FileSum{} : sums.front();
  BreachExtent touched;
  TRY(store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
    if (!touches(file)) return true;
    touched.files.push_back(code(file.location));
    touched.least = std::max(touched.least, file.people);
    if (file.copy_of.empty()) touched.most += file.people;
    return true;
  }));
  TRY(store.files(ScanStore::Files::not_examined, [&](const StoredFile& file) {
    if (touches(file) && is_gap(file.reason)) {
      touched.unread.push_back(code(file.location) + ": " +
                               std::string(texts(words_of(file.reason).name)));
    }
    return true;
  }));

  Document notice;
  notice.title = texts(k_title);
  notice.sections.push_back(summary(sum, touched, texts));
  notice.sections.push_back(data(sum, store.info(), texts));
  const auto list = [&](const Words& name, std::vector<std::string> lines) {
    if (lines.empty()) return;
    notice.sections.push_back({std::string(texts(name)), std::move(lines), {}, {}, {}});
  };
  list(k_files, std::move(touched.files));
  list(k_unread, std::move(touched.unread));
  DocumentSection open{std::string(texts(k_to_fill)), {}, {}, {}, {}};
  for (const Words& field : k_fields) {
    open.fields.push_back({std::string(texts(field)), k_to_fill_in});
  }
  notice.sections.push_back(std::move(open));
  return write_document(notice, format_, store.info(), texts, path);
}

}  // namespace datakaart
