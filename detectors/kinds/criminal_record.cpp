// Criminal convictions and offences: a column below a header that tells them, and in running text
// words that tell of those of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "strafblad*, veroordeling*, veroordeeld*, strafregister*, strafrechtelijk*, strafdossier*, "
    "strafzaak*, strafzaken, gerechtelijk verleden, gerechtelijke antecedenten, "
    "uittreksel strafregister, goed gedrag*, felony, felonies, verurteilung*, straftat*, "
    "bewijs van goed gedrag*, getuigschrift van goed gedrag, casier judiciaire*, "
    "casierjudiciaire, extrait de casier*, extrait casier, condamnation*, condamne*, "
    "antecedents judiciaires, antecedent judiciaire, bonne vie et moeurs, certificat de bonne*, "
    "criminal record*, criminalrecord*, criminal history, criminal conviction*, criminal*, "
    "convictions, convicted, police record*, dbs check, vorstrafe*, vorbestraft, "
    "strafregisterauszug, fuhrungszeugnis*, straffalligkeit, misdrijf, misdrijven, delit penal, "
    "infraction penale, infractions penales";
constexpr std::string_view k_weak =
    "conviction, offence*, offense*, misdrijven, inbreuk*, infraction*, delit, delits, straf, "
    "peine, sentence, strafe, feiten";
constexpr std::string_view k_other =
    "religi*, philosoph*, rate, rating, stats, defense, punten, points, aantal*, nombre*, count, "
    "counts, text*, langue, language, translation, word, words, stad, wijk, region, regio, "
    "arrondissement, jaar, year, annee, team*";

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:blanco |leeg |zwaar |een )?strafblad|strafregister|veroordeeld(?: (?:voor|tot|)"
    R"(wegens) (?:een |het |de )?[a-zà-ÿœ][a-zà-ÿœ-]+(?: [a-zà-ÿœ][a-zà-ÿœ-]+){0,2})?|)"
    R"(veroordelingen?(?: (?:voor|tot|wegens) [a-zà-ÿœ][a-zà-ÿœ-]+)?|)"
    R"(condamn(?:é|ée|ation|ations)(?: (?:à|pour|avec) (?:une |un |)"
    R"(des )?[a-zà-ÿœ][a-zà-ÿœ-]+(?: [a-zà-ÿœ][a-zà-ÿœ-]+){0,2})?|)"
    R"(casier(?: judiciaire)?(?: vierge)?|antécédents judiciaires|)"
    R"(criminal (?:record|conviction|convictions|history|offence)|(?:was |been |)"
    R"(previously )?convicted(?: (?:of|for) [a-zà-ÿœ][a-zà-ÿœ-]+)?|)"
    R"(conviction for [a-zà-ÿœ][a-zà-ÿœ-]+|)"
    R"(sentenced to [a-zà-ÿœ][a-zà-ÿœ-]+(?: [a-zà-ÿœ]+){0,2}|)"
    R"(vorbestraft|vorstrafen?|(?:rechtskräftig |wegen [a-zà-ÿœ]+ )?verurteilt(?: (?:wegen|)"
    R"(zu) [a-zà-ÿœ][a-zà-ÿœ-]+)?|haftstrafe|freiheitsstrafe|gefängnisstrafe|)"
    R"((?:zat|zit|opgesloten) in de (?:gevangenis|cel)|en prison|in prison|im gefängnis|)"
    R"(gevangenisstraf|celstraf|werkstraf|(?:peine|an|ans|mois) de prison|prison sentence|)"
    R"(peine de travail|(?:in|en) (?:voorhechtenis|détention(?: préventive)?|)"
    R"(voorlopige hechtenis)|enkelband|bracelet électronique|)"
    R"((?:verdacht|beschuldigd) van [a-zà-ÿœ][a-zà-ÿœ-]+|inculpée? (?:de|)"
    R"(pour) [a-zà-ÿœ][a-zà-ÿœ-]+|aangehouden (?:voor|wegens) [a-zà-ÿœ][a-zà-ÿœ-]+|)"
    R"(arrested for [a-zà-ÿœ][a-zà-ÿœ-]+|charged with [a-zà-ÿœ][a-zà-ÿœ-]+|)"
    R"(gerechtelijk verleden)";

constexpr std::string_view k_general =
    "beleid, *beleid, policy, policies, politique de, politique en matiere, richtlijn*, "
    "verzekering*, assurance*, insurance*, versicherung*, campagne*, campaign*, kampagne, "
    "preventie*, prevention*, onderzoek*, onderzoekers, research*, recherche*, forschung*, "
    "studie*, study, studies, etude*, fonds, stichting*, fondation, foundation, stiftung, "
    "vereniging*, association*, verein, liga, ligue, centrum, centre, center, zentrum, cursus*, "
    "opleiding*, formation*, training*, workshop*, infosessie*, seminar*, symposium, congres*, "
    "artikel*, article*, brochure*, reglement*, reglementation, procedure*, statistiek*, "
    "statistique*, statistics, journee, werelddag*, dag van, boek, book, livre, wetgeving*, "
    "legislation*, gesetz*, vacature*, percent, procent*, vereist*, vereiste, verplicht*, "
    "voorleggen, voor te leggen, requis*, exige*, required, requirement, erforderlich, vzw, "
    "aanvragen, aanvraag, loket, demande, apply, bedrijf, onderneming, vennootschap, societe, "
    "company, corporation, firma, multinational*, fabriek*, bank, overheid, staat";

}  // namespace

std::unique_ptr<Detector> make_criminal_record_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "criminal-record",
      "Criminal record",
      "below a header that tells it; in text, where a person is identified",
      "GDPR, Article 10; words in Dutch, French, English and German",
      Category::criminal,
      Sensitivity::sensitive};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.pattern = k_pattern;
  kind.general_words = k_general;
  kind.priority = 2;
  return make_header_detector(kind);
}

}  // namespace datakaart
