#include "detectors/engine/header_kind.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/data/header_words.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

// So far from words that tell something of a person others may say that nobody is meant.
constexpr std::size_t k_general_reach = 32;

// Who people are to those who keep lists of them.
constexpr std::string_view k_people =
    "klant*, client*, customer*, kunde*, patient*, werknemer*, medewerker*, employee*, employe*, "
    "travailleur*, salarie*, mitarbeiter*, arbeitnehmer*, personeel*, personnel*, personal, staff, "
    "collega*, collegue*, kollege*, leerling*, student*, etudiant*, eleve*, schuler*, kind, "
    "kinderen, enfant*, child, children, ouder*, parent*, eltern*, vader, moeder, pere, mere, "
    "father, mother, vater, mutter, echtgeno*, conjoint*, spouse*, epou*, ehepartner*, lid, leden, "
    "membre*, member*, mitglied*, huurder*, locataire*, tenant*, mieter*, eigenaar*, "
    "proprietaire*, owner*, eigentumer*, bewoner*, inwoner*, habitant*, resident*, bewohner*, "
    "deelnemer*, participant*, teilnehmer*, aanvrager*, demandeur*, applicant*, antragsteller*, "
    "kandidaat*, kandidaten*, candidat*, bewerber*, begunstigde*, beneficiaire*, beneficiary*, "
    "titularis*, titulaire*, inhaber*, contact, contacts, kontakt*, contactpersoon*, "
    "contactpersonen, ansprechpartner*, persoon*, personen, personne*, person, persons, people, "
    "arts, dokter*, docteur*, medecin*, doctor*, huisarts*, arzt, leerkracht*, leraar, teacher*, "
    "professeur*, lehrer*, chauffeur*, driver*, conducteur*, fahrer*, bestuurder*, zaakvoerder*, "
    "gerant*, manager*, verantwoordelijke*, responsable*, verkoper*, vendeur*, seller*, koper*, "
    "acheteur*, buyer*, gast, gasten, guest*, bezoeker*, visiteur*, visitor*, vrijwilliger*, "
    "benevole*, volunteer*, afzender*, expediteur*, sender, ontvanger*, destinataire*, recipient*, "
    "geadresseerde*, verzekerde*, assure*, insured*, abonnee*, abonne, abonnes, subscriber*, "
    "ondertekenaar*, signataire*, auteur*, author*, betrokkene*, overledene*";

// What stands in a cell for want of a value.
constexpr auto k_placeholders = std::to_array<std::string_view>(
    {" n a ", " na ", " nvt ", " n v t ", " null ", " nil ", " nan ", " undefined ", " onbekend ",
     " inconnu ", " inconnue ", " unknown ", " unbekannt ", " tbd ", " idem "});

bool is_placeholder(std::string_view folded_cell) {
  return std::find(k_placeholders.begin(), k_placeholders.end(), folded_cell) !=
         k_placeholders.end();
}

// "Diabetes is ...": the sentence is about the words themselves.
bool is_verb_first(std::string_view folded_sentence) {
  constexpr auto k_verbs = std::to_array<std::string_view>(
      {" is ", " are ", " was ", " zijn ", " kan ", " komt ", " wordt ", " worden ", " est ",
       " sont ", " peut ", " touche ", " ist ", " sind ", " kann ", " can ", " affects ",
       " treft "});
  return std::any_of(k_verbs.begin(), k_verbs.end(),
                     [&](std::string_view verb) { return folded_sentence.starts_with(verb); });
}

// The words at the front of a phrase that tell nothing by themselves: "lijdt aan een".
constexpr std::string_view k_lead_ins =
    "lijdt, leed, lijdend, lijden, leidt, aan, souffre, souffrait, souffrant, souffrent, souffrir, "
    "atteint, atteinte, atteints, suffers, suffered, suffering, suffer, from, leidet, litt, "
    "leiden, "
    "an, unter, erkrankt, gediagnosticeerd, met, diagnosed, with, een, de, het, des, du, d, une, "
    "un, la, le, les, l, a, the, einer, einem, eine, ein, is, est, ist, was, war, werd, heeft, "
    "has, "
    "van, of, mit";

// Where the phrase begins without them.
std::size_t without_lead_ins(std::string_view bytes, std::size_t begin, std::size_t end) {
  for (;;) {
    const std::string_view rest = bytes.substr(begin, end - begin);
    const std::size_t blank = rest.find_first_of(" '");
    const std::size_t curly = rest.find("\xE2\x80\x99");
    const std::size_t word_end = std::min(blank, curly);
    if (word_end == std::string_view::npos || !is_one_of(rest.substr(0, word_end), k_lead_ins)) {
      return begin;
    }
    begin += word_end + (word_end == curly ? 3 : 1);
  }
}

// Whether the candidate is all that its cell holds, blanks aside.
bool fills_cell(const Candidate& candidate) {
  const Cell* cell = candidate.text.cell_at(candidate.begin);
  if (cell == nullptr) return false;
  const std::string_view bytes = candidate.text.bytes;
  const std::string_view before = bytes.substr(cell->begin, candidate.begin - cell->begin);
  const std::string_view behind =
      bytes.substr(candidate.end, cell->end - std::min<std::size_t>(cell->end, candidate.end));
  constexpr std::string_view k_blanks = " \t\r\n";
  return before.find_first_not_of(k_blanks) == std::string_view::npos &&
         behind.find_first_not_of(k_blanks) == std::string_view::npos;
}

// The listed word that the header is, also for a woman or for several ("Patientin", "Bewoners"),
// and with a number behind it ("Ouder 1").
std::string_view listed_role(std::string_view folded_header, std::string_view words) {
  constexpr auto k_endings =
      std::to_array<std::string_view>({"", "s", "e", "n", "en", "es", "in", "innen", "ne", "ster"});
  while (folded_header.size() > 3 && is_digit(folded_header[folded_header.size() - 2])) {
    folded_header.remove_suffix(std::min<std::size_t>(2, folded_header.size()));
    folded_header = folded_header.substr(0, folded_header.find_last_of(' ') + 1);
  }
  const std::string name(folded_header.substr(0, folded_header.size() - 1));
  for (const std::string_view ending : k_endings) {
    if (!name.ends_with(ending) || name.size() < ending.size() + 4) continue;
    const std::string stem = name.substr(0, name.size() - ending.size()) + " ";
    if (const auto word = listed(stem, words); !word.empty()) return word;
  }
  return {};
}

class HeaderDetector final : public Detector {
 public:
  explicit HeaderDetector(const HeaderKind& kind)
      : kind_(kind),
        words_(header_words(kind.info.name)),
        clear_(kind.clear_headers, words_.clear),
        weak_(kind.weak_headers, words_.weak),
        not_(kind.not_headers, words_.other),
        spoiling_(kind.spoilt_by),
        spoiling_without_people_(kind.spoilt_without_people_by),
        general_(kind.general_words) {}

  const KindInfo& info() const override { return kind_.info; }
  Examples examples() const override { return kind_.examples; }
  Anchor anchor() const override { return Anchor::header; }
  std::string_view pattern() const override { return kind_.pattern; }
  int priority() const override { return kind_.priority; }
  const ConfidenceRule& rule() const override { return *kind_.rule; }

  HeaderFit fits(std::string_view folded_header) const override {
    if (not_.last_in(folded_header).end > 0) return {};
    if (const auto found = clear_.last_in(folded_header); found.end > 0) {
      return {HeaderFit::Strength::clear, found.word};
    }
    if (const auto found = weak_.last_in(folded_header); found.end > 0) {
      const bool clear = kind_.clear_of_people && tells_of_people(folded_header);
      return {clear ? HeaderFit::Strength::clear : HeaderFit::Strength::weak, found.word};
    }
    for (const std::string_view words : {kind_.whole_headers, words_.whole}) {
      if (const auto word = listed_role(folded_header, words); !word.empty()) {
        return {HeaderFit::Strength::weak, word};
      }
    }
    return {};
  }

  Spoiling spoiling_of(std::string_view folded_header) const override {
    if (spoiling_.last_in(folded_header).end > 0) return Spoiling::weak_headers;
    return spoiling_without_people_.last_in(folded_header).end > 0 ? Spoiling::without_people
                                                                   : Spoiling::none;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const bool in_cell = fills_cell(candidate);
    std::size_t begin = candidate.begin;
    std::string value = folded(candidate.bytes());
    if (in_cell) {
      if (kind_.accepts != nullptr && !kind_.accepts(candidate.bytes())) return {};
      if (is_placeholder(value)) return {};
    } else {
      if (!is_word_of_person(candidate)) return {};
      begin = without_lead_ins(candidate.text.bytes, begin, candidate.end);
      value = folded(candidate.text.bytes.substr(begin, candidate.end - begin));
    }
    if (value.size() >= 3) {
      value = value.substr(1, value.size() - 2);  // blanks at both ends
      if (kind_.value != nullptr) value = kind_.value(value);
    } else if (in_cell && kind_.accepts != nullptr) {
      value = candidate.bytes();  // a mark that was accepted
    } else {
      return {};
    }
    Judgement result{begin, candidate.end, {}, std::move(value)};
    result.evidence.add(Evidence::shape);
    if (kind_.known != nullptr && kind_.known(candidate.bytes())) {
      result.evidence.add(Evidence::registry);
    }
    if (kind_.of_person != nullptr && kind_.of_person(candidate.bytes())) {
      result.evidence.add(Evidence::record);
    }
    result.masked = kind_.mask == nullptr ? "***" : kind_.mask(candidate.bytes());
    return result;
  }

 private:
  // Whether the words are whole, and nothing near them in the sentence says that they are meant in
  // general: "sick leave policy".
  bool is_word_of_person(const Candidate& candidate) const {
    const std::string_view bytes = candidate.text.bytes;
    if (!free_before(bytes, candidate.begin) || !free_after(bytes, candidate.end)) return false;
    const std::size_t least = candidate.begin - std::min(candidate.begin, k_general_reach);
    std::string_view before = bytes.substr(least, candidate.begin - least);
    before.remove_prefix(std::min(before.find_last_of(".!?;:\n\t") + 1, before.size()));
    std::string_view behind = bytes.substr(candidate.end, k_general_reach);
    behind = behind.substr(0, behind.find_first_of(".!?;\n\t"));
    const std::string said_before = folded(before);
    const std::string said_behind = folded(behind);
    if (said_before.size() < 2 && is_verb_first(said_behind)) return false;
    return general_.last_in(said_before).end == 0 && general_.last_in(said_behind).end == 0;
  }

  const HeaderKind kind_;
  const HeaderWords& words_;
  const WordList clear_;
  const WordList weak_;
  const WordList not_;
  const WordList spoiling_;
  const WordList spoiling_without_people_;
  const WordList general_;
};

}  // namespace

std::unique_ptr<Detector> make_header_detector(const HeaderKind& kind) {
  return std::make_unique<HeaderDetector>(kind);
}

bool tells_of_people(std::string_view folded_header) {
  static const WordList k_list(k_people);
  return k_list.last_in(folded_header).end > 0;
}

std::string mask_words(std::string_view cell) {
  std::string masked;
  bool in_word = false;
  for (std::size_t at = 0; at < cell.size();) {
    const Character c = character_at(cell, at);
    if (c.length == 0) break;
    const bool letter = is_word_character(c.code);
    if (letter && !in_word) {
      if (!masked.empty()) masked += ' ';
      masked.append(cell.substr(at, c.length)).append("***");
    }
    in_word = letter;
    at += c.length;
  }
  return masked;
}

}  // namespace datakaart
