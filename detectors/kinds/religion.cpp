// Religion and belief, a special category of personal data: a column below a header that tells it,
// and in running text words that tell of the belief of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "godsdienst*, religie*, geloofsovertuiging*, geloof, religion*, religious*, religieuze*, "
    "religieuse*, konfession*, confession, confessie, levensbeschouwing*, levensbeschouwelijk*, "
    "levensovertuiging*, culte, gezindte*, croyance*, conviction religieuse, "
    "convictions religieuses, conviction philosophique, convictions philosophiques, faith, "
    "glaube, glaubensbekenntnis, bekenntnis, kirchenzugehorigkeit, kirchensteuermerkmal, "
    "kirchensteuer, denomination religieuse";
constexpr std::string_view k_weak =
    "belief, beliefs, overtuiging, conviction, kirche, denomination";
constexpr std::string_view k_other =
    "leerkracht*, leraar*, prof*, uren, uur, heures, hours, punten, points, score*, resultaat, "
    "note*, cijfer*, vakcode, lokaal, aantal*, nombre*, count, counts, datum*, date*, boek*, "
    "book*, genre, kanaal, channel, budget*";

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:praktiserend|belijdend|gelovig|overtuigd|streng|pratiquante?|practi[sc]ing|devout|)"
    R"(gläubige?r?) ?e?,? ?(?:rooms[- ])?(?:katholi[a-zà-ÿœ]+|moslima?|musulmane?|catholique|)"
    R"(catholic|muslim|jood|joodse?|juive?|jew(?:ish)?|protestante?|christen|chrétien(?:ne)?|)"
    R"(christian|hindoe|boeddhist)|)"
    R"((?:rooms[- ]?)?katholi(?:ek|eke|sch|sche|scher)|catholique|(?:roman )?catholic|moslima?|)"
    R"(moslims|muslima?|musulmane?s?|islamitisch|moslimgeloof|)"
    R"(jood|joodse?|juif|juive|israélite|jewish|jüdisch(?:e|er)?|protestants?e?|protestante|)"
    R"(protestantisch|evangelis(?:ch|cher|che)|évangélique|orthodox(?:e)?|anglica(?:ans|n)e?|)"
    R"(hindoe|hindou(?:e|iste)?|hindu|boeddhist(?:isch|e)?|bouddhiste|buddhist|)"
    R"(getuigen? van jehova|témoins? de jéhovah|jehovah['’]?s witness(?:es)?|zeuge jehovas|)"
    R"(sikh|mormoon|mormone?|)"
    R"(vrijzinnig(?:e)?|athe[iï]st(?:isch)?|athée|agnosti(?:cus|que|ker)|(?:is|an) agnostic|konfessionslos|)"
    R"(ongelovig|bekeerd tot (?:de |het )?[a-zà-ÿœ]+|converti(?:e)? à l['’][a-zà-ÿœ]+|)"
    R"(converted to (?:islam|christianity|judaism|catholicism|buddhism|hinduism|protestantism)|)"
    R"((?:doet mee aan|volgt|tijdens|fait le|pendant le|observes|fastet im) (?:de )?ramadan|)"
    R"((?:godsdienst|religie|geloof|geloofsovertuiging|levensbeschouwing|religion|confession|)"
    R"(konfession|culte|faith) ?[:=] ?[a-zà-ÿœ-]+(?: [a-zà-ÿœ-]+){0,2})";

constexpr std::string_view k_general =
    "onderwijs*, enseignement*, education, universi*, school, schools, scholen, basisschool, "
    "ecole*, schule*, hogeschool, college*, lyceum, kerk, kerken, eglise*, church*, kirche*, "
    "museum*, musee*, parochie*, paroisse*, pfarrei, feest*, fete*, feast, partij, parti, "
    "mutualiteit*, mutualite*, ziekenhuis*, hospital*, hopital*, gemeenschap*, communaute*, "
    "community*, gemeinde, traditi*, kunst*, art, architect*, geschiedenis, history, histoire, "
    "wijk, begraafplaats*, cimetiere*, cemetery, les, lessen, leerkracht*, leraar*, jeugd*, "
    "vrouwenbond, kerkfabriek, centrum, centre, center, raad, conseil, council, tempel, moskee*, "
    "mosquee*, mosque*, synago*, wereld*, muziek, musique, kalender, calendar, calendrier, "
    "monument*, erediensten, cultes, music, nieuwjaar, kerst*, markt";

bool accepts(std::string_view cell) { return is_words(cell, 60, 6); }

}  // namespace

std::unique_ptr<Detector> make_religion_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "religion",
      "Religion or belief",
      "below a header that tells it; in text, where a person is identified",
      "GDPR, Article 9; words in Dutch, French, English and German",
      Category::religion,
      Sensitivity::sensitive};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.pattern = k_pattern;
  kind.general_words = k_general;
  kind.priority = 2;
  kind.accepts = accepts;
  return make_header_detector(kind);
}

}  // namespace datakaart
