#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

struct Category {
  const char* kind;
  std::vector<std::string> headers;        // that tell it wherever they stand
  std::string value;                       // below these and the following headers
  std::vector<std::string> weak_headers;   // that tell it beside columns about people alone
  std::vector<std::string> other_headers;  // that hold such a word and mean something else
  std::string header;
  std::vector<std::string> values;        // that count below it
  std::vector<std::string> other_values;  // that do not
  std::vector<std::string> phrases;       // that count where a person is identified
  std::vector<std::string> general;       // that mean nobody
};

const std::vector<Category> k_categories = {
    {"health",
     {"Ziekte",        "ziektes",       "Medicatie",    "Allergieën",   "allergies",
      "Bloedgroep",    "bloed_groep",   "Ziekteverlof", "Maladie",      "Groupe sanguin",
      "Blood type",    "bloodGroup",    "Krankheit",    "Blutgruppe",   "Medical condition",
      "État de santé", "Health status", "Disability",   "Zwangerschap", "Arbeidsongeschikt",
      "Medische info"},
     "astma",
     {"Diagnose", "Diagnosis", "Handicap", "Health", "Santé", "Behandeling"},
     {"Health check", "server health", "Ziekenfonds", "Health insurance", "Diagnose voertuig",
      "Golf handicap", "Ziekteverzekering", "healthcheck_url", "Allergenen"},
     "Ziekte",
     {"diabetes", "A+", "pollen", "ja", "geen", "sinds 3 maart"},
     {},
     {"lijdt aan diabetes",
      "heeft diabetes type 2",
      "is ziek gemeld sinds 3 maart",
      "is arbeidsongeschikt",
      "is zwanger",
      "is hiv-positief",
      "behandeld voor borstkanker",
      "heeft een burn-out",
      "kampt met een depressie",
      "est atteinte de sclérose en plaques",
      "souffre de dépression",
      "est enceinte",
      "est en arrêt maladie",
      "est en congé de maladie",
      "has been on sick leave since May",
      "suffers from epilepsy",
      "is pregnant",
      "was diagnosed with asthma",
      "leidet an Asthma",
      "ist schwanger",
      "ist arbeitsunfähig",
      "is allergisch voor noten",
      "bloedgroep: A+",
      "heeft een handicap",
      "zit in een rolstoel"},
     {"Our sick leave policy changes in May", "Ons beleid rond ziekteverlof",
      "Onderzoek naar diabetes", "De ziekteverzekering", "Assurance maladie",
      "Parkeerplaats voor personen met een handicap", "kankeronderzoek",
      "De Stichting tegen Kanker", "Diabetes is een ziekte", "Depressie kan iedereen treffen",
      "Campagne contre le cancer", "Une étude sur le diabète"}},
    {"religion",
     {"Godsdienst", "Religie", "geloof", "Religion", "religion_code", "Konfession",
      "Levensbeschouwing", "Conviction religieuse", "Geloofsovertuiging", "faith"},
     "katholiek",
     {"Overtuiging", "Kirche"},
     {"Leerkracht godsdienst", "Uren godsdienst", "Godsdienst punten"},
     "Godsdienst",
     {"katholiek", "RK", "Islam", "protestants", "sans", "Zeugen Jehovas"},
     {"12", "15/20", "8,5"},
     {"is katholiek", "is moslim", "is joods", "est musulmane", "est protestant", "is Jewish",
      "ist katholisch", "is getuige van Jehova", "godsdienst: islam", "is overtuigd vrijzinnig"},
     {"Katholiek onderwijs Vlaanderen", "De joodse gemeenschap van Antwerpen",
      "L'université catholique de Louvain", "De protestantse kerk", "The Jewish museum",
      "Katholieke universiteit"}},
    {"trade-union",
     {"Vakbond", "vakbond_lid", "Vakbondslid", "Syndicat", "Affiliation syndicale", "Trade union",
      "tradeUnion", "union_member", "Gewerkschaft", "Gewerkschaftsmitglied",
      "Syndicaal afgevaardigde"},
     "ACV",
     {"Union", "union"},
     {"European Union", "Credit union", "Syndicus", "Syndicat de copropriété", "Student union",
      "union_type"},
     "Vakbond",
     {"ACV", "ja", "FGTB", "lid sinds 2010"},
     {},
     {"is lid van het ACV", "is aangesloten bij het ABVV", "is lid van de vakbond",
      "est membre de la CSC", "est affilié à la FGTB", "est syndiquée", "est délégué syndical",
      "is a shop steward", "is a trade union member", "ist Mitglied der IG Metall",
      "ist Gewerkschaftsmitglied", "is vakbondsafgevaardigde", "vakbond: ACLVB"},
     {"De vakbonden onderhandelen", "Le syndicat négocie", "The European Union", "Der Syndikus",
      "select a union select b", "Syndicus van het gebouw"}},
    {"political-opinion",
     {"Politieke voorkeur", "politieke_partij", "Partijlidmaatschap", "Parti politique",
      "Opinion politique", "Political opinion", "politicalParty", "Party affiliation",
      "Parteizugehörigkeit", "Stemvoorkeur", "Intention de vote"},
     "Groen",
     {"Partij", "Parti", "Party", "Partei"},
     {"Partijnummer", "Partij nr", "Third party", "Politically exposed", "Tegenpartij", "batch"},
     "Politieke voorkeur",
     {"N-VA", "PS", "links", "geen"},
     {},
     {"is lid van de N-VA", "is lid van Vooruit", "stemt op Groen", "est membre du PS",
      "est membre du parti socialiste", "militante d'Ecolo", "is a member of the Labour Party",
      "ist Mitglied der CDU", "ist Parteimitglied", "is partijlid", "politieke voorkeur: links",
      "is militant van CD&V"},
     {"De partijen onderhandelen", "Een peiling bij leden van Groen",
      "Le gouvernement et le PS négocient", "Our third party is Acme", "Partij 12 is verzonden",
      "Het groen van de tuin"}},
    {"ethnic-origin",
     {"Etnische afkomst", "etniciteit", "Afkomst", "Origine ethnique", "Ethnie", "Ethnicity",
      "ethnic_origin", "Huidskleur", "Couleur de peau", "Hautfarbe", "Migratieachtergrond",
      "Ethnische Herkunft"},
     "Marokkaans",
     {"Herkomst", "Origine", "Race", "Country of origin"},
     {"Origine du contact", "Herkomst product", "Lead origin", "Race time", "Herkomst goederen"},
     "Etnische afkomst",
     {"Marokkaans", "Turkse", "wit", "ja"},
     {"12", "12:30", "salon 2024"},
     {"is van Marokkaanse afkomst", "heeft Turkse roots", "est d'origine congolaise",
      "d'origine algérienne", "is of Turkish descent", "ist türkischer Herkunft",
      "etnische afkomst: Berbers", "heeft een migratieachtergrond", "met een donkere huidskleur"},
     {"Pièces d'origine", "De herkomst van de goederen", "Een restaurant van Marokkaanse origine",
      "Producten van Spaanse herkomst", "Country of origin: Belgium"}},
    {"sexual-orientation",
     {"Seksuele geaardheid", "seksuele_voorkeur", "Geaardheid", "Orientation sexuelle",
      "Sexual orientation", "sexualOrientation", "Sexuelle Orientierung", "LGBTQ"},
     "homo",
     {"Orientation", "oriëntatie"},
     {"Page orientation", "Screen orientation", "Orientation scolaire", "Beroepsoriëntatie"},
     "Seksuele geaardheid",
     {"hetero", "lesbisch", "ja"},
     {},
     {"is homoseksueel", "is lesbisch", "est homosexuel", "est lesbienne", "is openly gay",
      "is bisexual", "ist schwul", "ist bisexuell", "seksuele geaardheid: hetero"},
     {"De holebi-beweging", "Gay pride in Antwerpen", "Les droits des homosexuels", "Een gay bar",
      "De oriëntatie van het gebouw", "Bi-directional"}},
    {"criminal-record",
     {"Strafblad", "strafblad_ja_nee", "Veroordelingen", "Uittreksel strafregister",
      "Casier judiciaire", "casier_judiciaire", "Condamnations", "Criminal record",
      "criminalRecord", "Vorstrafen", "Führungszeugnis", "Goed gedrag en zeden"},
     "ja",
     {"Delit", "Offence", "Infractions", "Conviction"},
     {"Conviction religieuse", "Offense rating", "Casier", "Strafpunten"},
     "Strafblad",
     {"ja", "blanco", "diefstal 2012", "néant"},
     {},
     {"heeft een strafblad", "is veroordeeld voor diefstal", "werd veroordeeld tot een werkstraf",
      "a été condamné pour vol", "a un casier judiciaire", "has a criminal record",
      "was convicted of fraud", "ist vorbestraft", "wurde wegen Betrugs verurteilt",
      "kreeg een gevangenisstraf"},
     {"Een uittreksel uit het strafregister is vereist", "Le bedrijf is veroordeeld",
      "La société a été condamnée", "A criminal record check is required",
      "Les casiers du vestiaire"}},
};

constexpr std::string_view k_person = "Lotte Janssens, lotte@voorbeeld-firma.be";

TEST_CASE("headers in four languages tell a special category") {
  for (const Category& category : k_categories) {
    const Engine engine = engine_for(category.kind);
    for (const std::string& header : category.headers) {
      CAPTURE(category.kind, header);
      CHECK_FALSE(below(engine, header, {category.value}).empty());
    }
    for (const std::string& header : category.weak_headers) {
      CAPTURE(category.kind, header);
      CHECK_FALSE(beside_people(engine, header, {category.value}).empty());
      CHECK(below(engine, header, {category.value}).empty());
    }
    for (const std::string& header : category.other_headers) {
      CAPTURE(category.kind, header);
      CHECK(beside_people(engine, header, {category.value}).empty());
    }
  }
}

TEST_CASE("values below such a header tell a special category, unless they cannot be one") {
  for (const Category& category : k_categories) {
    const Engine engine = engine_for(category.kind);
    for (const std::string& value : category.values) {
      CAPTURE(category.kind, value);
      CHECK_FALSE(below(engine, category.header, {value}).empty());
    }
    for (const std::string& value : category.other_values) {
      CAPTURE(category.kind, value);
      CHECK(beside_people(engine, category.header, {value}).empty());
    }
  }
}

TEST_CASE("words that tell a special category count where a person is identified") {
  const Engine engine = engine_for("");
  for (const Category& category : k_categories) {
    for (const std::string& phrase : category.phrases) {
      CAPTURE(category.kind, phrase);
      CHECK(kinds_in(engine, std::string(k_person) + ", " + phrase + ".") ==
            std::string("name ") + category.kind);
      CHECK(kinds_in(engine, phrase + ".").empty());
    }
    for (const std::string& phrase : category.general) {
      CAPTURE(category.kind, phrase);
      CHECK(kinds_in(engine, std::string(k_person) + ". " + phrase + ".") == "name");
    }
  }
}

TEST_CASE("remarks about a person in a table are read as text") {
  const Engine engine = engine_for("");
  const Table table({"E-mail", "Opmerkingen", "Artikel"},
                    {{"lotte@voorbeeld-firma.be", "belt terug, is zwanger", "is zwanger, roman"}});
  const auto found = seen(engine, table.text());
  REQUIRE(found.size() == 2);
  CHECK(found[1].value == "zwanger");
  CHECK(reported(engine, Table({"Code", "Opmerkingen"}, {{"K12", "is zwanger"}}).text()).empty());
}

TEST_CASE("an address for all identifies nobody") {
  const Engine engine = engine_for("");
  CHECK(kinds_in(engine, "Wie diabetes heeft, belt of schrijft naar info@voorbeeld-firma.be") ==
        "");
}

TEST_CASE("a header that may be another union counts above the names of trade unions only") {
  const Engine engine = engine_for("trade-union");
  CHECK(beside_people(engine, "Union", {"ABVV"}) == "abvv");
  CHECK(beside_people(engine, "Union", {"Saint-Gilloise"}).empty());
}

TEST_CASE("a header that may be another party counts above the names of political parties only") {
  const Engine engine = engine_for("political-opinion");
  CHECK(beside_people(engine, "Partij", {"CD&V"}) == "cd v");
  CHECK(beside_people(engine, "Partij", {"verweerder", "LOT-12"}).empty());
}

TEST_CASE("a header that may be the origin of anything counts above countries and peoples only") {
  const Engine engine = engine_for("ethnic-origin");
  CHECK(beside_people(engine, "Origine", {"Maroc"}) == "maroc");
  CHECK(beside_people(engine, "Origine", {"site web"}).empty());
}

TEST_CASE("the orientation of pages is none of persons") {
  const Engine engine = engine_for("sexual-orientation");
  CHECK(beside_people(engine, "Orientation", {"landscape", "portrait"}).empty());
  CHECK(beside_people(engine, "Orientation", {"gay"}) == "gay");
}

TEST_CASE("an address that is not valid, golf and stocks say nothing of health") {
  const Engine engine = engine_for("");
  CHECK(reported(engine, "rik.maes@site.be adresse invalide").find("invalide") ==
        std::string::npos);
  const Engine health = engine_for("health");
  const Table golf({"Naam", "Voornaam", "Gsm", "Handicap", "Club"},
                   {{"Maes", "Rik", "0479112233", "12", "Golf Gent"}});
  CHECK(reported(health, golf.text()).empty());
  const Table stock({"Geneesmiddel", "Voorraad"}, {{"paracetamol", "12"}, {"ibuprofen", "7"}});
  CHECK(reported(health, stock.text()).empty());
  CHECK(reported(health, Table({"diagnosticCode"}, {{"smtp 550"}}).text()).empty());
}

}  // namespace
}  // namespace datakaart
