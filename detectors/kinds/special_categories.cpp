// The special categories of personal data and criminal records (GDPR, Articles 9 and 10), a row
// each: a column below a header that tells it, and in running text words that tell so of a person
// who is identified near by. A new category is a row, its words, and a line in list.def.
#include <algorithm>
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"
#include "detectors/kinds/special_category_patterns.h"
#include "detectors/kinds/special_category_words.h"

namespace datakaart {
namespace {

constexpr std::string_view k_summary =
    "below a header that tells it; in text, where a person is identified";

bool is_few_words(std::string_view cell) { return is_words(cell, 60, 6); }
bool is_union(std::string_view cell) { return is_one_of(cell, k_unions); }
bool is_party(std::string_view cell) { return is_one_of(cell, k_parties); }
bool is_orientation(std::string_view cell) { return is_one_of(cell, k_orientations); }
bool is_origin(std::string_view cell) {
  static const WordList k_list(k_origins);
  return !find_word(cell, k_list).empty();
}

constexpr auto k_health_matches = std::to_array<std::string_view>(
    {"Medicatie|\n{insuline}|", "E-mail|Diagnose\nlotte@voorbeeld-firma.be|{astma}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, lijdt aan {diabetes}.",
     "Lotte Janssens, lotte@voorbeeld-firma.be, est {enceinte}."});
constexpr auto k_health_near_misses = std::to_array<std::string_view>(
    {"Zij lijdt aan diabetes.", "Diagnose|\nastma|",
     "E-mail|Ziekteverzekering\nlotte@voorbeeld-firma.be|astma",
     "E-mail|Health check\nlotte@voorbeeld-firma.be|ok",
     "Lotte Janssens, lotte@voorbeeld-firma.be, leest de studie over diabetes."});

constexpr auto k_religion_matches = std::to_array<std::string_view>(
    {"Godsdienst|\n{katholiek}|", "E-mail|Overtuiging\nlotte@voorbeeld-firma.be|{vrijzinnig}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, is {joods}."});
constexpr auto k_religion_near_misses = std::to_array<std::string_view>(
    {"Zij is joods.", "Overtuiging|\nvrijzinnig|",
     "E-mail|Leerkracht godsdienst\nlotte@voorbeeld-firma.be|katholiek",
     "E-mail|Godsdienst\nlotte@voorbeeld-firma.be|15/20",
     "Lotte Janssens, lotte@voorbeeld-firma.be, bezoekt het joods museum."});

constexpr auto k_trade_union_matches = std::to_array<std::string_view>(
    {"Vakbond|\n{ACV}|", "E-mail|Union\nlotte@voorbeeld-firma.be|{FGTB}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, is {vakbondsafgevaardigde}."});
constexpr auto k_trade_union_near_misses =
    std::to_array<std::string_view>({"Zij is vakbondsafgevaardigde.", "Union|\nACV|",
                                     "E-mail|Credit union\nlotte@voorbeeld-firma.be|ACV",
                                     "E-mail|Union\nlotte@voorbeeld-firma.be|Antwerpen"});

constexpr auto k_political_opinion_matches = std::to_array<std::string_view>(
    {"Politieke voorkeur|\n{Groen}|", "E-mail|Partij\nlotte@voorbeeld-firma.be|{N-VA}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, is {partijlid}."});
constexpr auto k_political_opinion_near_misses = std::to_array<std::string_view>(
    {"Zij is partijlid.", "Partij|\nGroen|", "E-mail|Partijnummer\nlotte@voorbeeld-firma.be|Groen",
     "E-mail|Third party\nlotte@voorbeeld-firma.be|Acme"});

constexpr auto k_ethnic_origin_matches = std::to_array<std::string_view>(
    {"Etnische afkomst|\n{Marokkaans}|", "E-mail|Herkomst\nlotte@voorbeeld-firma.be|{Turks}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, est d'{origine congolaise}."});
constexpr auto k_ethnic_origin_near_misses =
    std::to_array<std::string_view>({"Elle est d'origine congolaise.", "Herkomst|\nTurks|",
                                     "E-mail|Herkomst product\nlotte@voorbeeld-firma.be|Turks",
                                     "E-mail|Herkomst\nlotte@voorbeeld-firma.be|winkel"});

constexpr auto k_sexual_orientation_matches = std::to_array<std::string_view>(
    {"Seksuele geaardheid|\n{hetero}|", "E-mail|Orientation\nlotte@voorbeeld-firma.be|{gay}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, is {lesbisch}."});
constexpr auto k_sexual_orientation_near_misses =
    std::to_array<std::string_view>({"Zij is lesbisch.", "Orientation|\ngay|",
                                     "E-mail|Page orientation\nlotte@voorbeeld-firma.be|bi",
                                     "E-mail|Orientation\nlotte@voorbeeld-firma.be|landscape"});

constexpr auto k_criminal_record_matches = std::to_array<std::string_view>(
    {"Strafblad|\n{blanco}|", "E-mail|Delit\nlotte@voorbeeld-firma.be|{diefstal 2012}",
     "Lotte Janssens, lotte@voorbeeld-firma.be, heeft een {strafblad}."});
constexpr auto k_criminal_record_near_misses = std::to_array<std::string_view>(
    {"Zij heeft een strafblad.", "Delit|\ndiefstal|",
     "E-mail|Conviction religieuse\nlotte@voorbeeld-firma.be|ja",
     "Lotte Janssens, lotte@voorbeeld-firma.be: een uittreksel uit het strafregister is vereist."});

const std::array<HeaderKind, 7> k_rows = {{
    {.info =
         {"health", "Health",
          "below a header that tells it; in text, words for illnesses and leave where a person is "
          "identified",
          "GDPR, Articles 4(15) and 9; words in Dutch, French, English and German",
          Category::health, Sensitivity::sensitive},
     .clear_headers = k_health_headers,
     .weak_headers = k_health_weak_headers,
     .not_headers = k_health_not_headers,
     .spoilt_by = k_health_spoiling,
     .spoilt_without_people_by = k_health_spoiling_without_people,
     .pattern = k_health_pattern,
     .general_words = k_health_general,
     .priority = 3,
     .examples = {k_health_matches, k_health_near_misses}},
    {.info = {"religion", "Religion or belief", k_summary,
              "GDPR, Article 9; words in Dutch, French, English and German", Category::religion,
              Sensitivity::sensitive},
     .clear_headers = k_religion_headers,
     .weak_headers = k_religion_weak_headers,
     .not_headers = k_religion_not_headers,
     .pattern = k_religion_pattern,
     .general_words = k_religion_general,
     .priority = 2,
     .accepts = is_few_words,
     .examples = {k_religion_matches, k_religion_near_misses}},
    {.info = {"trade-union", "Trade union", k_summary,
              "GDPR, Article 9; the unions of Belgium and its neighbours; words in Dutch, French, "
              "English "
              "and German",
              Category::trade_union, Sensitivity::sensitive},
     .clear_headers = k_trade_union_headers,
     .weak_headers = k_trade_union_weak_headers,
     .not_headers = k_trade_union_not_headers,
     .pattern = k_trade_union_pattern,
     .general_words = k_trade_union_general,
     .priority = 2,
     .rule = &k_known_value_rule,
     .known = is_union,
     .examples = {k_trade_union_matches, k_trade_union_near_misses}},
    {.info = {"political-opinion", "Political opinion", k_summary,
              "GDPR, Article 9; the parties of Belgium and its neighbours; words in Dutch, French, "
              "English "
              "and German",
              Category::politics, Sensitivity::sensitive},
     .clear_headers = k_political_opinion_headers,
     .weak_headers = k_political_opinion_weak_headers,
     .not_headers = k_political_opinion_not_headers,
     .pattern = k_political_opinion_pattern,
     .general_words = k_political_opinion_general,
     .priority = 2,
     .rule = &k_known_value_rule,
     .known = is_party,
     .examples = {k_political_opinion_matches, k_political_opinion_near_misses}},
    {.info = {"ethnic-origin", "Ethnic origin", k_summary,
              "GDPR, Article 9; words in Dutch, French, English and German",
              Category::ethnic_origin, Sensitivity::sensitive},
     .clear_headers = k_ethnic_origin_headers,
     .weak_headers = k_ethnic_origin_weak_headers,
     .not_headers = k_ethnic_origin_not_headers,
     .pattern = k_ethnic_origin_pattern,
     .general_words = k_ethnic_origin_general,
     .priority = 2,
     .rule = &k_known_value_rule,
     .accepts = is_few_words,
     .known = is_origin,
     .examples = {k_ethnic_origin_matches, k_ethnic_origin_near_misses}},
    {.info = {"sexual-orientation", "Sexual orientation", k_summary,
              "GDPR, Article 9; words in Dutch, French, English and German", Category::sex_life,
              Sensitivity::sensitive},
     .clear_headers = k_sexual_orientation_headers,
     .weak_headers = k_sexual_orientation_weak_headers,
     .not_headers = k_sexual_orientation_not_headers,
     .pattern = k_sexual_orientation_pattern,
     .general_words = k_sexual_orientation_general,
     .priority = 2,
     .rule = &k_known_value_rule,
     .accepts = is_few_words,
     .known = is_orientation,
     .examples = {k_sexual_orientation_matches, k_sexual_orientation_near_misses}},
    {.info = {"criminal-record", "Criminal record", k_summary,
              "GDPR, Article 10; words in Dutch, French, English and German", Category::criminal,
              Sensitivity::sensitive},
     .clear_headers = k_criminal_record_headers,
     .weak_headers = k_criminal_record_weak_headers,
     .not_headers = k_criminal_record_not_headers,
     .pattern = k_criminal_record_pattern,
     .general_words = k_criminal_record_general,
     .priority = 2,
     .examples = {k_criminal_record_matches, k_criminal_record_near_misses}},
}};

std::unique_ptr<Detector> detector_of(std::string_view kind) {
  const auto* const row = std::find_if(
      k_rows.begin(), k_rows.end(), [&](const HeaderKind& one) { return one.info.name == kind; });
  return make_header_detector(*row);
}

}  // namespace

std::unique_ptr<Detector> make_health_detector(const DetectorOptions&) {
  return detector_of("health");
}
std::unique_ptr<Detector> make_religion_detector(const DetectorOptions&) {
  return detector_of("religion");
}
std::unique_ptr<Detector> make_trade_union_detector(const DetectorOptions&) {
  return detector_of("trade-union");
}
std::unique_ptr<Detector> make_political_opinion_detector(const DetectorOptions&) {
  return detector_of("political-opinion");
}
std::unique_ptr<Detector> make_ethnic_origin_detector(const DetectorOptions&) {
  return detector_of("ethnic-origin");
}
std::unique_ptr<Detector> make_sexual_orientation_detector(const DetectorOptions&) {
  return detector_of("sexual-orientation");
}
std::unique_ptr<Detector> make_criminal_record_detector(const DetectorOptions&) {
  return detector_of("criminal-record");
}

}  // namespace datakaart
