// The kinds of personal data in the four languages: their name, how sensitive they are, and the
// category of the register that they belong to.
#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr Words k_contact = {"Identificatie- en contactgegevens", "Identification et contact",
                             "Identification and contact", "Identifikation und Kontakt"};
constexpr Words k_financial = {"Financiële bijzonderheden", "Particularités financières",
                               "Financial details", "Finanzdaten"};
constexpr Words k_national = {"Rijksregisternummer / INSZ (bis)",
                              "N° de Registre national / NISS (bis)",
                              "National register no. / SSIN", "Nationalregisternr. / ENSS"};
constexpr Words k_foreign = {"Nationaal nummer (buitenland)", "N° national (étranger)",
                             "National number (abroad)", "Nationale Nummer (Ausland)"};
constexpr Words k_documents = {"Identiteitsdocumenten", "Pièces d'identité", "Identity documents",
                               "Ausweisdokumente"};
constexpr Words k_traits = {"Persoonlijke kenmerken", "Caractéristiques personnelles",
                            "Personal characteristics", "Persönliche Merkmale"};
constexpr Words k_location = {"Locatiegegevens", "Données de localisation", "Location",
                              "Standortdaten"};
constexpr Words k_connection = {"Verbindings- en inloggegevens", "Données de connexion",
                                "Connection and login", "Verbindungs- und Zugangsdaten"};
constexpr Words k_criminal = {"Gerechtelijke gegevens", "Données judiciaires",
                              "Criminal and judicial", "Strafrechtliche Daten"};
constexpr Words k_health = {"Gezondheidsgegevens", "Données de santé", "Health",
                            "Gesundheitsdaten"};
constexpr Words k_ethnic = {"Raciale of etnische gegevens", "Origine raciale ou ethnique",
                            "Racial or ethnic origin", "Ethnische Herkunft"};
constexpr Words k_politics = {"Politieke opvattingen", "Opinions politiques", "Political opinions",
                              "Politische Meinungen"};
constexpr Words k_belief = {"Filosofische of religieuze overtuigingen", "Convictions", "Beliefs",
                            "Weltanschauung, Religion"};
constexpr Words k_union = {"Lidmaatschap van een vakvereniging", "Affiliation syndicale",
                           "Trade union", "Gewerkschaft"};
constexpr Words k_sex_life = {"Gegevens over het seksuele leven", "Vie sexuelle", "Sex life",
                              "Sexualleben"};
constexpr Words k_enterprise = {"Ondernemingsgegevens", "Données d'entreprise", "Enterprise data",
                                "Unternehmensdaten"};
constexpr Words k_consent = {"Toestemming", "Consentement", "Consent", "Einwilligung"};

constexpr auto k_kinds = std::to_array<KindTexts>({
    {"email", 1, {"E-mailadres", "Adresse e-mail", "E-mail address", "E-Mail-Adresse"}, k_contact},
    {"phone",
     1,
     {"Telefoonnummer", "Numéro de téléphone", "Telephone number", "Telefonnummer"},
     k_contact},
    {"iban", 3, {"Bankrekening", "Compte bancaire", "Bank account", "Bankkonto"}, k_financial},
    {"be-national-number",
     3,
     {"Rijksregisternummer", "N° de Registre national", "Belgian national number",
      "Belgische Nationalregisternr."},
     k_national},
    {"payment-card",
     3,
     {"Betaalkaart", "Carte de paiement", "Payment card", "Zahlungskarte"},
     k_financial},
    {"be-eid-card",
     3,
     {"Identiteitskaartnummer", "N° de carte d'identité", "Identity card number",
      "Personalausweisnr."},
     k_documents},
    {"be-passport",
     3,
     {"Paspoortnummer", "N° de passeport", "Passport number", "Passnummer"},
     k_documents},
    {"be-driving-licence",
     3,
     {"Rijbewijsnummer", "N° de permis de conduire", "Driving licence number", "Führerscheinnr."},
     k_documents},
    {"be-number-plate",
     2,
     {"Nummerplaat", "Plaque d'immatriculation", "Number plate", "Kfz-Kennzeichen"},
     k_location},
    {"be-enterprise-number",
     1,
     {"Ondernemingsnummer", "N° d'entreprise", "Enterprise number", "Unternehmensnr."},
     k_enterprise},
    {"ehic",
     3,
     {"Europese ziekteverzekeringskaart", "Carte européenne d'assurance maladie",
      "European health insurance card", "Europäische Krankenvers.-karte"},
     k_health},
    {"mrz",
     3,
     {"Machineleesbare zone", "Zone de lecture automatique", "Machine-readable zone",
      "Maschinenlesbare Zone"},
     k_documents},
    {"date-of-birth",
     2,
     {"Geboortedatum", "Date de naissance", "Date of birth", "Geburtsdatum"},
     k_traits},
    {"ip-address", 1, {"IP-adres", "Adresse IP", "IP address", "IP-Adresse"}, k_connection},
    {"mac-address", 1, {"MAC-adres", "Adresse MAC", "MAC address", "MAC-Adresse"}, k_connection},
    {"gps-position",
     2,
     {"GPS-positie", "Position GPS", "GPS position", "GPS-Position"},
     k_location},
    {"nl-bsn",
     3,
     {"Nederlands BSN", "BSN néerlandais", "Dutch BSN", "Niederländische BSN"},
     k_foreign},
    {"fr-nir", 3, {"Frans NIR", "NIR français", "French NIR", "Französische NIR"}, k_foreign},
    {"de-steuer-id",
     3,
     {"Duits Steuer-ID", "Steuer-ID allemand", "German Steuer-ID", "Deutsche Steuer-ID"},
     k_foreign},
    {"lu-matricule",
     3,
     {"Luxemburgs matricule", "Matricule luxembourgeois", "Luxembourg matricule",
      "Luxemburger Matricule"},
     k_foreign},
    {"uk-nino", 3, {"Brits NINO", "NINO britannique", "British NINO", "Britische NINO"}, k_foreign},
    {"es-dni",
     3,
     {"Spaans DNI/NIE", "DNI/NIE espagnol", "Spanish DNI/NIE", "Spanische DNI/NIE"},
     k_foreign},
    {"it-codice-fiscale",
     3,
     {"Italiaanse codice fiscale", "Codice fiscale italien", "Italian codice fiscale",
      "Italienische Codice fiscale"},
     k_foreign},
    {"pl-pesel",
     3,
     {"Pools PESEL", "PESEL polonais", "Polish PESEL", "Polnische PESEL"},
     k_foreign},
    {"pt-nif",
     3,
     {"Portugees NIF", "NIF portugais", "Portuguese NIF", "Portugiesische NIF"},
     k_foreign},
    {"name", 1, {"Naam", "Nom", "Name", "Name"}, k_contact},
    {"first-name", 1, {"Voornaam", "Prénom", "First name", "Vorname"}, k_contact},
    {"address", 1, {"Adres", "Adresse", "Address", "Anschrift"}, k_contact},
    {"sex", 1, {"Geslacht", "Sexe", "Sex", "Geschlecht"}, k_traits},
    {"nationality",
     2,
     {"Nationaliteit", "Nationalité", "Nationality", "Staatsangehörigkeit"},
     k_traits},
    {"marital-status",
     2,
     {"Burgerlijke staat", "État civil", "Marital status", "Familienstand"},
     k_traits},
    {"salary", 3, {"Loon", "Salaire", "Salary", "Gehalt"}, k_financial},
    {"login", 2, {"Gebruikersnaam", "Identifiant", "Login", "Benutzername"}, k_connection},
    {"health", 4, {"Gezondheid", "Santé", "Health", "Gesundheit"}, k_health},
    {"religion",
     4,
     {"Geloof of overtuiging", "Religion ou conviction", "Religion or belief",
      "Religion oder Weltanschauung"},
     k_belief},
    {"trade-union", 4, {"Vakbond", "Syndicat", "Trade union", "Gewerkschaft"}, k_union},
    {"political-opinion",
     4,
     {"Politieke opvatting", "Opinion politique", "Political opinion", "Politische Meinung"},
     k_politics},
    {"ethnic-origin",
     4,
     {"Etnische afkomst", "Origine ethnique", "Ethnic origin", "Ethnische Herkunft"},
     k_ethnic},
    {"sexual-orientation",
     4,
     {"Seksuele gerichtheid", "Orientation sexuelle", "Sexual orientation",
      "Sexuelle Orientierung"},
     k_sex_life},
    {"criminal-record",
     4,
     {"Strafrechtelijk verleden", "Passé judiciaire", "Criminal record", "Strafrechtliche Daten"},
     k_criminal},
    {"consent", 1, {"Toestemming", "Consentement", "Consent", "Einwilligung"}, k_consent},
});

}  // namespace

std::span<const KindTexts> kind_texts() { return k_kinds; }

Regime regime_of(std::string_view kind) {
  if (kind == "be-national-number") return Regime::national_number;
  if (kind == "criminal-record") return Regime::criminal;
  for (const char* special : {"health", "religion", "trade-union", "political-opinion",
                              "ethnic-origin", "sexual-orientation", "ehic"}) {
    if (kind == special) return Regime::special;
  }
  return Regime::ordinary;
}

KnownKind known_kind(const KindInfo& info, Language language) {
  KnownKind known;
  known.name = info.name;
  known.regime = regime_of(info.name);
  known.title = info.title;
  known.category = info.title;
  for (const KindTexts& kind : k_kinds) {
    if (kind.kind != info.name) continue;
    known.sensitivity = kind.sensitivity;
    known.title = in(language, kind.title);
    known.category = in(language, kind.category);
  }
  return known;
}

}  // namespace datakaart
