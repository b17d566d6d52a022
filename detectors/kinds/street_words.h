// The words of streets, numbers and boxes in addresses, in Dutch, French and German, as folded()
// makes them; for the reader of streets. Constant.
#pragma once

#include <array>
#include <string_view>

namespace datakaart {

// Types that begin a street's name.
inline constexpr std::string_view k_street_types =
    "rue, avenue, av, ave, aven, boulevard, boul, bd, bld, bvd, blvd, chaussee, chee, chss, place, "
    "pl, quai, dreve, allee, all, route, rte, clos, sentier, impasse, imp, square, sq, chemin, "
    "ruelle, venelle, passage, cour, cite, parc, esplanade, faubourg, galerie, rond point, montee, "
    "voie, thier, tienne, hameau, residence, domaine, quartier, promenade, digue, carrefour, "
    "grand rue, grand place, grand route, steenweg, stwg, laan, plein, dreef, kaai, square, "
    "residentie, in der, auf der, an der, am, zur, zum";
// Others that are common words as well: they begin a street's name with a capital alone.
inline constexpr std::string_view k_street_types_with_capital =
    "r, cours, jardin, jardins, pont, coteau, coteaux, rempart, remparts, mail, mont, montagne, "
    "val, "
    "vallee, villa, villas, verger, vergers, parvis, porte, plaine, plateau, placette, pre, pres, "
    "prairie, prairies, raidillon, rampe, terrasse, traverse, trieu, trieux, trixhe, trou, tige, "
    "bois, bruyere, bruyeres, campagne, carriere, carrieres, cense, champ, champs, chaussees, "
    "chateau, "
    "colline, corniche, cortil, couture, croix, degres, enclos, escalier, escaliers, espace, "
    "ferme, "
    "fond, fonds, fontaine, fosse, fosses, grand cour, herbage, ile, levee, lotissement, marche, "
    "marais, moulin, paquis, pachis, pature, piedsente, pierre, ry, sart, site, taille, "
    "thiers, tour, vigne, vignes, vignoble, wez, zone, zoning, chee de, bvard, boulv, avn, "
    "lieu dit, lieudit, vieux chemin, vieille voie, ch, che, chem";
// Words that may stand before such a type and belong to the name.
inline constexpr std::string_view k_street_adjectives =
    "grand, grande, petit, petite, vieux, vieille, nouvelle, haute, basse, longue, courte, "
    "ancienne, premiere, deuxieme, grands";

// How streets' names end.
inline constexpr auto k_street_suffixes = std::to_array<std::string_view>(
    {"straat",   "straatje", "str",           "laan",    "weg",     "wegel",     "wegje",
     "steenweg", "stwg",     "baan",          "dreef",   "lei",     "kaai",      "kade",
     "plein",    "markt",    "hof",           "park",    "ring",    "poort",     "brug",
     "berg",     "dijk",     "dam",           "vest",    "vesten",  "vaart",     "gracht",
     "wal",      "singel",   "dorp",          "plaats",  "pad",     "steeg",     "gang",
     "hoek",     "veld",     "velden",        "akker",   "akkers",  "kouter",    "heide",
     "bos",      "broek",    "meers",         "meersen", "dries",   "einde",     "eind",
     "molen",    "beek",     "sluis",         "haven",   "dok",     "werf",      "erf",
     "tuin",     "warande",  "kring",         "oever",   "square",  "heuvel",    "wijk",
     "laar",     "bergen",   "hoeve",         "kasteel", "kant",    "esplanade", "boulevard",
     "avenue",   "strasse",  "gasse",         "platz",   "allee",   "ufer",      "place",
     "rue",      "route",    "stationsplein", "kerkhof", "driesch", "zavel",     "vijver",
     "put",      "lo",       "els",           "duinen"});

inline constexpr std::string_view k_street_particles =
    "de, den, der, het, van, vande, vanden, ter, ten, te, t, s, la, le, les, l, du, des, d, aan, "
    "op, en, et, naar, tot, sur, sous, aux, au, von, zum, zur, und";
// Words that stand before a street and are no part of its name.
inline constexpr std::string_view k_before_streets =
    "in, op, aan, te, bij, naar, uit, adres, adresse, address, anschrift, thuisadres, wonende, "
    "woonachtig, gevestigd, wonend, woont, wohnhaft, demeurant, domicilie, domicile, sis, ik, hij, "
    "zij, wij, mijn, ons, uw, zie, nieuw, straat en nummer, at, from, lives, living";
// Words that are numbered as a street is, and none.
inline constexpr std::string_view k_not_streets =
    "zaal, deel, vol, volume, nr, pagina, page, blz, hoofdstuk, editie, jaargang, versie, version, "
    "lokaal, verdieping, nummer, numero, januari, februari, maart, april, mei, juni, juli, "
    "augustus, september, oktober, november, december, janvier, fevrier, mars, avril, mai, juin, "
    "juillet, aout, octobre, novembre, decembre, january, february, march, may, june, july, "
    "august, october, januar, februar, marz, juni, dezember, jan, feb, mar, apr, jun, jul, aug, "
    "sep, sept, okt, oct, nov, dec, dez, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, "
    "zondag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, week, semaine, artikel, "
    "article, art, ronde, groep, groupe, klas, niveau, level, bus, tram, lijn, ligne, kamer, room, "
    "salle, figuur, figure, tabel, table, bijlage, annexe, stap, step, punt, point, tel, fax, gsm, "
    "totaal, total, top, euro, eur, circa, ca, act, wet, loi, kb, ar";

inline constexpr std::string_view k_box_words =
    "bus, bte, boite, bt, bo, box, postbus, b, app, apt, appt, appartement, verd, verdieping, "
    "etage, et, blok, bloc, bat, kamer, kot, studio, unit, stock, wohnung, briefkasten, bfk";
inline constexpr std::string_view k_boxes_like_streets = "blok, bloc, studio, hof, kot";
inline constexpr std::string_view k_floor_words =
    "verdieping, verdiep, verd, etage, et, stock, ste verdieping, de verdieping, verdiepingen";
inline constexpr std::string_view k_number_words =
    "n, nr, no, num, numero, nummer, huisnummer, nummero";
inline constexpr std::string_view k_linking_words = "te, a, in, at, zu, b, be, bel";
inline constexpr std::string_view k_number_suffixes = "bis, ter, quater";

}  // namespace datakaart
