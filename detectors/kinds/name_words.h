// The words around names in running text, in Dutch, French, German and English, as folded() makes
// them; for the reader of names. Our own. Constant.
#pragma once

#include <array>
#include <string_view>

namespace datakaart {

// Forms of address and titles; behind them a name follows.
inline constexpr std::string_view k_titles =
    "heer, dhr, hr, mevrouw, mevr, mw, mej, juffrouw, juf, meneer, mijnheer, meester, mr, mrs, ms, "
    "miss, "
    "dr, drs, prof, professor, ir, ing, dokter, doctor, notaris, collega, pater, zuster, "
    "tante, nonkel, oom, oma, opa, monsieur, m, mme, madame, mlle, mademoiselle, mmes, maitre, me, "
    "mtre, docteur, professeur, pr, notaire, soeur, tonton, tata, herr, herrn, frau, fraulein, "
    "doktor, onkel, uncle, aunt, widow, weduwe, veuve, witwe, echtgenote, epouse, wijlen, feu";
// Those that are common words or abbreviations too: behind them only a known name counts.
inline constexpr std::string_view k_weak_titles =
    "me, ing, pr, ir, m, hr, miss, meester, doctor, collega, zuster, soeur, oom, tata, tante, "
    "pater, professor, notaris, notaire, widow, weduwe, veuve, witwe, echtgenote, epouse, feu, "
    "juf, uncle, aunt, wijlen, opa, oma, nonkel, tonton, onkel";

// What a letter begins with before a first name.
inline constexpr std::string_view k_greetings =
    "beste, dag, hallo, hoi, hey, lieve, geachte, goedemorgen, goedemiddag, goeiemorgen, "
    "goedenavond, dear, hi, hello, cher, chere, bonjour, bonsoir, salut, liebe, lieber, moin, "
    "servus, ciao, coucou";

// What a letter ends with, before the name of who signs it: how its line begins.
inline constexpr auto k_closings = std::to_array<std::string_view>({"met vriendelijke groet",
                                                                    "vriendelijke groet",
                                                                    "met hartelijke groet",
                                                                    "hartelijke groet",
                                                                    "met warme groet",
                                                                    "warme groet",
                                                                    "met sportieve groet",
                                                                    "sportieve groet",
                                                                    "met beleefde",
                                                                    "beleefde groet",
                                                                    "met collegiale groet",
                                                                    "collegiale groet",
                                                                    "groet",
                                                                    "mvg",
                                                                    "vr gr",
                                                                    "hoogachtend",
                                                                    "met de meeste hoogachting",
                                                                    "met hoogachting",
                                                                    "alvast bedankt",
                                                                    "bedankt",
                                                                    "met dank",
                                                                    "veel liefs",
                                                                    "liefs",
                                                                    "tot binnenkort",
                                                                    "namens",
                                                                    "cordialement",
                                                                    "bien cordialement",
                                                                    "tres cordialement",
                                                                    "bien a vous",
                                                                    "bien a toi",
                                                                    "amicalement",
                                                                    "cdlt",
                                                                    "meilleures salutations",
                                                                    "sinceres salutations",
                                                                    "salutations",
                                                                    "avec mes",
                                                                    "veuillez agreer",
                                                                    "veuillez recevoir",
                                                                    "je vous prie",
                                                                    "nous vous prions",
                                                                    "respectueusement",
                                                                    "d avance merci",
                                                                    "merci d avance",
                                                                    "mit freundlichen",
                                                                    "freundliche gru",
                                                                    "beste gru",
                                                                    "viele gru",
                                                                    "herzliche gru",
                                                                    "liebe gru",
                                                                    "mfg",
                                                                    "hochachtungsvoll",
                                                                    "kind regards",
                                                                    "best regards",
                                                                    "warm regards",
                                                                    "with kind",
                                                                    "with best",
                                                                    "regards",
                                                                    "sincerely",
                                                                    "yours",
                                                                    "best wishes",
                                                                    "many thanks",
                                                                    "kindest regards",
                                                                    "respectfully",
                                                                    "getekend",
                                                                    "was getekend",
                                                                    "signe",
                                                                    "handtekening",
                                                                    "signature",
                                                                    "unterschrift",
                                                                    "signed",
                                                                    "voor akkoord",
                                                                    "pour accord",
                                                                    "gelezen en goedgekeurd",
                                                                    "lu et approuve"});

// Labels of lists of persons, and of one: a line or the words before a colon.
inline constexpr std::string_view k_person_labels =
    "aanwezig, aanwezigen, verontschuldigd, verontschuldigden, afwezig, afwezigen, presents, "
    "present, presentes, excuses, excuse, excusee, absents, absent, absente, anwesend, anwesende, "
    "entschuldigt, abwesend, attendees, attending, apologies, participants, deelnemers, "
    "participanten, teilnehmer, teilnehmende, verslaggever, verslag, voorzitter, voorzitster, "
    "secretaris, notulist, notulen, notuliste, rapporteur, rapporteuse, protokoll, "
    "protokollfuhrer, protokollfuhrerin, minutes, minute taker, chair, chairperson, "
    "vorsitz, vorsitzender, vorsitzende, president de seance, secretaire, tav, t a v, "
    "ter attentie van, a l attention de, z hd, zu handen, attn, attention, ondergetekende, "
    "ondergetekenden, le soussigne, la soussignee, soussigne, soussignee, les soussignes, "
    "der unterzeichnende, die unterzeichnende, undersigned, the undersigned, contactpersoon, "
    "personne de contact, ansprechpartner, ansprechpartnerin, contact person, patient, patiente, "
    "huurder, verhuurder, locataire, bailleur, mieter, mieterin, vermieter, vermieterin, tenant, "
    "landlord, werknemer, werkneemster, travailleur, travailleuse, arbeitnehmer, arbeitnehmerin, "
    "employee, koper, verkoper, acheteur, vendeur, kaufer, verkaufer, opgemaakt door, "
    "redige par, erstellt von, drawn up by, dossierbeheerder, gestionnaire du dossier, "
    "sachbearbeiter, sachbearbeiterin, getuige, getuigen, temoin, temoins, zeuge, zeugen, "
    "witness, lener, ontlener, uitlener, emprunteur, preteur, verzekerde, begunstigde, "
    "beneficiaire, getekend, handtekening, aanvrager, demandeur, antragsteller, kandidaat, "
    "candidat, candidate, bewerber, leerling, eleve, schuler, student, etudiant, ouder, ouders, "
    "behandelend arts, huisarts, medecin traitant, hausarzt, names, namen, noms, leden, membres, "
    "mitglieder, members, sprekers, orateurs";

// Words that are no person's family name, though they may stand with a capital behind a first name
// or a form of address: of companies and institutions, places, functions, days.
inline constexpr std::string_view k_no_family_names =
    "nv, bv, bvba, cvba, cv, vzw, ivzw, vof, sa, srl, sprl, scrl, asbl, aisbl, snc, sarl, sas, "
    "gmbh, "
    "ag, kg, ltd, llc, inc, plc, corp, company, group, groep, groupe, gruppe, consulting, "
    "services, "
    "solutions, systems, software, international, foundation, stichting, fondation, institute, "
    "instituut, institut, university, universiteit, universite, universitat, college, school, "
    "ecole, schule, hospital, ziekenhuis, hopital, clinic, kliniek, clinique, museum, musee, "
    "park, parc, airport, station, street, road, avenue, lane, drive, square, laan, straat, plein, "
    "platz, strasse, weg, bridge, river, lake, mountain, island, islands, beach, valley, hill, "
    "hills, city, town, village, county, state, states, province, republic, kingdom, north, south, "
    "east, west, club, team, cup, award, awards, prize, prijs, prix, preis, theorem, algorithm, "
    "method, law, act, number, numbers, function, distribution, test, license, licence, public, "
    "project, library, press, books, edition, version, release, series, model, protocol, server, "
    "client, api, sdk, framework, engine, studio, code, editor, browser, linux, windows, "
    "bank, banque, hotel, restaurant, cafe, theater, theatre, cinema, center, centre, centrum, "
    "zentrum, church, kerk, eglise, kirche, saint, sint, "
    "january, february, march, april, may, june, july, august, september, october, november, "
    "december, januari, februari, maart, mei, juni, juli, augustus, oktober, janvier, fevrier, "
    "mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, januar, "
    "februar, marz, dezember, jan, feb, apr, jun, jul, aug, sep, sept, oct, nov, dec, okt, monday, "
    "tuesday, wednesday, thursday, friday, saturday, sunday, maandag, dinsdag, woensdag, "
    "donderdag, "
    "vrijdag, zaterdag, zondag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, montag, "
    "dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, mon, tue, wed, thu, fri, sat, sun, "
    "directeur, directrice, director, direktor, direktorin, president, presidente, prasident, "
    "voorzitter, voorzitster, secretaris, secretaire, minister, ministre, burgemeester, "
    "bourgmestre, burgermeister, schepen, echevin, commissaris, commissaire, inspecteur, "
    "inspectrice, rechter, juge, richter, procureur, advocaat, avocat, rechtsanwalt, voorzitteres, "
    "bestuurder, administrateur, gouverneur, rector, recteur, rektor, dokter, docteur, doktor, "
    "professor, professeur, notaris, notaire, notar, collega, collegue, kollege, manager, "
    "belgium, belgie, belgique, belgien, nederland, france, frankreich, germany, deutschland, "
    "duitsland, allemagne, england, europe, europa, america, africa, asia, australia, canada, "
    "mexico, brazil, india, china, japan, russia, spain, italy, paris, london, berlin, rome, "
    "york, jersey, angeles, francisco, diego, dutch, french, german, english, spanish, italian, "
    "the, and, for, with, from, this, that, not, all, any, are, was, will, can, may, must, "
    "mevrouw, heer, madame, monsieur, frau, herr, mme, team, klant, client, klanten, "
    "trophy, memorial, stadium, arena, festival, express, magazine, news, times, post, radio, "
    "records, entertainment, pictures, studios, collection, fashion, parfum, edt, edp, jeans, "
    "shirt, dress, bag, chair, table, stoel, tafel, kast, bed, sofa, lamp, matras, kussen, jurk, "
    "broek, schoenen, rok, blouse, trui, vest, robe, jupe, veste, canape, fauteuil, armoire, "
    "lampe, tisch, stuhl, schrank, hose, kleid";

// Behind a name: it is a company's or a street's.
inline constexpr std::string_view k_company_endings =
    "nv, bv, bvba, cvba, cv, vzw, ivzw, vof, sa, srl, sprl, scrl, sc, asbl, aisbl, snc, sarl, sas, "
    "eurl, gmbh, ag, kg, ohg, ltd, llc, inc, plc, corp, co, company, holding, group, groep, "
    "groupe, "
    "consulting, consultancy, services, solutions, partners, associates, associes, zonen, zoon, "
    "fils, sons, son, sohne, cie, zn, dochters, advocaten, avocats, notarissen, school, college, "
    "instituut, institute, institut, stichting, foundation, fondation, straat, street, str, laan, "
    "lane, road, avenue, ave, plein, square, platz, strasse, weg, park, airport, university, "
    "university, hospital, prize, prijs, prix, award, cup, trophy, memorial, museum, library, "
    "center, centre, centrum, theater, stadium, arena, records, entertainment, pictures, studios, "
    "collection, parfum, edt, edp, jeans, watches, cosmetics, beauty, boeken, bakery, bakkerij, "
    "garage, cafe, hotel, restaurant, algorithm, theorem, distribution, method";
// Before it.
inline constexpr std::string_view k_before_other_names =
    "saint, sainte, st, ste, sint, sankt, san, santa, nv, bv, bvba, vzw, sa, srl, sprl, asbl, "
    "gmbh, "
    "firma, company, bakkerij, boulangerie, slagerij, boucherie, garage, cafe, restaurant, "
    "brasserie, hotel, apotheek, pharmacie, immo, school, ecole, college, lycee, athenee, "
    "institut, "
    "institute, instituut, universite, university, universiteit, stichting, fondation, foundation, "
    "hopital, hospital, kliniek, clinique, museum, musee, theater, theatre, stade, stadion, zaal, "
    "salle, bibliotheek, bibliotheque, koning, koningin, prins, prinses, roi, reine, prince, "
    "princesse, king, queen, princess, pope, paus, pape, kardinaal, cardinal, keizer, empereur, "
    "mont, fort, port, lake, mount, cape, schip, prix, prijs, mode, parfum, eau, collectie, "
    "merk, marque, brand";

// First names that are places or things as well.
inline constexpr std::string_view k_first_names_of_places =
    "virginia, georgia, jordan, chelsea, sofia, florence, charlotte, lourdes, victoria, adelaide, "
    "sydney, sidney, austin, dallas, houston, madison, jackson, lincoln, washington, paris, "
    "israel, "
    "india, asia, africa, america, brooklyn, savannah, carolina, dakota, montana, kenya, chad, "
    "sienna, vienna, milan, roma, alba, santiago, san, santa, alexandria, aurora, jersey, bristol, "
    "kent, devon, chester, lancaster, carson, preston, kingston, clifton, oxford, cambridge, york, "
    "berlin, london, cairo, troy, odessa, geneva, valencia, barcelona, tunis, java, ada, julia, "
    "alma, nova, luna, diana, jupiter, apollo, adonis, hermes, atlas, max, mercedes, tesla, ford, "
    "alexa, cortana, siri, bo, al, el, la, le, de, van, von, di, da, li, del, ben, bin, eden, "
    "mina, debian, ubuntu, docker, jenkins, maven, gradle, pascal, eclipse, gnu, perl, abc, "
    "mai, juni, juli, april, august, mars, summer, autumn, winter, sunday, domingo, romance, "
    "christian, angel, general, major, amber, emerald, coral, sky, star, royal, noble, golden, "
    "merit, unique, ideal, ariel, persil, dash, clio, megane, zoe, logan, sandero, kia, alfa, "
    "romeo, lancia, skoda, fabia, seat, leon, ibiza, toledo, cordoba, marbella, linda, marina, "
    "monte, german, octave, hex, lode, vera, urban, "
    "regina, athena, cyrus";

// Names of brands that are written as persons' are.
inline constexpr std::string_view k_brands =
    "calvin klein, ralph lauren, tommy hilfiger, marc jacobs, jean paul gaultier, karl lagerfeld, "
    "paul smith, michael kors, hugo boss, yves rocher, yves saint laurent, jack daniels, jack "
    "daniel s, jack jones, johnnie walker, jim beam, ben sherman, max factor, max mara, elizabeth "
    "arden, vera wang, guy laroche, nina ricci, ted baker, stella mccartney, christian dior, "
    "christian louboutin, louis vuitton, louis philippe, giorgio armani, marie claire, jo malone, "
    "laura ashley, fred perry, levi strauss, mary kay, estee lauder, tom ford, tom tailor, tom "
    "tom, kate spade, tory burch, bobbi brown, helena rubinstein, harley davidson, aston martin, "
    "mercedes benz, alfa romeo, charles vogele, charlotte tilbury, vera bradley, victoria beckham, "
    "victor rolf, viktor rolf, roberto cavalli, salvatore ferragamo, emilio pucci, dolce gabbana, "
    "carolina herrera, oscar de la renta, donna karan, liz claiborne, jimmy choo, manolo blahnik, "
    "albert heijn, jules destrooper, jan de nul, john deere, john player, philip morris, rolls "
    "royce, ray ban, bruno banani, gerry weber, marc o polo, marc cain, betty barclay, peter hahn, "
    "esther perbandt, paul mitchell, sebastian professional, adam opel, robert bosch, karl storz, "
    "martin guitar, fred olsen, henri wintermans, daniel wellington, daniel hechter, "
    "pierre cardin, pierre marcolini, thierry mugler, jean louis david, marie jo, sarah pacini, "
    "ann demeulemeester, dries van noten, anna field, anna sui, ellen tracy, emma "
    "sleep, simon levelt, lucas bols, peter stuyvesant, ernst young, price waterhouse, thomas "
    "cook, "
    "thomas pink, martin marietta, lockheed martin, george foreman, dr oetker, dr martens, dr "
    "pepper, dr beckmann, dr hauschka, mr proper, mr clean, mr green, mr fix, madame tussauds, "
    "john doe, jane doe, jan modaal";

// Family names behind particles; those in small letters must be known ones.
inline constexpr std::string_view k_name_particles =
    "van, vande, vanden, vander, van t, von, de, den, der, d, du, des, di, da, del, della, dos, "
    "te, "
    "ten, ter, t, la, le, les, el, al, ben, bin, ait, ould, zu, zum, zur, st, saint";

}  // namespace datakaart
