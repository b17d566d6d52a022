#include "detectors/engine/table_judge.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "base/characters.h"
#include "detectors/engine/header_kind.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

// So many cells of a column must pass, and so many percent of those that are not empty.
constexpr std::uint32_t k_fewest_cells = 4;
constexpr std::uint32_t k_least_share = 80;
// Below a header that names a kind so many percent of the cells must be able to be of that kind.
constexpr std::uint32_t k_least_passing = 50;
// If so many percent of a column's cells stand in rows that tell of people, all are taken so.
constexpr std::uint32_t k_least_beside = 30;

// So many cells must tell by themselves that they are about persons, and so many percent.
constexpr std::ptrdiff_t k_fewest_told = 2;
constexpr std::uint32_t k_least_told = 50;

// Headers of columns that only lists of people have.
constexpr std::string_view k_people_headers =
    "email*, e mail*, mailadres*, courriel*, tel, telefoon*, telephone*, telefon*, gsm*, mobiel*, "
    "mobile, handy*, phone*, *phone, *telefoon, rijksregister*, insz, niss, registre national, "
    "geboorte*, date de naissance, naissance, ne le, date of birth, dob, birth*, geburt*, "
    "leeftijd, age, alter, personeelsn*, stamnummer*, stamnr, matricule, employee id, "
    "employee number, employee no, personalnummer, personal nr, patientn*, patient id, "
    "leerlingn*, studentn*, student id, lidnummer, lidnr, numero de membre, mitgliedsnummer";

// Headers of columns that lists of companies have: their telephones and places are no persons'.
constexpr std::string_view k_company_headers =
    "btw*, tva, vat, vat number, ust id, kbo*, bce, ondernemingsn*, ondernemingsnr, "
    "numero d entreprise, no entreprise, company number, handelsregister*, siret, siren, kvk*, "
    "rechtsvorm, forme juridique, legal form, nace*";
// Of the first column of lists of places and occasions.
constexpr std::string_view k_place_headers =
    "event*, evenement*, veranstaltung*, activiteit, activite, filiaal*, winkel*, magasin*, store, "
    "store name, shop*, vestiging*, kantoor, agence, locatie, location, gebouw*, batiment*, "
    "building*, school*, ecole*, schule, bedrijf*, firma*, company*, societe*, leverancier*, "
    "fournisseur*, supplier*, organisatie*, organisation*, vereniging*, club*";

// Headers of columns in which people write what they like.
constexpr std::string_view k_notes_headers =
    "opmerking*, notitie*, nota, notas, toelichting*, bijzonderheden, bemerking*, commentaar, "
    "commentaren, info, informatie, extra info, verslag, historiek, reden*, omschrijving, "
    "beschrijving, bericht, boodschap, tekst, vrije tekst, varia, memo*, remarque*, commentaire*, "
    "note, notes, observation*, motif*, description, message, messages, texte, details, remark*, "
    "comment*, reason*, text, body, bemerkung*, anmerkung*, notiz*, grund, beschreibung, "
    "nachricht, hinweis*";

// Headers of tables in which names, sexes and illnesses are those of animals.
constexpr std::string_view k_animal_headers =
    "species, soort dier, diersoort*, espece, tierart, ras, breed, race du chien, race du chat, "
    "rasse, chipnummer, chip nr, chipnr, chip, oormerk*, ear tag, eartag, tattoo, stamboeknaam, "
    "stamboek hond*, stamboek paard*, lof nummer, numero lof, "
    "pedigree, genotype*, strain, sire, dam, pelage, vacht*, coat, worp, litter, nest, ringnummer, "
    "dier, diernaam, naam dier, animal, animal id, tiername, beest, hond, chien, kat, pet, "
    "pet name, wingspan, weight g, body mass*, snuitlengte, kooi, cage, cage id, stal, veau, vee";

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The cell without blanks around its text.
Window trimmed(std::string_view bytes, const Cell& cell) {
  Window window{cell.begin, cell.end};
  while (window.begin < window.end && is_blank(bytes[window.begin])) ++window.begin;
  while (window.end > window.begin && is_blank(bytes[window.end - 1])) --window.end;
  return window;
}

bool is_of_animals(std::string_view header) {
  static const WordList k_list(k_animal_headers);
  return k_list.last_in(header).end > 0;
}

bool is_of_others(std::string_view header, std::size_t column) {
  static const WordList k_companies(k_company_headers);
  static const WordList k_places(k_place_headers);
  return k_companies.last_in(header).end > 0 || (column == 0 && k_places.last_in(header).end > 0);
}

constexpr std::size_t k_fewest_values = 3;

// Whether the matches have so many different values: one over and over passes by chance.
bool has_different_values(const std::vector<Found*>& matches) {
  std::array<std::string_view, k_fewest_values> seen;
  std::size_t count = 0;
  for (const Found* one : matches) {
    const std::string_view value = one->match.value;
    if (std::find(seen.begin(), seen.begin() + count, value) != seen.begin() + count) continue;
    seen.at(count++) = value;
    if (count == seen.size()) return true;
  }
  return false;
}

// A number, a day, an address of mail.
bool holds_value(std::string_view bytes, const Cell& cell) {
  const std::string_view text = bytes.substr(cell.begin, cell.end - cell.begin);
  return text.find_first_of("0123456789@") != std::string_view::npos;
}

bool fills(const Match& match, const Window& cell) {
  return match.begin <= cell.begin && match.end >= cell.end;
}

}  // namespace

void TableJudge::judge_columns() {
  std::vector<std::uint32_t> filled;  // by column: cells that are not empty
  for (const Cell& cell : text_.cells) {
    const Window window = trimmed(text_.bytes, cell);
    if (window.begin == window.end) continue;
    if (cell.column >= filled.size()) filled.resize(cell.column + 1);
    ++filled[cell.column];
  }
  std::map<std::pair<std::uint32_t, KindId>, std::vector<Found*>> passing;
  for (Found& one : found_) {
    const Cell* cell = text_.cell_at(one.match.begin);
    if (cell == nullptr || !fills(one.match, trimmed(text_.bytes, *cell))) continue;
    passing[{cell->column, one.match.kind}].push_back(&one);
  }
  for (auto& [place, matches] : passing) {
    const auto cells = static_cast<std::uint32_t>(matches.size());
    // The same value over and over is one that passes by chance.
    if (!has_different_values(matches)) continue;
    if (cells < k_fewest_cells || cells * 100 < filled[place.first] * k_least_share) continue;
    for (Found* one : matches) {
      one->match.evidence.add(Evidence::column_share);
      one->weigh();
    }
  }
}

void TableJudge::judge_headers(const std::vector<HeaderRule>& rules) {
  fit_headers(rules);
  if (std::all_of(columns_.begin(), columns_.end(), [](const Column& column) {
        return column.fits.empty() && !column.holds_notes;
      })) {
    return;
  }
  cells_.resize(columns_.size());
  for (const Cell& cell : text_.cells) {
    if (cell.column >= columns_.size()) continue;
    const Window value = value_of(cell);
    if (value.begin < value.end) cells_[cell.column].push_back(&cell);
  }
  find_told_columns();
  find_records();
  count_records();
  for (std::uint32_t column = 0; column < columns_.size(); ++column) {
    for (Fit& fit : columns_[column].fits) judge_column(column, fit);
  }
}

// What each column's header says. A header that clearly names one kind names no other by chance.
void TableJudge::fit_headers(const std::vector<HeaderRule>& rules) {
  using Strength = HeaderFit::Strength;
  static const WordList k_people_list(k_people_headers);
  static const WordList k_notes_list(k_notes_headers);
  columns_.resize(text_.folded_headers.size());
  bool of_animals = false;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    Column& column = columns_[i];
    const std::string& header = text_.folded_headers[i];
    if (header.size() < 3) continue;
    of_animals = of_animals || is_of_animals(header);
    of_others_ = of_others_ || is_of_others(header, i);
    for (const HeaderRule& rule : rules) {
      const HeaderFit fit = rule.detector->fits(header);
      if (fit.strength != Strength::none) column.fits.push_back({rule, fit});
    }
    const bool clear = std::any_of(column.fits.begin(), column.fits.end(), [](const Fit& fit) {
      return fit.header.strength == Strength::clear;
    });
    if (clear) {
      std::erase_if(column.fits,
                    [](const Fit& fit) { return fit.header.strength == Strength::weak; });
    }
    column.holds_notes = column.fits.empty() && k_notes_list.last_in(header).end > 0;
    column.tells_of_people = clear;
    column.may_tell_of_people = k_people_list.last_in(header).end > 0;
  }
  drop_spoilt();
  if (!of_animals) return;
  drop_births_of_animals();
  for (Column& column : columns_) {
    std::erase_if(column.fits, [](const Fit& fit) {
      return fit.header.strength == Strength::weak || fit.rule.detector->info().identity_rank == 0;
    });
  }
}

// Headers that mean something else beside others: gross and net beside the fees of payments.
void TableJudge::drop_spoilt() {
  const bool people = std::any_of(columns_.begin(), columns_.end(), [](const Column& column) {
    return column.may_tell_of_people ||
           std::any_of(column.fits.begin(), column.fits.end(), [](const Fit& fit) {
             return fit.header.strength == HeaderFit::Strength::clear &&
                    fit.rule.detector->info().identity_rank > 0;
           });
  });
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const auto is_spoilt = [&](const Fit& fit) {
      for (std::size_t other = 0; other < columns_.size(); ++other) {
        if (other == i) continue;
        const Spoiling spoiling = fit.rule.detector->spoiling_of(text_.folded_headers[other]);
        if (spoiling == Spoiling::without_people && !people) return true;
        if (spoiling == Spoiling::weak_headers &&
            fit.header.strength == HeaderFit::Strength::weak) {
          return true;
        }
      }
      return false;
    };
    Column& column = columns_[i];
    const bool any = std::erase_if(column.fits, is_spoilt) > 0;
    if (any && column.fits.empty()) column.tells_of_people = false;
  }
}

// In lists of animals a date of birth is that of an animal, unless its header says of whom.
void TableJudge::drop_births_of_animals() {
  std::erase_if(found_, [&](const Found& one) {
    return one.detector->info().name == "date-of-birth" &&
           one.match.evidence.has(Evidence::column_header) &&
           !tells_of_people(text_.folded_header_at(one.match.begin));
  });
}

// The text of the cell; nothing where it repeats the header.
Window TableJudge::value_of(const Cell& cell) const {
  const Window value = trimmed(text_.bytes, cell);
  const bool is_header =
      cell.column < text_.headers.size() &&
      text_.bytes.substr(value.begin, value.end - value.begin) == text_.headers[cell.column];
  return is_header ? Window{value.begin, value.begin} : value;
}

void TableJudge::note_person(const Cell& cell) {
  const auto [known, is_new] = records_.try_emplace(cell.row, Record{cell.column});
  if (!is_new && known->second.column != cell.column) known->second.several = true;
}

bool TableJudge::is_record_beside(const Cell& cell) const {
  const auto known = records_.find(cell.row);
  return known != records_.end() && (known->second.several || known->second.column != cell.column);
}

void TableJudge::judge_cells(std::size_t column, Fit& fit) const {
  fit.judged.reserve(cells_[column].size());
  for (const Cell* cell : cells_[column]) {
    const Window value = value_of(*cell);
    fit.judged.push_back(fit.rule.detector->judge({text_, value.begin, value.end}));
  }
}

// "Naam" above "Lotte Janssens", "Karim Benali": no other column need tell that these are people.
void TableJudge::find_told_columns() {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    Column& column = columns_[i];
    for (Fit& fit : column.fits) {
      judge_cells(i, fit);
      const auto telling = std::count_if(fit.judged.begin(), fit.judged.end(),
                                         [](const std::optional<Judgement>& judged) {
                                           return judged && judged->evidence.has(Evidence::record);
                                         });
      column.told_by_cells =
          column.told_by_cells ||
          (telling >= std::min<std::ptrdiff_t>(k_fewest_told, std::ssize(cells_[i])) &&
           telling > 0 &&
           static_cast<std::size_t>(telling) * 100 >= cells_[i].size() * k_least_told);
    }
    const bool told = column.tells_of_people || column.told_by_cells;
    column.only_by_values = !told && column.may_tell_of_people && !of_others_;
    column.tells_of_people = told || column.only_by_values;
  }
}

void TableJudge::find_records() {
  for (const Found& one : found_) {
    if (of_others_ || one.match.confidence == Confidence::low || !one.detector->identifies()) {
      continue;
    }
    if (const Cell* cell = text_.cell_at(one.match.begin)) note_person(*cell);
  }
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    if (!columns_[column].tells_of_people) continue;
    for (const Cell* cell : cells_[column]) {
      // "birth: none" in the settings of a program is about nobody.
      if (!columns_[column].only_by_values || holds_value(text_.bytes, *cell)) note_person(*cell);
    }
  }
}

// In a list of people one or the other has neither telephone nor address.
void TableJudge::count_records() {
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    const auto& cells = cells_[column];
    const auto beside = std::count_if(cells.begin(), cells.end(),
                                      [&](const Cell* cell) { return is_record_beside(*cell); });
    columns_[column].beside_people =
        columns_[column].told_by_cells ||
        (static_cast<std::uint64_t>(beside) * 100 >= cells.size() * k_least_beside && beside > 0);
  }
}

std::vector<Window> TableJudge::notes_on_people() const {
  std::vector<Window> notes;
  for (std::size_t column = 0; column < cells_.size(); ++column) {
    if (!columns_[column].holds_notes) continue;
    for (const Cell* cell : cells_[column]) {
      if (is_record_beside(*cell)) notes.push_back(value_of(*cell));
    }
  }
  return notes;
}

// Adds the cells of the column that can be of the kind, unless most cannot.
void TableJudge::judge_column(std::uint32_t column, Fit& fit) {
  const bool weak = fit.header.strength == HeaderFit::Strength::weak;
  std::vector<Found> passing;
  std::size_t asked = 0;
  for (std::size_t i = 0; i < fit.judged.size(); ++i) {
    const bool beside = columns_[column].beside_people || is_record_beside(*cells_[column][i]);
    if (weak && !beside) continue;
    ++asked;
    std::optional<Judgement>& judged = fit.judged[i];
    if (!judged) continue;
    judged->evidence.add(weak ? Evidence::weak_header : Evidence::column_header);
    judged->evidence.word = fit.header.word;
    if (beside) judged->evidence.add(Evidence::record);
    passing.emplace_back(std::move(*judged), fit.rule.kind, *fit.rule.detector);
  }
  if (passing.size() * 100 < asked * k_least_passing) return;
  for (Found& one : passing) found_.push_back(std::move(one));
}

}  // namespace datakaart
