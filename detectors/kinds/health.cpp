// Health, one of the special categories of personal data: a column below a header that tells it,
// and in running text words that tell of the health of a person who is identified near by.
#include "detectors/engine/header_kind.h"
#include "detectors/kinds/list.h"

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

#define DATAKAART_ILLNESSES                                                                     \
  R"((?:type[ -]?[12] )?(?:diabet(?:es|iker)|diabète|diabeticus|diabétique|)"                 \
  R"(diabetic)(?:[ -]type[ -]?[12i]+)?|suikerziekte|(?:[a-zà-ÿœ]+)?kanker|)"                 \
  R"(cancer(?: d[ue][a-zà-ÿœ]* [a-zà-ÿœ]+)?|(?:breast|lung|skin|prostate|colon|)"         \
  R"(ovarian) cancer|(?:[a-zà-ÿœ]+)?krebs(?:erkrankung)?|leukemie|leucémie|leuk[ae]+mia|)"  \
  R"(leukämie|(?:hersen|brain )?tumor|tumeur(?: cérébrale)?|chemo(?:therapie|therapy)?|)"    \
  R"(chimiothérapie|(?:postnatale |zware |ernstige |severe |schwere[rn]? )?(?:depressie|)"     \
  R"(depression|dépression)|depressief|depressieve|dépressi(?:f|ve)|depressed|depressionen|)" \
  R"(burn-?[ -]?outs?|angststoornis|trouble anxieux|anxiety disorder|angststörung|ptss|)"      \
  R"(ptsd|[eé]pileps(?:ie|y)|astma|asthm[ea]|hiv(?:[ -](?:positief|positive?|positiv|)"        \
  R"(besmetting|infectie))?|séropositi(?:f|ve)|aids|sida|(?:ziekte van |)"                     \
  R"(maladie de )?(?:parkinson|alzheimer|crohn|lyme)(?:['’]s disease)?|dementie|démence|)"   \
  R"(dementia|demenz|multiple scl[ée]rose?|multiple sclerosis|sclérose en plaques|)"          \
  R"(ms-patiënt(?:e)?|hartinfarct|hartaanval|infarctus|crise cardiaque|heart attack|)"         \
  R"(herzinfarkt|hartfalen|hartproblemen|hartziekte|problèmes cardiaques|heart (?:disease|)"   \
  R"(problems)|herzprobleme|beroerte|schlaganfall|migraine|reuma|rhumatismes?|rheuma|)"         \
  R"(artritis|arthritis|arthrose|artrose|fibromyalgie|hernia|hernie(?: discale)?|)"             \
  R"(bandscheibenvorfall|rugklachten|rugproblemen|mal de dos|rückenprobleme|)"                 \
  R"(bipolaire? stoornis|trouble bipolaire|bipolar disorder|schizofrenie|schizophr[eé]nie|)"   \
  R"(autis(?:me|m|mus|tisch)|adhd|tdah|dyslexie|anorexi[ae]|boulimi[ae]|)"                      \
  R"(hepatitis(?: [abc])?|hépatite(?: [abc])?|tuberculose|tuberkulose|tuberculosis|)"          \
  R"((?:long )?covid(?:-19)?|dialyse|nierfalen|longontsteking|pneumonie|pneumonia|)"            \
  R"(hoge bloeddruk|hypertension|hypertensie|bluthochdruck|obesitas|obésité|obesity)"
// "lijdt aan een", "souffre de", "diagnosed with".
#define DATAKAART_SUFFERS                                                                       \
  R"((?:(?:lijdt|leed|lijdend|lijden|leidt) aan |souffr(?:e|ait|ant|ent|ir) (?:de |d['’]|)"   \
  R"(du |des )|atteinte?s? (?:de |d['’]|du |des )|suffer(?:s|ed|ing)? from |(?:leidet|litt|)" \
  R"(leiden) (?:an|unter) |erkrankt an |gediagnosticeerd met |diagnosed with )(?:een |de |)"    \
  R"(une? |la |l['’]|an? |the |einer |einem )?)"

constexpr std::string_view k_pattern =
    R"((?i)(?:)" DATAKAART_SUFFERS R"()?(?:)" DATAKAART_ILLNESSES R"()|)" DATAKAART_SUFFERS
    R"([a-zà-ÿœ]{3}[a-zà-ÿœ-]+|an [a-zà-ÿœ]{3}[a-zà-ÿœ-]+ erkrankt|)"
    R"(allergi(?:sch|que|c|es?) (?:voor|aux?|à|to|gegen) (?:de |la |les |l['’])?[a-zà-ÿœ-]+|)"
    R"((?:hoog)?zwanger(?:schap)?|enceinte|grossesse|pregnan(?:t|cy)|schwanger(?:schaft)?|miskraam|)"
    R"(fausse couche|)"
    R"(handicap(?:é|ée|és)?|gehandicapt|invalide|invaliditeit|invalidité|disabilit(?:y|ies)|)"
    R"((?:he|she|who|is registered|is permanently|severely) (?:is |are )?disabled|)"
    R"(disabled (?:person|worker|employee|child|son|daughter|veteran)|behinderung|)"
    R"(schwerbehindert|rolstoel(?:patiënt|gebruiker)?|fauteuil roulant|)"
    R"(wheelchair|)"
    R"((?:tijdelijk |definitief |volledig )?arbeids?ongeschikt(?:heid)?|werkonbekwaam(?:heid)?|)"
    R"(incapacité de travail|arbeitsunfähig(?:keit)?|krankgeschrieben|krank ?gemeldet|)"
    R"(krankmeldung|)"
    R"((?:langdurig )?ziek(?: ?gemeld|gemeld)|(?:meldde|meldt|melde) zich (?:[a-z]+ )?ziek|)"
    R"((?:heeft|has|a|hat) (?:een |an? |une |eine )?(?:[a-zà-ÿœ-]+ ){0,2}allerg(?:ie|y|ies)|(?:is|was|blijft|werd|)"
    R"(al) (?:[a-zà-ÿœ]+ ){0,2}ziek|ziekmelding|ziekteverlof|(?:wegens|door|met) ziekte|)"
    R"((?:congé|arrêt) (?:de )?maladie|en maladie|(?:est|était|tombée?) (?:[a-zà-ÿœ]+ )?malade|)"
    R"(pour (?:cause|raison) de (?:maladie|santé)|)"
    R"((?:on |long-term )?sick leave|(?:is|was|called in|been|reported) (?:off )?sick|)"
    R"(medical leave|(?:ist|war|seit [a-zà-ÿœ]+) krank\b|)"
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
    "tegen$, contre$, contre le$, contre la$, against$, gegen$, world, mondial*, "
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
      "health",
      "Health",
      "below a header that tells it; in text, words for illnesses and leave where a person is "
      "identified",
      "GDPR, Articles 4(15) and 9; words in Dutch, French, English and German",
      Category::health,
      Sensitivity::sensitive};
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
