#include "reports/answers/breach_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <map>

#include "reports/output_file.h"
#include "reports/workbook/words.h"

namespace datakaart {
namespace {

constexpr std::int64_t k_term = std::int64_t{72} * 3600;  // Art. 33(1): clock hours
constexpr int k_special = 4;                              // the sensitivity of special categories

constexpr Words k_title = {"Gegevenslek: inhoud van de melding (art. 33.3 AVG)",
                           "Violation de données : contenu de la notification (art. 33.3 RGPD)",
                           "Data breach: content of the notice (Art. 33(3) GDPR)",
                           "Datenpanne: Inhalt der Meldung (Art. 33 Abs. 3 DSGVO)"};
constexpr Words k_aware = {"Kennisname", "Prise de connaissance", "Became aware", "Kenntnisnahme"};
constexpr Words k_deadline = {"Uiterlijk (72 uur)", "Au plus tard (72 heures)",
                              "Deadline (72 hours)", "Spätestens (72 Stunden)"};
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
constexpr Words k_columns = {"Soort | Categorie | Verschillende waarden | Bijzonder (art. 9, 10)",
                             "Type | Catégorie | Valeurs distinctes | Particulière (art. 9, 10)",
                             "Kind | Category | Distinct values | Special (Art. 9, 10)",
                             "Art | Kategorie | Verschiedene Werte | Besondere (Art. 9, 10)"};
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

// Names of files may hold what Markdown reads as its own: they stand as code.
std::string code(std::string text) {
  std::replace(text.begin(), text.end(), '`', '\'');
  return "`" + text + "`";
}

struct Touched {
  std::vector<std::string> files;   // with personal data
  std::vector<std::string> unread;  // with their reasons
  std::uint64_t least = 0;          // people of the file that has most
  std::uint64_t most = 0;           // all files' together, copies left out
};

}  // namespace

BreachNotice::BreachNotice(std::vector<std::string> paths, std::optional<std::int64_t> discovered,
                           std::int64_t now)
    : paths_(std::move(paths)), discovered_(discovered), now_(now) {
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

tl::expected<void, std::string> BreachNotice::write(const ScanStore& store, const std::string& path,
                                                    const ReportOptions& options) const {
  const Texts texts(language_of(options.language));
  const auto sums = store.sums_by(
      [&](const StoredFile& file) { return std::string(touches(file) ? "touched" : ""); });
  const FileSum sum = sums.empty() ? FileSum{} : sums.front();
  Touched touched;
  const auto all = store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
    if (!touches(file)) return true;
    touched.files.push_back(code(file.location));
    touched.least = std::max(touched.least, file.people);
    if (file.copy_of.empty()) touched.most += file.people;
    return true;
  });
  if (!all) return all;
  const auto gaps = store.files(ScanStore::Files::not_examined, [&](const StoredFile& file) {
    if (touches(file) && is_gap(file.reason)) {
      touched.unread.push_back(code(file.location) + ": " +
                               std::string(texts(words_of(file.reason).name)));
    }
    return true;
  });
  if (!gaps) return gaps;

  OutputFile out(path);
  const auto line = [&](const Words& name, std::string_view value) {
    out.write(fmt::format("- **{}**: {}\n", texts(name), value));
  };
  out.write(fmt::format("# {}\n\n", texts(k_title)));
  for (const std::string& chosen : paths_) out.write(fmt::format("- {}\n", code(chosen)));
  line(k_aware, discovered_ ? local_time(*discovered_) : "____");
  line(k_deadline, discovered_ ? local_time(*discovered_ + k_term) : "____");
  if (discovered_ && now_ > *discovered_ + k_term) line(k_delay, "____");
  line(k_people, fmt::format("{} ({})", texts.count(sum.people),
                             fmt::format(fmt::runtime(texts(k_range)),
                                         texts.count(std::min(touched.least, sum.people)),
                                         texts.count(std::max(touched.most, sum.people)))));
  line(k_records, texts.count(sum.rows));
  line(k_files, texts.count(sum.files));
  out.write(fmt::format("\n## {}\n\n| {} |\n|---|---|---|---|\n", texts(k_data), texts(k_columns)));
  for (const KindCount& count : sum.counts) {
    if (count.high + count.medium == 0) continue;
    const KnownKind kind = known_kind(store.info().kinds[count.kind], texts.language());
    out.write(fmt::format("| {} | {} | {} | {} |\n", kind.title, kind.category,
                          texts.count(count.distinct),
                          texts(kind.sensitivity >= k_special ? Label::yes : Label::no)));
  }
  const auto list = [&](const Words& name, const std::vector<std::string>& entries) {
    if (entries.empty()) return;
    out.write(fmt::format("\n## {}\n\n", texts(name)));
    for (const std::string& entry : entries) out.write(fmt::format("- {}\n", entry));
  };
  list(k_files, touched.files);
  list(k_unread, touched.unread);
  out.write(fmt::format("\n## {}\n\n", texts(k_to_fill)));
  for (const Words& field : k_fields) line(field, "____");
  return out.finish();
}

}  // namespace datakaart
