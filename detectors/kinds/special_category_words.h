// The words of the special categories: of headers, of what speaks in general, and known values. In
// Dutch, French, English and German; as WordList takes them.
#pragma once

#include <string_view>

namespace datakaart {

// Words that say in the same sentence that nobody is meant, but a policy, a study, a foundation.
#define DATAKAART_GENERAL_WORDS                                                                 \
  "beleid, *beleid, policy, policies, politique de, politique en matiere, richtlijn*, "         \
  "verzekering*, assurance*, insurance*, versicherung*, campagne*, campaign*, kampagne, "       \
  "preventie*, prevention*, onderzoek*, onderzoekers, research*, recherche*, forschung*, "      \
  "studie*, study, studies, etude*, fonds, stichting*, fondation, foundation, stiftung, "       \
  "vereniging*, association*, verein, liga, ligue, centrum, centre, center, zentrum, cursus*, " \
  "opleiding*, formation*, training*, workshop*, infosessie*, seminar*, symposium, congres*, "  \
  "artikel*, article*, brochure*, reglement*, reglementation, procedure*, statistiek*, "        \
  "statistique*, statistics, journee, werelddag*, dag van, boek, book, livre, wetgeving*, "     \
  "legislation*, gesetz*, vacature*, percent, procent*"

// Health.
inline constexpr std::string_view k_health_headers =
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
inline constexpr std::string_view k_health_weak_headers =
    "diagnose*, diagnosis, diagnostic*, handicap, health, sante, ziek, malade, sick, krank, "
    "symptom*, klachten, behandeling*, traitement, treatment, behandlung, dieet, "
    "regime alimentaire, bmi, therapie*, therapy, dosering, dosage, posologie, afwezigheidsreden, "
    "reden afwezigheid, motif d absence, absence reason, abwesenheitsgrund";
inline constexpr std::string_view k_health_not_headers =
    "*verzekering*, *versicherung*, health check*, healthcheck*, server*, node*, disk*, service*, "
    "system*, cluster, insurance*, verzekering*, assurance*, versicherung*, ziekenfonds, host*, "
    "battery*, product*, voertuig*, vehicle*, vehicule*, auto, wagen, car, motor, machine*, golf, "
    "datum*, date*, budget*, kost*, prijs*, price*, prix*, leverancier*, fournisseur*, voorraad*, "
    "diagnostic code*, diagnosticcode*, diagnostics, diagnostic message*, diagnostic info*, "
    "diagnostic log*, diagnostic id, diagnostic level, diagnostic mode, diagnostic port*, "
    "diagnostic tool*, diagnostic data, diagnostic test*, diagnostic report*, diagnostic source*, "
    "diagnostic severity, self diagnostic*, obd*, error*, smtp*, "
    "stock*, cnk, expert, plant*, gewas, crop*, veestapel";
// Columns beside which a handicap is that of golfers.
inline constexpr std::string_view k_health_spoiling =
    "golf*, golfclub*, hcp, whs, federaalnr, federaal nummer, hole*, holes, tee*, stableford*, "
    "birdie*, par, score*, club*, baan, flight*";
// Columns of stocks of medicines and of sums for parts of a business.
inline constexpr std::string_view k_health_spoiling_without_people =
    "voorraad*, stock*, batch*, lot, lotn*, cnk*, ean*, gtin*, prijs*, prix*, price*, preis*, "
    "verpakking*, conditionnement, packaging, leverancier*, fournisseur*, supplier*, lieferant*, "
    "vervaldatum*, houdbaar*, peremption, expiry*, bestel*, quantity, qty, hoeveelheid, quantite, "
    "menge, afdeling*, dienst, diensten, departement*, department*, service, abteilung*, "
    "vestiging*, filiaal*, maand*, month*, mois, monat*, kwartaal*, quarter*, trimestre*, jaar, "
    "year, annee, jahr, totaal*, total*, summe, aantal*, nombre*, anzahl*, count*, gemiddelde*, "
    "moyenne*, average*, percentage*, pct, fte*, provincie*, province*, regio*, region*, "
    "leeftijdsgroep*";
inline constexpr std::string_view k_health_general = DATAKAART_GENERAL_WORDS
    ", "
    "tegen$, contre$, contre le$, contre la$, against$, gegen$, world, mondial*, wet, law, loi, "
    "vaccinatiecentrum, ziekenhuis, hopital, hospital, apotheek, pharmacie, kinderen, werknemers, "
    "travailleurs, employees, mensen met, personen met, personnes, people with, menschen, "
    "patienten, patients, parking*, parkeerplaats*, toegankelijk*, accessible*, accessib*, toilet*";

// Religion and belief.
inline constexpr std::string_view k_religion_headers =
    "godsdienst*, religie*, geloofsovertuiging*, geloof, religion*, religious*, religieuze*, "
    "religieuse*, konfession*, confession, confessie, levensbeschouwing*, levensbeschouwelijk*, "
    "levensovertuiging*, culte, gezindte*, croyance*, conviction religieuse, "
    "convictions religieuses, conviction philosophique, convictions philosophiques, faith, "
    "glaube, glaubensbekenntnis, bekenntnis, kirchenzugehorigkeit, kirchensteuermerkmal, "
    "kirchensteuer, denomination religieuse";
inline constexpr std::string_view k_religion_weak_headers =
    "belief, beliefs, overtuiging, conviction, kirche, denomination";
inline constexpr std::string_view k_religion_not_headers =
    "leerkracht*, leraar*, prof*, uren, uur, heures, hours, punten, points, score*, resultaat, "
    "note*, cijfer*, vakcode, lokaal, aantal*, nombre*, count, counts, datum*, date*, boek*, "
    "book*, genre, kanaal, channel, budget*";
inline constexpr std::string_view k_religion_general =
    "onderwijs*, enseignement*, education, universi*, school, schools, scholen, basisschool, "
    "ecole*, schule*, hogeschool, college*, lyceum, kerk, kerken, eglise*, church*, kirche*, "
    "museum*, musee*, parochie*, paroisse*, pfarrei, feest*, fete*, feast, partij, parti, "
    "mutualiteit*, mutualite*, ziekenhuis*, hospital*, hopital*, gemeenschap*, communaute*, "
    "community*, gemeinde, traditi*, kunst*, art, architect*, geschiedenis, history, histoire, "
    "wijk, begraafplaats*, cimetiere*, cemetery, les, lessen, leerkracht*, leraar*, jeugd*, "
    "vrouwenbond, kerkfabriek, centrum, centre, center, raad, conseil, council, tempel, moskee*, "
    "mosquee*, mosque*, synago*, wereld*, muziek, musique, kalender, calendar, calendrier, "
    "monument*, erediensten, cultes, music, nieuwjaar, kerst*, markt";

// Membership of a trade union.
inline constexpr std::string_view k_trade_union_headers =
    "vakbond*, vakbonden, syndicaat, vakvereniging*, vakorganisatie*, syndicat, syndicats, "
    "syndical, syndicale*, syndique, syndiquee, affiliation syndicale, appartenance syndicale, "
    "organisation syndicale, syndicaal*, syndicalisatie, trade union*, tradeunion*, "
    "labour union*, labor union*, union member*, unionmember*, union membership, "
    "union affiliation, gewerkschaft*";
inline constexpr std::string_view k_trade_union_weak_headers = "union, unions, syndicate, bond";
inline constexpr std::string_view k_trade_union_not_headers =
    "copropriete*, coproprietaires, initiative, intercommunal*, european, europese, credit, "
    "savings, customs, sql, type*, select, gebouw*, immeuble, student*, football, rugby, "
    "bijdrage totaal, aantal*, nombre*, count, counts, budget*, kosten, datum*, date*, telefoon*, "
    "adres*, email*";
inline constexpr std::string_view k_trade_union_general =
    "onderhandel*, negociation*, negotiation*, alle leden, european, copropriet*, persbericht";
inline constexpr std::string_view k_unions =
    "acv, csc, abvv, fgtb, aclvb, cgslb, acod, cgsp, vsoa, slfp, lbc, cne, bbtk, setca, acv csc, "
    "abvv fgtb, aclvb cgslb, acv puls, acv metea, fnv, cnv, vcp, cgt, cfdt, fo, cfe cgc, sud, "
    "unsa, ig metall, verdi, ver di, dgb, gew, gdl, ogbl, lcgb, unite, unison, gmb, tuc, nsz, "
    "snps, vvp";

// Political opinions.
inline constexpr std::string_view k_political_opinion_headers =
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
inline constexpr std::string_view k_political_opinion_weak_headers =
    "partij, parti, party, partei, fractie, kandidatenlijst, lijst, liste";
inline constexpr std::string_view k_political_opinion_not_headers =
    "exposed, expose, exposee, pep, partijnummer*, partijnr*, batch*, lot, partij nr, "
    "partij nummer, third party, contract*, tegenpartij, wederpartij, counterparty, geschil, "
    "region*, map, kaart, datum*, date*, aantal*, nombre*, count, counts, type*, size, partieel, "
    "budget*, kosten, asset";
inline constexpr std::string_view k_political_opinion_general = DATAKAART_GENERAL_WORDS
    ", "
    "wet, loi, partijen, parties, partis, peiling*, sondage*, poll, polls, peilingen, "
    "verkiezingsuitslag, debat*, regering*, gouvernement*, government*, coalitie*";
inline constexpr std::string_view k_parties =
    "n va, nva, vlaams belang, vb, cd v, cdv, cd en v, open vld, openvld, vld, groen, ecolo, "
    "ecolo groen, vooruit, sp a, spa, pvda, ptb, ptb pvda, pvda ptb, ps, mr, les engages, cdh, "
    "defi, pp, vivant, csp, pff, prodg, volt, pvv, vvd, d66, cda, groenlinks, groenlinks pvda, "
    "gl, sp, bbb, nsc, cu, christenunie, sgp, fvd, denk, cdu, csu, cdu csu, spd, afd, fdp, "
    "die grunen, grune, bundnis 90 die grunen, die linke, linke, bsw, lr, les republicains, rn, "
    "rassemblement national, lfi, renaissance, eelv, pcf, modem, labour, conservative, "
    "conservatives, tory, lib dem, liberal democrats, green, greens, ukip, reform uk, snp, "
    "socialist, socialiste, liberaal, liberal, democrat, republican, communist, communiste";

// Racial and ethnic origin.
inline constexpr std::string_view k_ethnic_origin_headers =
    "etnische*, etnisch*, etniciteit*, ethnisch*, ethnicity*, ethnic*, ethnique*, ethnie*, "
    "ethnizitat, origine ethnique*, origines ethniques, origine raciale, afkomst*, "
    "culturele achtergrond, bevolkingsgroep, volkszugehorigkeit, huidskleur*, huidkleur, "
    "couleur de peau, skin color*, skin colour*, hautfarbe*, race ethnicity, racial*, raciale*, "
    "migratieachtergrond*, migrantenachtergrond, migration background*, migrationshintergrund*, "
    "origine migratoire, abstammung*, herkunft ethnisch";
inline constexpr std::string_view k_ethnic_origin_weak_headers =
    "origine, origines, herkomst, herkunft, origin, race, ras, land van herkomst, herkomstland, "
    "pays d origine, country of origin, herkunftsland, roots";
inline constexpr std::string_view k_ethnic_origin_not_headers =
    "product*, produit*, lead*, contact*, bron, source, dier*, animal*, hond*, chien*, kat, "
    "paard*, cheval, horse*, koe, vache, bestand*, file*, goederen, marchandise*, gegevens*, "
    "data, url*, referrer*, commande*, order*, klacht, race id, race number, race time, "
    "race name, racedatum, datum*, date*, aantal*, nombre*, count, counts, sample*, staal, variet*";
inline constexpr std::string_view k_ethnic_origin_general =
    "keuken, cuisine, cuisines, restaurant*, gerecht*, plat, plats, recept*, recette*, recipe*, "
    "food, wijn, vin, wine, tapijt*, thee, koffie, cafe, producten, produits, products, kaas, "
    "fruit, groenten, paard*, hond*, literatuur, muziek, musique, music, film*, taal, langue, "
    "language, markt, handel, vakantie, reis, voyage, trip, ambassade*, embassy, consulaat, "
    "onderneming*, bedrijf*, societe*, company";
// Countries and peoples that origins tell of, by how they begin.
inline constexpr std::string_view k_origins =
    "belg*, vlaam*, waal*, wallon*, flam*, nederland*, neerland*, dutch, frans*, franc*, french, "
    "duits*, allem*, german*, deutsch*, marok*, maroc*, moroc*, turk*, turq*, alger*, tunes*, "
    "tunis*, congo*, kongo*, rwand*, burund*, ital*, spaan*, spanj*, espag*, spain, spanis*, "
    "portug*, pool*, polen, polon*, polog*, poland, polis*, roem*, roum*, roman*, ruman*, bulg*, "
    "afrik*, afric*, azi*, asia*, asie*, arab*, koerd*, kurd*, berb*, maghr*, syri*, irak*, "
    "iraq*, iran*, afgh*, pakist*, indi*, inde, chin*, viet*, russ*, rusl*, oekra*, ukrain*, "
    "alban*, kosov*, bosni*, servi*, serb*, griek*, grec*, greek*, latin*, latijns*, seneg*, "
    "kamer*, camer*, guin*, ghan*, niger*, somal*, ethiop*, eritr*, surin*, antill*, roma, jood*, "
    "joods*, juif*, jew*, armen*, filip*, philip*, thai*, japan*, japon*, kore*, coree*, brazil*, "
    "bresil*, carib*, europe*, europa*, eu, kaukasisch*, caucasi*, blank, wit, white, zwart, "
    "black, noir, blanc, hispanic*, mixed, gemengd, metis*, egypt*, israel*, liban*, liba*, "
    "amerik*, americ*, brits*, brit*, engel*, angla*, oostenrijk*, zwitser*, suisse*";

// Sexual orientation.
inline constexpr std::string_view k_sexual_orientation_headers =
    "seksuele geaardheid*, seksuele orientatie*, seksuele voorkeur*, geaardheid*, seksualiteit, "
    "orientation sexuelle*, orientations sexuelles, preference sexuelle, sexual orientation*, "
    "sexualorientation*, sexual preference*, sexuality, sexuelle orientierung*, sexuelle neigung, "
    "sexuelle ausrichtung, vie sexuelle, seksueel leven, sex life, lgbt*, lgbtq*, holebi*";
inline constexpr std::string_view k_sexual_orientation_weak_headers =
    "orientation, orientatie, orientierung, voorkeur";
inline constexpr std::string_view k_sexual_orientation_not_headers =
    "page*, pagina*, screen*, photo*, image*, exif*, beroeps*, studie*, scolaire, "
    "professionnelle, map, device*, papier*, paper*, print*";
inline constexpr std::string_view k_sexual_orientation_general =
    "pride, prides, bar, bars, beweging*, mouvement*, movement*, vereniging*, association*, "
    "organisatie*, organisation*, rights, rechten, droits, parade*, club*, gemeenschap*, "
    "communaute*, community, film*, huwelijk, mariage, marriage, festival*, discriminatie, "
    "discrimination, beleid, policy, werkgroep, studie*, onderzoek, cavaria, campagne*, vorming, "
    "kanaal, lussac, personen, people, personnes";
inline constexpr std::string_view k_orientations =
    "hetero, heteroseksueel, heterosexuel, heterosexuelle, heterosexual, heterosexuell, straight, "
    "homo, homoseksueel, homosexuel, homosexuelle, homosexual, homosexuell, gay, schwul, "
    "lesbisch, lesbienne, lesbian, lesbo, bi, biseksueel, bisexuel, bisexuelle, bisexual, "
    "bisexuell, queer, aseksueel, asexuel, asexual, asexuell, panseksueel, pansexuel, pansexual, "
    "pansexuell, holebi";

// Criminal convictions and offences.
inline constexpr std::string_view k_criminal_record_headers =
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
inline constexpr std::string_view k_criminal_record_weak_headers =
    "conviction, offence*, offense*, misdrijven, inbreuk*, infraction*, delit, delits, straf, "
    "peine, sentence, strafe, feiten";
inline constexpr std::string_view k_criminal_record_not_headers =
    "religi*, philosoph*, rate, rating, stats, defense, punten, points, aantal*, nombre*, count, "
    "counts, text*, langue, language, translation, word, words, stad, wijk, region, regio, "
    "arrondissement, jaar, year, annee, team*";
inline constexpr std::string_view k_criminal_record_general = DATAKAART_GENERAL_WORDS
    ", "
    "vereist*, vereiste, verplicht*, voorleggen, voor te leggen, requis*, exige*, required, "
    "requirement, erforderlich, vzw, aanvragen, aanvraag, loket, demande, apply, bedrijf, "
    "onderneming, vennootschap, societe, company, corporation, firma, multinational*, fabriek*, "
    "bank, overheid, staat";

}  // namespace datakaart
