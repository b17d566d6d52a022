// Health, one of the special categories of personal data: a column below a header that tells it,
// and in running text words that tell of the health of a person who is identified near by.
#include "detectors/header_kind.h"
#include "detectors/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "ziekte*, ziektes, ziektedagen, diagnoses, medische diagnose, handicap type, beperking, "
    "medicatie*, medicijn*, medicament*, geneesmiddel*, medikament*, medication*, allergie, "
    "allergies, allergieen, allergien, allergy, bloedgroep*, bloed groep, ziekteverlof*, "
    "ziek gemeld, ziekmelding*, maladie*, groupe sanguin*, blood type*, blood group*, bloodtype*, "
    "bloodgroup, blutgruppe*, krankheit*, krankmeldung*, krankgeschrieben, krankenstand, "
    "kranktage, krankheitstage, medisch*, medical*, medizinisch*, medicaux, gezondheid*, "
    "gesundheit*, health condition*, health issue*, health status, health info*, health data, "
    "illness*, disease*, disability, disabilities, handicaps, behinderung*, schwerbehindert*, "
    "invaliditeit*, invalidite*, arbeidsongeschikt*, arbeidsongeval*, arbeitsunfahig*, "
    "incapacite*, sick leave*, sickleave*, sick days, sickdays, conge de maladie, conge maladie, "
    "jours de maladie, arret maladie, etat de sante, donnees de sante, probleme de sante, "
    "aandoening*, zorgbehoefte*, affection*, *erkrankung, vorerkrankung*, erkrankung*, "
    "schwerbehinderung*, pathologie*, symptomen, symptomes, zwanger*, zwangerschap*, grossesse*, "
    "enceinte, pregnant, pregnancy*, schwanger*, bloeddruk, blood pressure, tension arterielle, "
    "vaccin*, vaccinatie*, vaccination*, impfung*, impfstatus, medische voorgeschiedenis, "
    "antecedents medicaux, medical history, dieetvoorschrift";
constexpr std::string_view k_weak =
    "diagnose*, diagnosis, diagnostic*, handicap, health, sante, ziek, malade, sick, krank, "
    "symptom*, klachten, behandeling*, traitement, treatment, behandlung, dieet, "
    "regime alimentaire, bmi, therapie*, therapy, dosering, dosage, posologie, afwezigheidsreden, "
    "reden afwezigheid, motif d absence, absence reason, abwesenheitsgrund";
constexpr std::string_view k_other =
    "*verzekering*, *versicherung*, health check*, healthcheck*, server*, node*, disk*, service*, "
    "system*, cluster, insurance*, verzekering*, assurance*, versicherung*, ziekenfonds, host*, "
    "battery*, product*, voertuig*, vehicle*, vehicule*, auto, wagen, car, motor, machine*, golf, "
    "datum*, date*, budget*, kost*, prijs*, price*, prix*, leverancier*, fournisseur*, voorraad*, "
    "stock*, cnk, expert, plant*, gewas, crop*, veestapel";

constexpr std::string_view k_pattern =
    R"((?i))"
    R"((?:lijdt|leed|lijdend|lijden|leidt) aan (?:een |)"
    R"(de )?[a-zà-ÿœ][a-zà-ÿœ-]+(?: [a-zà-ÿœ]{2,})?|)"
    R"((?:atteinte?s?|souffr(?:e|ait|ant|ent)|souffrir) (?:de |d['’]|du |des )(?:une? |)"
    R"(la )?[a-zà-ÿœ][a-zà-ÿœ-]+|)"
    R"(suffer(?:s|ed|ing)? from (?:an? |the )?[a-zà-ÿœ][a-zà-ÿœ-]+(?: [a-zà-ÿœ]{4,})?|)"
    R"((?:leidet|litt) (?:an|unter) (?:einer |einem )?[a-zà-ÿœ][a-zà-ÿœ-]+|)"
    R"(erkrankt an [a-zà-ÿœ][a-zà-ÿœ-]+|an [a-zà-ÿœ][a-zà-ÿœ-]+ erkrankt|)"
    R"((?:gediagnosticeerd met|diagnosed with|diagnostiquée?|allergi(?:sch|que|c|es?) (?:voor|)"
    R"(aux?|à|to|gegen) (?:de |la |les )?[a-zà-ÿœ][a-zà-ÿœ-]+)(?: [a-zà-ÿœ][a-zà-ÿœ-]+)?|)"
    R"((?:(?:type[ -]?[12] )?diabet(?:es|iker)|diabète|diabeticus|diabétique|)"
    R"(diabetic)(?:[ -]type[ -]?[12i]+)?|suikerziekte|)"
    R"((?:[a-zà-ÿœ]+)?kanker|cancer(?: d[ue][a-zà-ÿœ]* [a-zà-ÿœ]+)?|(?:breast|lung|skin|)"
    R"(prostate|colon) cancer|(?:[a-zà-ÿœ]+)?krebs(?:erkrankung)?|leukemie|leucémie|)"
    R"(leuk[ae]+mia|tumor|tumeur|chemo(?:therapie|therapy)?|chimiothérapie|)"
    R"(depressie[fv]?e?|dépression|dépressi(?:f|ve)|depression|depressed|depressionen|)"
    R"(burn-?[ -]?outs?|angststoornis|)"
    R"([eé]pileps(?:ie|y)|astma|asthm[ea]|hiv(?:[ -](?:positief|positive?|positiv|besmetting|)"
    R"(infectie))?|séropositi(?:f|ve)|aids|sida|parkinson|alzheimer|dementie|démence|dementia|)"
    R"(demenz|)"
    R"(multiple scl[ée]rose?|multiple sclerosis|sclérose en plaques|hartinfarct|infarctus|)"
    R"(heart attack|herzinfarkt|hartfalen|hartproblemen|beroerte|schlaganfall|migraine|reuma|)"
    R"(rhumatismes?|rheuma|artritis|arthritis|arthrose|artrose|hernia|hernie(?: discale)?|)"
    R"(bandscheibenvorfall|)"
    R"(bipolaire? stoornis|schizofrenie|schizophr[eé]nie|autis(?:me|m|tisch)|adhd|anorexi[ae]|)"
    R"(boulimi[ae]|hepatitis|hépatite|tuberculose|tuberkulose|(?:long )?covid(?:-19)?|dialyse|)"
    R"(nierfalen|)"
    R"(zwanger(?:schap)?|enceinte|grossesse|pregnan(?:t|cy)|schwanger(?:schaft)?|miskraam|)"
    R"(fausse couche|)"
    R"(handicap(?:é|ée|és)?|gehandicapt|invalide|invaliditeit|invalidité|disabilit(?:y|ies)|)"
    R"((?:he|she|who|is registered|is permanently|severely) (?:is |are )?disabled|disabled (?:person|worker|employee|child|son|daughter|veteran)|behinderung|schwerbehindert|rolstoel(?:patiënt|gebruiker)?|fauteuil roulant|)"
    R"(wheelchair|)"
    R"((?:tijdelijk |definitief |volledig )?arbeids?ongeschikt(?:heid)?|werkonbekwaam(?:heid)?|)"
    R"(incapacité de travail|arbeitsunfähig(?:keit)?|krankgeschrieben|krank ?gemeldet|)"
    R"(krankmeldung|)"
    R"((?:langdurig )?ziek(?: ?gemeld|gemeld)|(?:is|was|blijft|werd|)"
    R"(al) (?:[a-zà-ÿœ]+ ){0,2}ziek|ziekmelding|ziekteverlof|(?:wegens|door|met) ziekte|)"
    R"((?:congé|arrêt) (?:de )?maladie|en maladie|(?:est|était|tombée?) (?:[a-zà-ÿœ]+ )?malade|)"
    R"(pour (?:cause|raison) de (?:maladie|santé)|)"
    R"((?:on |long-term )?sick leave|(?:is|was|called in|been|reported) (?:off )?sick|)"
    R"(medical leave|(?:ist|war|seit [a-zà-ÿœ]+) krank|)"
    R"(ziekenhuisopname|gehospitaliseerd|opgenomen in het ziekenhuis|hospitalisée?|)"
    R"(hospitali[sz]ed|in het ziekenhuis|operatie (?:aan|van) (?:de |het )?[a-zà-ÿœ]+|)"
    R"(geopereerd(?: aan (?:de |het )?[a-zà-ÿœ]+)?|opérée?(?: d[ue][a-zà-ÿœ]* [a-zà-ÿœ]+)?|)"
    R"(had surgery|)"
    R"(insuline?|antidepressiva|antidépresseurs|antidepressants|medicatie|médicaments|)"
    R"(medication|medikamente|psychiatr(?:ie|isch[a-zà-ÿœ]*|ique|ic)|verslaafd|)"
    R"(alcoholverslaving|alcoolisme|alcoolique|alkoholiker|)"
    R"(medisch attest|doktersattest|ziektebriefje|certificat médical|medical certificate|)"
    R"(sick note|ärztliches attest|)"
    R"((?:bloedgroep|groupe sanguin|blood (?:type|group)|blutgruppe)(?: ?[:=]? ?(?:ab|a|b|o|)"
    R"(0) ?(?:[+-]|pos[a-zà-ÿœ]*|neg[a-zà-ÿœ]*|nég[a-zà-ÿœ]*|rh[+-]))?|)"
    R"((?:diagnose|diagnostic|diagnosis|medische (?:info|gegevens)|gezondheidstoestand|)"
    R"(état de santé|allergie(?:ën|s)?|allergy|aandoening|handicap|maladie|ziekte|krankheit|)"
    R"(illness|medicatie|traitement médical) ?[:=] ?[a-zà-ÿœ-]+(?: [a-zà-ÿœ-]+){0,2})";

constexpr std::string_view k_general =
    "beleid, *beleid, policy, policies, politique de, politique en matiere, richtlijn*, "
    "verzekering*, assurance*, insurance*, versicherung*, campagne*, campaign*, kampagne, "
    "preventie*, prevention*, onderzoek*, onderzoekers, research*, recherche*, forschung*, "
    "studie*, study, studies, etude*, fonds, stichting*, fondation, foundation, stiftung, "
    "vereniging*, association*, verein, liga, ligue, centrum, centre, center, zentrum, cursus*, "
    "opleiding*, formation*, training*, workshop*, infosessie*, seminar*, symposium, congres*, "
    "artikel*, article*, brochure*, reglement*, reglementation, procedure*, statistiek*, "
    "statistique*, statistics, journee, werelddag*, dag van, boek, book, livre, wetgeving*, wet, "
    "legislation*, law, loi, gesetz*, vacature*, percent, procent*, vaccinatiecentrum, "
    "ziekenhuis, hopital, hospital, apotheek, pharmacie, kinderen, werknemers, travailleurs, "
    "employees, mensen met, personen met, personnes, people with, menschen, patienten, patients, "
    "parking*, parkeerplaats*, toegankelijk*, accessible*, accessib*, toilet*";

}  // namespace

std::unique_ptr<Detector> make_health_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "health", "health of a person",
      "below a header that tells it; in text, words for illnesses and leave where a person is "
      "identified",
      "GDPR, Articles 4(15) and 9; words in Dutch, French, English and German"};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.pattern = k_pattern;
  kind.general_words = k_general;
  kind.priority = 3;
  return make_header_detector(kind);
}

}  // namespace datakaart
