// The kinds of personal data and the categories of the register in the four languages.
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
    {"email", {"E-mailadres", "Adresse e-mail", "E-mail address", "E-Mail-Adresse"}},
    {"phone", {"Telefoonnummer", "Numéro de téléphone", "Telephone number", "Telefonnummer"}},
    {"iban", {"Bankrekening", "Compte bancaire", "Bank account", "Bankkonto"}},
    {"be-national-number",
     {"Rijksregisternummer", "N° de Registre national", "Belgian national number",
      "Belgische Nationalregisternr."}},
    {"payment-card", {"Betaalkaart", "Carte de paiement", "Payment card", "Zahlungskarte"}},
    {"be-eid-card",
     {"Identiteitskaartnummer", "N° de carte d'identité", "Identity card number",
      "Personalausweisnr."}},
    {"be-passport", {"Paspoortnummer", "N° de passeport", "Passport number", "Passnummer"}},
    {"be-driving-licence",
     {"Rijbewijsnummer", "N° de permis de conduire", "Driving licence number", "Führerscheinnr."}},
    {"be-number-plate",
     {"Nummerplaat", "Plaque d'immatriculation", "Number plate", "Kfz-Kennzeichen"}},
    {"be-enterprise-number",
     {"Ondernemingsnummer", "N° d'entreprise", "Enterprise number", "Unternehmensnr."}},
    {"ehic",
     {"Europese ziekteverzekeringskaart", "Carte européenne d'assurance maladie",
      "European health insurance card", "Europäische Krankenvers.-karte"}},
    {"mrz",
     {"Machineleesbare zone", "Zone de lecture automatique", "Machine-readable zone",
      "Maschinenlesbare Zone"}},
    {"date-of-birth", {"Geboortedatum", "Date de naissance", "Date of birth", "Geburtsdatum"}},
    {"ip-address", {"IP-adres", "Adresse IP", "IP address", "IP-Adresse"}},
    {"mac-address", {"MAC-adres", "Adresse MAC", "MAC address", "MAC-Adresse"}},
    {"gps-position", {"GPS-positie", "Position GPS", "GPS position", "GPS-Position"}},
    {"nl-bsn", {"Nederlands BSN", "BSN néerlandais", "Dutch BSN", "Niederländische BSN"}},
    {"fr-nir", {"Frans NIR", "NIR français", "French NIR", "Französische NIR"}},
    {"de-steuer-id",
     {"Duits Steuer-ID", "Steuer-ID allemand", "German Steuer-ID", "Deutsche Steuer-ID"}},
    {"lu-matricule",
     {"Luxemburgs matricule", "Matricule luxembourgeois", "Luxembourg matricule",
      "Luxemburger Matricule"}},
    {"uk-nino", {"Brits NINO", "NINO britannique", "British NINO", "Britische NINO"}},
    {"es-dni", {"Spaans DNI/NIE", "DNI/NIE espagnol", "Spanish DNI/NIE", "Spanische DNI/NIE"}},
    {"it-codice-fiscale",
     {"Italiaanse codice fiscale", "Codice fiscale italien", "Italian codice fiscale",
      "Italienische Codice fiscale"}},
    {"pl-pesel", {"Pools PESEL", "PESEL polonais", "Polish PESEL", "Polnische PESEL"}},
    {"pt-nif", {"Portugees NIF", "NIF portugais", "Portuguese NIF", "Portugiesische NIF"}},
    {"name", {"Naam", "Nom", "Name", "Name"}},
    {"first-name", {"Voornaam", "Prénom", "First name", "Vorname"}},
    {"address", {"Adres", "Adresse", "Address", "Anschrift"}},
    {"sex", {"Geslacht", "Sexe", "Sex", "Geschlecht"}},
    {"nationality", {"Nationaliteit", "Nationalité", "Nationality", "Staatsangehörigkeit"}},
    {"marital-status", {"Burgerlijke staat", "État civil", "Marital status", "Familienstand"}},
    {"salary", {"Loon", "Salaire", "Salary", "Gehalt"}},
    {"login", {"Gebruikersnaam", "Identifiant", "Login", "Benutzername"}},
    {"health", {"Gezondheid", "Santé", "Health", "Gesundheit"}},
    {"religion",
     {"Geloof of overtuiging", "Religion ou conviction", "Religion or belief",
      "Religion oder Weltanschauung"}},
    {"trade-union", {"Vakbond", "Syndicat", "Trade union", "Gewerkschaft"}},
    {"political-opinion",
     {"Politieke opvatting", "Opinion politique", "Political opinion", "Politische Meinung"}},
    {"ethnic-origin",
     {"Etnische afkomst", "Origine ethnique", "Ethnic origin", "Ethnische Herkunft"}},
    {"sexual-orientation",
     {"Seksuele gerichtheid", "Orientation sexuelle", "Sexual orientation",
      "Sexuelle Orientierung"}},
    {"criminal-record",
     {"Strafrechtelijk verleden", "Passé judiciaire", "Criminal record", "Strafrechtliche Daten"}},
    {"consent", {"Toestemming", "Consentement", "Consent", "Einwilligung"}},
});

}  // namespace

std::span<const KindTexts> kind_texts() { return k_kinds; }

const Words* words_of(Category category) {
  switch (category) {
    case Category::custom:
      return nullptr;
    case Category::contact:
      return &k_contact;
    case Category::financial:
      return &k_financial;
    case Category::belgian_national_number:
      return &k_national;
    case Category::foreign_national_number:
      return &k_foreign;
    case Category::identity_document:
      return &k_documents;
    case Category::personal_trait:
      return &k_traits;
    case Category::location:
      return &k_location;
    case Category::connection:
      return &k_connection;
    case Category::criminal:
      return &k_criminal;
    case Category::health:
      return &k_health;
    case Category::ethnic_origin:
      return &k_ethnic;
    case Category::politics:
      return &k_politics;
    case Category::religion:
      return &k_belief;
    case Category::trade_union:
      return &k_union;
    case Category::sex_life:
      return &k_sex_life;
    case Category::enterprise:
      return &k_enterprise;
    case Category::consent:
      return &k_consent;
  }
  return nullptr;
}

KnownKind known_kind(const KindInfo& info, Language language) {
  KnownKind known{info.category, info.sensitivity, std::string(info.name), std::string(info.title),
                  std::string(info.title)};
  if (const Words* category = words_of(info.category))
    known.category_name = in(language, *category);
  for (const KindTexts& kind : k_kinds) {
    if (kind.kind == info.name) known.title = in(language, kind.title);
  }
  return known;
}

}  // namespace datakaart
