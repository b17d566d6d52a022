// Membership of a trade union, a special category of personal data: a column below a header that
// tells it, and in running text words that tell so of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "vakbond*, vakbonden, syndicaat, vakvereniging*, vakorganisatie*, syndicat, syndicats, "
    "syndical, syndicale*, syndique, syndiquee, affiliation syndicale, appartenance syndicale, "
    "organisation syndicale, syndicaal*, syndicalisatie, trade union*, tradeunion*, "
    "labour union*, labor union*, union member*, unionmember*, union membership, "
    "union affiliation, gewerkschaft*";
constexpr std::string_view k_weak = "union, unions, syndicate, bond";
constexpr std::string_view k_other =
    "copropriete*, coproprietaires, initiative, intercommunal*, european, europese, credit, "
    "savings, customs, sql, type*, select, gebouw*, immeuble, student*, football, rugby, "
    "bijdrage totaal, aantal*, nombre*, count, counts, budget*, kosten, datum*, date*, telefoon*, "
    "adres*, email*";

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:is )?(?:lid|leden|lidmaatschap|gesyndiceerd|aangesloten|militant|afgevaardigde|)"
    R"(délégué) (?:[a-zà-ÿœ]+ )?(?:van|bij|voor) (?:de |het )?(?:a\.?c\.?v\.?|a\.?b\.?v\.?v\.?|)"
    R"(a\.?c\.?l\.?v\.?b\.?|vakbond(?: [a-zà-ÿœ]+)?|christelijke vakbond|)"
    R"(socialistische vakbond|liberale vakbond|csc|fgtb|fnv|cnv|lbc|bbtk|acod|)"
    R"(vsoa)(?:[- ](?:metea|puls|openbare diensten|transcom|lbc-nvk))?|)"
    R"((?:membre|affiliée?|adhérente?|adhère|déléguée?|militante?|)"
    R"(cotise) (?:[a-zà-ÿœ]+ )?(?:de |du |d['’]|à |au |auprès de |pour )(?:la |l['’]|le |)"
    R"(un )?(?:c\.?s\.?c\.?|f\.?g\.?t\.?b\.?|c\.?g\.?s\.?l\.?b\.?|setca|cne|cgsp|cgt|cfdt|)"
    R"(force ouvrière|syndicat(?: [a-zà-ÿœ]+)?)|)"
    R"(syndiquée?s?|déléguée?s? syndica(?:le|l|ux|les)|militante? syndicale?|mandat syndical|)"
    R"(prime syndicale|syndical premium|affiliation syndicale|)"
    R"(gesyndiceerde?|vakbonds(?:lid|leden|afgevaardigden?|vertegenwoordiger|militant|)"
    R"(lidmaatschap|premie|man|vrouw)|syndica(?:al|le) (?:afgevaardigde|vertegenwoordiger|)"
    R"(premie|mandaat|delegee)|syndicalist(?:e)?|)"
    R"(shop steward|(?:trade |labou?r |a )union (?:member(?:ship)?|rep(?:resentative)?|delegate|)"
    R"(official|dues)|(?:(?:paid-up )?member|membership) of (?:the |)"
    R"(a )?(?:[a-zà-ÿœ]+ )?(?:trade |labou?r )?union|member of (?:the )?(?:unite|unison|acv|)"
    R"(abvv|csc|fgtb|ver\.di)|)"
    R"(gewerkschafts(?:mitglied(?:schaft)?|vertreter(?:in)?|beitrag)|mitglied (?:der|bei|)"
    R"(in der|bei der|von) (?:gewerkschaft(?: [a-zà-ÿœ]+)?|ig metall|ver\.di|csc|dgb|ig bce|)"
    R"(gew)|)"
    R"((?:vakbond|syndicat|vakorganisatie|trade union|union|)"
    R"(gewerkschaft) ?[:=] ?[a-zà-ÿœ-]+(?: [a-zà-ÿœ-]+){0,2})";

constexpr std::string_view k_general =
    "onderhandel*, negociation*, negotiation*, alle leden, european, copropriet*, persbericht";

constexpr std::string_view k_unions =
    "acv, csc, abvv, fgtb, aclvb, cgslb, acod, cgsp, vsoa, slfp, lbc, cne, bbtk, setca, acv csc, "
    "abvv fgtb, aclvb cgslb, acv puls, acv metea, fnv, cnv, vcp, cgt, cfdt, fo, cfe cgc, sud, "
    "unsa, ig metall, verdi, ver di, dgb, gew, gdl, ogbl, lcgb, unite, unison, gmb, tuc, nsz, "
    "snps, vvp";

bool known(std::string_view cell) { return is_one_of(cell, k_unions); }

}  // namespace

std::unique_ptr<Detector> make_trade_union_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "trade-union",
      "Trade union",
      "below a header that tells it; in text, where a person is identified",
      "GDPR, Article 9; the unions of Belgium and its neighbours; words in Dutch, French, English "
      "and German",
      Category::trade_union,
      Sensitivity::sensitive};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.pattern = k_pattern;
  kind.general_words = k_general;
  kind.priority = 2;
  kind.rule = &k_known_value_rule;
  kind.known = known;
  return make_header_detector(kind);
}

}  // namespace datakaart
