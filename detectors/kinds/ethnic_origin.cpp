// Racial and ethnic origin, a special category of personal data: a column below a header that tells
// it, and in running text words that tell of the origin of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "etnische*, etnisch*, etniciteit*, ethnisch*, ethnicity*, ethnic*, ethnique*, ethnie*, "
    "ethnizitat, origine ethnique*, origines ethniques, origine raciale, afkomst*, "
    "culturele achtergrond, bevolkingsgroep, volkszugehorigkeit, huidskleur*, huidkleur, "
    "couleur de peau, skin color*, skin colour*, hautfarbe*, race ethnicity, racial*, raciale*, "
    "migratieachtergrond*, migrantenachtergrond, migration background*, migrationshintergrund*, "
    "origine migratoire, abstammung*, herkunft ethnisch";
constexpr std::string_view k_weak =
    "origine, origines, herkomst, herkunft, origin, race, ras, land van herkomst, herkomstland, "
    "pays d origine, country of origin, herkunftsland, roots";
constexpr std::string_view k_other =
    "product*, produit*, lead*, contact*, bron, source, dier*, animal*, hond*, chien*, kat, "
    "paard*, cheval, horse*, koe, vache, bestand*, file*, goederen, marchandise*, gegevens*, "
    "data, url*, referrer*, commande*, order*, klacht, race id, race number, race time, "
    "race name, racedatum, datum*, date*, aantal*, nombre*, count, counts, sample*, staal, "
    "variet*";

#define DATAKAART_PEOPLES                                                                          \
  R"(alg[ée]r|marokk|maroc|moroc|turk|turq|türk|tunis|congol|kongol|rwand|roeand|burund|)"       \
  R"(itali|spaan|espagn|spanis|portug|pools|polon|polis|poln|roem|roum|roman|rum[äa]n|bulga|)"    \
  R"(afrika|afric|aziati|asiat|asian|arab|koerd|kurd|berb|maghr|syri|irak|iraq|iran|afgh|)"        \
  R"(pakist|indi|chin|viet|russ|oekra|ukrain|alban|kosov|bosni|servi|serb|gri[ek]|grec|gree|)"     \
  R"(latino|latijns|sénég|senega|kameroen|camerou|guin[eé]|ivoir|nigeria|ghan|somal|ethiop|)"   \
  R"(éthiop|eritr|molukk|surina|antilli|joods|juiv|jewish|jüdis|roma|tsjetsj|tchétch|armee?n|)" \
  R"(arméni|filip|philip|thai|japan|japon|korea|coré|brazil|brésil|caribb|caraïb|libane|)"     \
  R"(israël|egypt|égypt)"

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:van|met|heeft|een) (?:een )?(?:gemengde? |deels )?(?:)" DATAKAART_PEOPLES
    R"()[a-zà-ÿœ]* (?:afkomst|origine|komaf|roots|herkomst|achtergrond|migratieachtergrond|)"
    R"(etniciteit|bloed|ouders)|)"
    R"(d['’]origines? (?:ethnique )?(?:)" DATAKAART_PEOPLES
    R"()[a-zà-ÿœ]*|(?:origines?|racines) (?:)" DATAKAART_PEOPLES R"()[a-zà-ÿœ]*|)"
    R"((?:of |has )?(?:an? )?(?:)" DATAKAART_PEOPLES
    R"()[a-zà-ÿœ]* (?:descent|origin|heritage|ancestry|ethnicity|roots|background)|)"
    R"((?:)" DATAKAART_PEOPLES R"()[a-zà-ÿœ]*(?:er|em|en) (?:herkunft|abstammung|wurzeln|abkunft)|)"
    R"((?:met (?:een )?)?migratieachtergrond|(?:mit )?migrationshintergrund|)"
    R"(migration background|issue? de l['’]immigration|allochtoon|allochtone|nieuwkomer|)"
    R"((?:zwarte|donkere|blanke|witte|getinte|lichte) huid(?:s?kleur)?|peau (?:noire|blanche|)"
    R"(foncée|claire|mate)|(?:black|white|dark|brown) skin(?:ned)?|(?:dunkle|schwarze|weiße|)"
    R"(helle) hautfarbe|)"
    R"(roma-?(?:afkomst|zigeuner)|rom(?:a)?-familie|zigeuner(?:in)?|(?:métisse?|gitane?)|)"
    R"((?:etnische (?:afkomst|herkomst|achtergrond)|afkomst|etniciteit|origine ethnique|)"
    R"(ethnic (?:origin|background)|ethnicity|ethnische herkunft|huidskleur|couleur de peau|)"
    R"(skin colou?r|hautfarbe)(?: ?[:=] ?| is | est | ist )[a-zà-ÿœ-]+(?: [a-zà-ÿœ-]+){0,2})";

constexpr std::string_view k_general =
    "keuken, cuisine, cuisines, restaurant*, gerecht*, plat, plats, recept*, recette*, recipe*, "
    "food, wijn, vin, wine, tapijt*, thee, koffie, cafe, producten, produits, products, kaas, "
    "fruit, groenten, paard*, hond*, literatuur, muziek, musique, music, film*, taal, langue, "
    "language, markt, handel, vakantie, reis, voyage, trip, ambassade*, embassy, consulaat, "
    "onderneming*, bedrijf*, societe*, company";

// Countries and peoples that origins tell of, by how they begin.
const WordList& origins() {
  static const WordList k_list(
      "belg*, vlaam*, waal*, wallon*, flam*, nederland*, neerland*, dutch, frans*, franc*, french, "
      "duits*, allem*, german*, deutsch*, marok*, maroc*, moroc*, turk*, turq*, alger*, tunes*, "
      "tunis*, congo*, kongo*, rwand*, burund*, ital*, spaan*, spanj*, espag*, spain, spanis*, "
      "portug*, pool*, polen, polon*, polog*, poland, polis*, roem*, roum*, roman*, ruman*, bulg*, "
      "afrik*, afric*, azi*, asia*, asie*, arab*, koerd*, kurd*, berb*, maghr*, syri*, irak*, "
      "iraq*, iran*, afgh*, pakist*, indi*, inde, chin*, viet*, russ*, rusl*, oekra*, ukrain*, "
      "alban*, kosov*, bosni*, servi*, serb*, griek*, grec*, greek*, latin*, latijns*, seneg*, "
      "kamer*, camer*, guin*, ghan*, niger*, somal*, ethiop*, eritr*, surin*, antill*, roma, "
      "jood*, joods*, juif*, jew*, armen*, filip*, philip*, thai*, japan*, japon*, kore*, coree*, "
      "brazil*, bresil*, carib*, europe*, europa*, eu, kaukasisch*, caucasi*, blank, wit, white, "
      "zwart, black, noir, blanc, hispanic*, mixed, gemengd, metis*, egypt*, israel*, liban*, "
      "liba*, amerik*, americ*, brits*, brit*, engel*, angla*, oostenrijk*, zwitser*, suisse*");
  return k_list;
}

bool accepts(std::string_view cell) { return is_words(cell, 60, 6); }
bool known(std::string_view cell) { return !find_word(cell, origins()).empty(); }

}  // namespace

std::unique_ptr<Detector> make_ethnic_origin_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "ethnic-origin",
      "Ethnic origin",
      "below a header that tells it; in text, where a person is identified",
      "GDPR, Article 9; words in Dutch, French, English and German",
      Category::ethnic_origin,
      Sensitivity::sensitive};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.pattern = k_pattern;
  kind.general_words = k_general;
  kind.priority = 2;
  kind.rule = &k_known_value_rule;
  kind.accepts = accepts;
  kind.known = known;
  return make_header_detector(kind);
}

}  // namespace datakaart
