// Political opinions, a special category of personal data: a column below a header that tells them,
// and in running text words that tell of the party of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "politieke voorkeur*, politieke partij*, politieke overtuiging*, politieke kleur, "
    "politieke gezindheid, politieke opvatting*, politieke mening, politiek*, "
    "partijlidmaatschap*, partijlid*, partij lid, partijvoorkeur, partijkaart, parti politique*, "
    "opinion politique*, opinions politiques, tendance politique, orientation politique, "
    "couleur politique, sensibilite politique, etiquette politique, affiliation politique, "
    "appartenance politique, preference politique, conviction politique, convictions politiques, "
    "political*, politisch*, politische*, parteizugehorigkeit*, parteimitglied*, parteibuch, "
    "parteipraferenz, party affiliation, party membership, party member, party preference, "
    "stemvoorkeur*, stemgedrag, stemintentie*, kiesintentie*, intention de vote*, "
    "intentions de vote, voting intention*, vote intention*, voting preference*, wahlabsicht*";
constexpr std::string_view k_weak =
    "partij, parti, party, partei, fractie, kandidatenlijst, lijst, liste";
constexpr std::string_view k_other =
    "exposed, expose, exposee, pep, partijnummer*, partijnr*, batch*, lot, partij nr, "
    "partij nummer, third party, contract*, tegenpartij, wederpartij, counterparty, geschil, "
    "region*, map, kaart, datum*, date*, aantal*, nombre*, count, counts, type*, size, partieel, "
    "budget*, kosten, asset";

#define DATAKAART_PARTIES                                                                      \
  R"(n-va|nva|vlaams belang|cd ?& ?v|open vld|vld|groen|ecolo|vooruit|sp\.?a|pvda|ptb|mr|)"    \
  R"(les engagés|cdh|défi|pvv|vvd|d66|cda|groenlinks|cdu|csu|spd|afd|fdp|die linke|)"        \
  R"(die grünen|den grünen|labour(?: party)?|conservative party|tories|)"                    \
  R"(lib(?:eral)? dem(?:ocrat)?s|front national|rassemblement national|lfi|parti socialiste|)" \
  R"(socialistische partij|parti [a-zà-ÿœ]+)"

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:lid|partijlid|militant|bestuurslid|voorzitter|sympathisant|mandataris|kandidaat|verkozene?|)"
    R"(schepen|(?:gemeente|provincie)?raadslid|burgemeester|lidmaatschap|actief|militeert|zetelt|)"
    R"(staat|stond|stemt|stemde)(?: (?:is|al|altijd|jaren|steeds|in [a-zà-ÿœ]+)){0,2} (?:[a-zà-ÿœ]+ )?)"
    R"((?:van|voor|op|bij|namens)(?: de lijst van| de| het| lijst)? (?:)" DATAKAART_PARTIES
    R"(|ps|sp)\b|)"
    R"((?:membre|militante?|sympathisante?|adhérente?|candidate?|élue?|encartée?|affiliée?|milite|)"
    R"(vote|votait|conseill(?:er|ère) communale?|échevine?)(?: actif| active)? )"
    R"((?:pour |du |de |de la |d['’]|au |à |chez |aux |sur la liste )?(?:le |la |l['’]|les |du )?(?:)" DATAKAART_PARTIES
    R"(|ps|pp|lr|rn|modem)\b|)"
    R"((?:member|supporter|activist|candidate|votes|voted|canvasser|councillor)(?: of| for| with)? )"
    R"((?:the )?(?:)" DATAKAART_PARTIES
    R"(|(?:labour|conservative|green|socialist|communist|democratic|republican|liberal) party|)"
    R"(conservative|green|republicans?|democrats?|greens|ps)\b|)"
    R"((?:mitglied|parteimitglied|anhänger(?:in)?|wählt|wähler(?:in)?|kandidat(?:in)?|)"
    R"(kandidiert|aktiv)(?: in| bei| für| von)? ?(?:der |den |die |des )?(?:)" DATAKAART_PARTIES
    R"()\b|)"
    R"(partijlid(?:maatschap)?|partijkaart|parteimitglied(?:schaft)?|parteibuch|carte (?:de|)"
    R"(du) parti|party member(?:ship)?|)"
    R"((?:politieke (?:voorkeur|overtuiging|partij|gezindheid)|opinions? politiques?|)"
    R"(préférence politique|parti politique|political (?:opinion|views?|affiliation|party|)"
    R"(preference)|politische (?:meinung|einstellung|zugehörigkeit)|stemvoorkeur|)"
    R"(partijvoorkeur)(?: ?[:=] ?[a-zà-ÿœ-]+(?: [a-zà-ÿœ-]+){0,2}| (?:is|voor|van|pour|est|ist) (?:de |)"
    R"(het |le |la |les |die )?[a-zà-ÿœ][a-zà-ÿ&-]+)?)";

constexpr std::string_view k_general =
    "beleid, *beleid, policy, policies, politique de, politique en matiere, richtlijn*, "
    "verzekering*, assurance*, insurance*, versicherung*, campagne*, campaign*, kampagne, "
    "preventie*, prevention*, onderzoek*, onderzoekers, research*, recherche*, forschung*, "
    "studie*, study, studies, etude*, fonds, stichting*, fondation, foundation, stiftung, "
    "vereniging*, association*, verein, liga, ligue, centrum, centre, center, zentrum, cursus*, "
    "opleiding*, formation*, training*, workshop*, infosessie*, seminar*, symposium, congres*, "
    "artikel*, article*, brochure*, reglement*, reglementation, procedure*, statistiek*, "
    "statistique*, statistics, journee, werelddag*, dag van, boek, book, livre, wetgeving*, wet, "
    "legislation*, loi, gesetz*, vacature*, percent, procent*, partijen, parties, partis, "
    "peiling*, sondage*, poll, polls, peilingen, verkiezingsuitslag, debat*, regering*, "
    "gouvernement*, government*, coalitie*";

constexpr std::string_view k_parties =
    "n va, nva, vlaams belang, vb, cd v, cdv, cd en v, open vld, openvld, vld, groen, ecolo, "
    "ecolo groen, vooruit, sp a, spa, pvda, ptb, ptb pvda, pvda ptb, ps, mr, les engages, cdh, "
    "defi, pp, vivant, csp, pff, prodg, volt, pvv, vvd, d66, cda, groenlinks, groenlinks pvda, "
    "gl, sp, bbb, nsc, cu, christenunie, sgp, fvd, denk, cdu, csu, cdu csu, spd, afd, fdp, "
    "die grunen, grune, bundnis 90 die grunen, die linke, linke, bsw, lr, les republicains, rn, "
    "rassemblement national, lfi, renaissance, eelv, pcf, modem, labour, conservative, "
    "conservatives, tory, lib dem, liberal democrats, green, greens, ukip, reform uk, snp, "
    "socialist, socialiste, liberaal, liberal, democrat, republican, communist, communiste";

bool known(std::string_view cell) { return is_one_of(cell, k_parties); }

}  // namespace

std::unique_ptr<Detector> make_political_opinion_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "political-opinion",
      "Political opinion",
      "below a header that tells it; in text, where a person is identified",
      "GDPR, Article 9; the parties of Belgium and its neighbours; words in Dutch, French, English "
      "and German",
      Category::politics,
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
