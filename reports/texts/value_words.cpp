// Options of a scan, evidence and places: what stands inside cells.
#include <algorithm>
#include <charconv>

#include "reports/texts/words.h"

namespace datakaart {
namespace {

struct NamedWords {
  std::string_view name;
  Words words;
};

template <std::size_t N>
const Words* find(const std::array<NamedWords, N>& list, std::string_view name) {
  const auto* found =
      std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
  return found == list.end() ? nullptr : &found->words;
}

constexpr auto k_evidence = std::to_array<NamedWords>({
    {"shape", {"vorm", "forme", "shape", "Form"}},
    {"separators", {"schrijfwijze", "séparateurs", "separators", "Trennzeichen"}},
    {"checksum", {"controlecijfer", "clé de contrôle", "check digits", "Prüfziffer"}},
    {"plausible_date", {"geldige datum", "date plausible", "plausible date", "plausibles Datum"}},
    {"registry", {"bestaand bereik", "plage connue", "known range", "bekannter Bereich"}},
    {"word_near", {"woord ernaast", "mot voisin", "word near", "Wort daneben"}},
    {"column_header", {"kolomkop", "en-tête de colonne", "column header", "Spaltenkopf"}},
    {"weak_header",
     {"mogelijke kolomkop", "en-tête possible", "possible header", "möglicher Spaltenkopf"}},
    {"column_share",
     {"aandeel van de kolom", "part de la colonne", "share of the column", "Anteil der Spalte"}},
    {"record", {"persoonsrecord", "fiche de personne", "record of a person", "Personendatensatz"}},
    {"near_person",
     {"bij een persoon", "près d'une personne", "near a person", "bei einer Person"}},
    {"prefix", {"voorvoegsel", "préfixe", "prefix", "Präfix"}},
    {"role_account", {"rolpostvak", "adresse de fonction", "role account", "Funktionspostfach"}},
    {"example_domain",
     {"voorbeelddomein", "domaine d'exemple", "example domain", "Beispieldomain"}},
    {"counter_word", {"tegenwoord", "mot contraire", "counter-word", "Gegenwort"}},
    {"hard_negative",
     {"betere verklaring", "meilleure explication", "better explanation", "bessere Erklärung"}},
});

constexpr auto k_place_units = std::to_array<NamedWords>({
    {"line", {"regel", "ligne", "line", "Zeile"}},
    {"column", {"kolom", "colonne", "column", "Spalte"}},
    {"page", {"pagina", "page", "page", "Seite"}},
    {"slide", {"dia", "diapositive", "slide", "Folie"}},
    {"paragraph", {"alinea", "paragraphe", "paragraph", "Absatz"}},
});

constexpr auto k_place_labels = std::to_array<NamedWords>({
    {"header", {"koptekst", "en-tête", "header", "Kopfzeile"}},
    {"footer", {"voettekst", "pied de page", "footer", "Fußzeile"}},
    {"comment", {"opmerking", "commentaire", "comment", "Kommentar"}},
    {"footnote", {"voetnoot", "note de bas de page", "footnote", "Fußnote"}},
    {"endnote", {"eindnoot", "note de fin", "endnote", "Endnote"}},
    {"text box", {"tekstvak", "zone de texte", "text box", "Textfeld"}},
    {"link", {"link", "lien", "link", "Link"}},
    {"notes", {"notities", "notes", "notes", "Notizen"}},
    {"annotation", {"aantekening", "annotation", "annotation", "Anmerkung"}},
    {"form field", {"formulierveld", "champ de formulaire", "form field", "Formularfeld"}},
    {"property", {"eigenschap", "propriété", "property", "Eigenschaft"}},
    {"body", {"tekst", "corps", "body", "Text"}},
    {"subject", {"onderwerp", "objet", "subject", "Betreff"}},
});

struct NamedLabel {
  std::string_view name;
  Label label;
};

constexpr auto k_options = std::to_array<NamedLabel>({
    {"region", Label::option_region},
    {"config", Label::option_config},
    {"kinds", Label::option_kinds},
    {"min-confidence", Label::option_min_confidence},
    {"one-file-system", Label::option_one_file_system},
    {"follow-symlinks", Label::option_follow_symlinks},
    {"max-depth", Label::option_max_depth},
    {"max-members", Label::option_max_members},
    {"max-expanded", Label::option_max_expanded},
    {"max-ratio", Label::option_max_ratio},
    {"max-buffered", Label::option_max_buffered},
    {"max-text", Label::option_max_text},
    {"max-cells", Label::option_max_cells},
    {"max-pages", Label::option_max_pages},
    {"max-memory", Label::option_max_memory},
    {"sandbox", Label::option_sandbox},
    {"max-time", Label::option_max_time},
    {"max-findings", Label::option_max_findings},
    {"include", Label::option_include},
    {"exclude", Label::option_exclude},
    {"exclude-from", Label::option_exclude_from},
    {"files-from", Label::option_files_from},
});

bool is_number(std::string_view text, std::uint64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

std::string option_value(std::string_view name, std::string_view value, const Texts& texts) {
  if (value == "yes") return std::string(texts(Label::yes));
  if (value == "no") return std::string(texts(Label::no));
  for (const Confidence one : {Confidence::low, Confidence::medium, Confidence::high}) {
    if (name == "min-confidence" && value == name_of(one)) return std::string(texts(label_of(one)));
  }
  std::uint64_t number = 0;
  if (!is_number(value, number)) return std::string(value);
  if (name == "max-expanded" || name == "max-buffered" || name == "max-text" ||
      name == "max-memory") {
    return texts.bytes(number);
  }
  if (name == "max-time") return fmt::format("{} s", number);
  return texts.count(number);
}

std::string label_words(std::string_view label, Language language) {
  if (const Words* words = find(k_place_labels, label)) return std::string(in(language, *words));
  // "property author": the first word is ours, the rest the file's.
  const auto space = label.find(' ');
  if (space == std::string_view::npos) return std::string(label);
  const Words* words = find(k_place_labels, label.substr(0, space));
  if (words == nullptr) return std::string(label);
  return fmt::format("{}{}", in(language, *words), label.substr(space));
}

}  // namespace

std::string evidence_words(std::string_view evidence, Language language) {
  const auto colon = evidence.find(':');
  const Words* words = find(k_evidence, evidence.substr(0, colon));
  if (words == nullptr) return std::string(evidence);
  if (colon == std::string_view::npos) return std::string(in(language, *words));
  // In the detectors' lists a star stands for any ending or beginning.
  std::string word;
  for (const char c : evidence.substr(colon + 1)) word += c == '*' ? "…" : std::string(1, c);
  return fmt::format("{} \"{}\"", in(language, *words), word);
}

// Rewrites "line 12, column 3 (header)" part by part; anything that does not read so stays.
std::string place_words(std::string_view place, Language language) {
  const auto space = place.find(' ');
  if (space == std::string_view::npos || find(k_place_units, place.substr(0, space)) == nullptr) {
    return label_words(place, language);
  }
  std::string words;
  std::string_view rest = place;
  for (bool more = true; more;) {
    const auto gap = rest.find(' ');
    const Words* unit = find(k_place_units, rest.substr(0, gap));
    if (gap == std::string_view::npos || unit == nullptr) return std::string(place);
    rest.remove_prefix(gap + 1);
    const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits == 0) return std::string(place);
    words += fmt::format("{} {}", in(language, *unit), rest.substr(0, digits));
    rest.remove_prefix(digits);
    more = rest.starts_with(", ");
    if (more) words += rest.substr(0, 2);
    rest.remove_prefix(more ? 2 : 0);
  }
  if (rest.empty()) return words;
  if (!rest.starts_with(" (") || !rest.ends_with(")")) return std::string(place);
  return fmt::format("{} ({})", words, label_words(rest.substr(2, rest.size() - 3), language));
}

std::string option_words(std::string_view name, std::string_view value, const Texts& texts) {
  const auto* found = std::find_if(k_options.begin(), k_options.end(),
                                   [&](const NamedLabel& one) { return one.name == name; });
  return fmt::format("{} {}", found == k_options.end() ? name : texts(found->label),
                     option_value(name, value, texts));
}

}  // namespace datakaart
