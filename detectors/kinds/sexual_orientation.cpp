// Sexual orientation, a special category of personal data: a column below a header that tells it,
// and in running text words that tell of the orientation of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "seksuele geaardheid*, seksuele orientatie*, seksuele voorkeur*, geaardheid*, seksualiteit, "
    "orientation sexuelle*, orientations sexuelles, preference sexuelle, sexual orientation*, "
    "sexualorientation*, sexual preference*, sexuality, sexuelle orientierung*, sexuelle neigung, "
    "sexuelle ausrichtung, vie sexuelle, seksueel leven, sex life, lgbt*, lgbtq*, holebi*";
constexpr std::string_view k_weak = "orientation, orientatie, orientierung, voorkeur";
constexpr std::string_view k_other =
    "page*, pagina*, screen*, photo*, image*, exif*, beroeps*, studie*, scolaire, "
    "professionnelle, map, device*, papier*, paper*, print*";

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:(?:is|est|ist) )?(?:openlijk |ouvertement |openly )?(?:homoseksueel|homoseksuele|biseksueel|)"
    R"(biseksuele|heteroseksueel|heteroseksuele|lesbisch|lesbische|lesbienne|lesbian|)"
    R"(homosexuel(?:le)?|bisexuel(?:le)?|hétérosexuel(?:le)?|homosexual|bisexual|heterosexual|)"
    R"(homosexuelle?r?|bisexuelle?r?|heterosexuell|schwul(?:er?)?|lesbe|aseksueel|)"
    R"(asexuel(?:le)?|panseksueel|pansexuel(?:le)?)|)"
    R"((?:is|est|ist|outte zich als|als|leeft als|uit als|come out as|)"
    R"(came out as) (?:[a-zà-ÿœ]+ )?(?:homo|gay|hetero|bi|lesbo|queer|holebi)\b|)"
    R"((?:coming[- ]out|holebi|homofiel|(?:is|openly|as) gay)|)"
    R"((?:seksuele (?:geaardheid|voorkeur|oriëntatie)|geaardheid|orientation sexuelle|)"
    R"(sexual orientation|sexuelle orientierung)(?: ?[:=] ?| is | est | ist ))"
    R"([a-zà-ÿœ-]+(?: [a-zà-ÿœ-]+){0,2})";

constexpr std::string_view k_general =
    "pride, prides, bar, bars, beweging*, mouvement*, movement*, vereniging*, association*, "
    "organisatie*, organisation*, rights, rechten, droits, parade*, club*, gemeenschap*, "
    "communaute*, community, film*, huwelijk, mariage, marriage, festival*, discriminatie, "
    "discrimination, beleid, policy, werkgroep, studie*, onderzoek, cavaria, campagne*, vorming, "
    "kanaal, lussac, personen, people, personnes";

constexpr std::string_view k_orientations =
    "hetero, heteroseksueel, heterosexuel, heterosexuelle, heterosexual, heterosexuell, straight, "
    "homo, homoseksueel, homosexuel, homosexuelle, homosexual, homosexuell, gay, schwul, "
    "lesbisch, lesbienne, lesbian, lesbo, bi, biseksueel, bisexuel, bisexuelle, bisexual, "
    "bisexuell, queer, aseksueel, asexuel, asexual, asexuell, panseksueel, pansexuel, pansexual, "
    "pansexuell, holebi";

bool accepts(std::string_view cell) { return is_words(cell, 60, 6); }
bool known(std::string_view cell) { return is_one_of(cell, k_orientations); }

}  // namespace

std::unique_ptr<Detector> make_sexual_orientation_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "sexual-orientation",
      "Sexual orientation",
      "below a header that tells it; in text, where a person is identified",
      "GDPR, Article 9; words in Dutch, French, English and German",
      Category::sex_life,
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
