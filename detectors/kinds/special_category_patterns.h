// What tells of a special category in running text, as RE2: phrases that are about one person. In
// Dutch, French, English and German, in any case.
#pragma once

#include <string_view>

namespace datakaart {

// Health.
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
inline constexpr std::string_view k_health_pattern =
    R"((?i)(?:)" DATAKAART_SUFFERS R"()?(?:)" DATAKAART_ILLNESSES R"()|)" DATAKAART_SUFFERS
    R"([a-zà-ÿœ]{3}[a-zà-ÿœ-]+|an [a-zà-ÿœ]{3}[a-zà-ÿœ-]+ erkrankt|)"
    R"(allergi(?:sch|que|c|es?) (?:voor|aux?|à|to|gegen) (?:de |la |les |l['’])?[a-zà-ÿœ-]+|)"
    R"((?:hoog)?zwanger(?:schap)?|enceinte|grossesse|pregnan(?:t|cy)|schwanger(?:schaft)?|miskraam|)"
    R"(fausse couche|)"
    R"(handicap(?:é|ée|és)?|gehandicapt|invaliditeit|invalidité|disabilit(?:y|ies)|)"
    // Of addresses and passwords it says something else.
    R"((?:is|ben|blijvend|gedeeltelijk|volledig|erkend|verklaard|oorlogs|devenue?|reconnue?|)"
    R"(déclarée?|travailleur|personne|pensionnée?|totalement|partiellement) invalide|)"
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

// Religion and belief.
inline constexpr std::string_view k_religion_pattern =
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

// Membership of a trade union.
inline constexpr std::string_view k_trade_union_pattern =
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

// Political opinions.
#define DATAKAART_PARTIES                                                                      \
  R"(n-va|nva|vlaams belang|cd ?& ?v|open vld|vld|groen|ecolo|vooruit|sp\.?a|pvda|ptb|mr|)"    \
  R"(les engagés|cdh|défi|pvv|vvd|d66|cda|groenlinks|cdu|csu|spd|afd|fdp|die linke|)"        \
  R"(die grünen|den grünen|labour(?: party)?|conservative party|tories|)"                    \
  R"(lib(?:eral)? dem(?:ocrat)?s|front national|rassemblement national|lfi|parti socialiste|)" \
  R"(socialistische partij|parti [a-zà-ÿœ]+)"
inline constexpr std::string_view k_political_opinion_pattern =
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

// Racial and ethnic origin.
#define DATAKAART_PEOPLES                                                                          \
  R"(alg[ée]r|marokk|maroc|moroc|turk|turq|türk|tunis|congol|kongol|rwand|roeand|burund|)"       \
  R"(itali|spaan|espagn|spanis|portug|pools|polon|polis|poln|roem|roum|roman|rum[äa]n|bulga|)"    \
  R"(afrika|afric|aziati|asiat|asian|arab|koerd|kurd|berb|maghr|syri|irak|iraq|iran|afgh|)"        \
  R"(pakist|indi|chin|viet|russ|oekra|ukrain|alban|kosov|bosni|servi|serb|gri[ek]|grec|gree|)"     \
  R"(latino|latijns|sénég|senega|kameroen|camerou|guin[eé]|ivoir|nigeria|ghan|somal|ethiop|)"   \
  R"(éthiop|eritr|molukk|surina|antilli|joods|juiv|jewish|jüdis|roma|tsjetsj|tchétch|armee?n|)" \
  R"(arméni|filip|philip|thai|japan|japon|korea|coré|brazil|brésil|caribb|caraïb|libane|)"     \
  R"(israël|egypt|égypt)"
inline constexpr std::string_view k_ethnic_origin_pattern =
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

// Sexual orientation.
inline constexpr std::string_view k_sexual_orientation_pattern =
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

// Criminal convictions and offences.
inline constexpr std::string_view k_criminal_record_pattern =
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

}  // namespace datakaart
