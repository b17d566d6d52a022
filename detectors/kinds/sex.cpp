// The sex of a person: a column of one of few letters and words, below a header that tells it.
// Forms of address tell it as well.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "geslacht*, gesl, sekse*, man vrouw, vrouw man, homme femme, male female, mann frau, gender*, "
    "sexe, sexes, sex, geschlecht*, m v, m v x, v m, h f, f m, m f, m w, w m, m w d, h f x, f h, "
    "m f x, civilite*, anrede*, aanspreking*, aanspreektitel*, aanspreekvorm*, salutation*, "
    "genderidentiteit, gender identity, geslachtscode, biological sex";
constexpr std::string_view k_weak = "titel, title, titre, aanhef, mv, hf, genre, g, s";
constexpr std::string_view k_other =
    "dier*, animal*, species, soort*, espece*, plant*, hond*, chien*, dog, cat, kat, pet, job*, "
    "page*, ratio*, verhouding*, partner*, orientation*, education*, offender*, assault*, shop*, "
    "functie*";

constexpr std::string_view k_values =
    "m, v, f, x, h, w, d, u, o, 0, 1, 2, 9, man, mannelijk, mannen, vrouw, vrouwelijk, homme, "
    "femme, masculin, feminin, masc, fem, hom, male, female, mann, frau, mannlich, weiblich, "
    "maennlich, divers, herr, dhr, de heer, heer, mevr, mevrouw, mw, mej, juffrouw, m mme, mr, "
    "mrs, ms, miss, mx, mme, mmes, mlle, madame, monsieur, mademoiselle, sir, madam, jongen, "
    "meisje, garcon, fille, boy, girl, junge, madchen, non binary, nonbinary, nonbinair, "
    "non binair, non binaire, nichtbinar, nb, other, ander, andere, anders, autre, anderes, "
    "intersex, intersekse, trans, transgender, onzijdig, neutral, neutre, genderneutraal, "
    "diverse, m f, geslacht x, wil niet zeggen, prefer not to say";

bool accepts(std::string_view cell) { return is_one_of(cell, k_values); }

constexpr auto k_matches =
    std::to_array<std::string_view>({"Geslacht|\n{M}|\n{v}|", "Civilité|\n{Mme}|",
                                     "E-mail|Titel\nlotte@voorbeeld-firma.be|{Mevrouw}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Titel|\nMadame|", "Geslacht|\nlandscape|", "Ras|Geslacht\nlabrador|M",
     "E-mail|Maat\nlotte@voorbeeld-firma.be|M"});

}  // namespace

std::unique_ptr<Detector> make_sex_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "sex",
      "Sex",
      "a letter or word for it, in a column whose header tells it",
      "ISO/IEC 5218; headers and words in Dutch, French, English and German",
      Category::personal_trait,
      Sensitivity::simple};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.priority = 2;
  kind.accepts = accepts;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
