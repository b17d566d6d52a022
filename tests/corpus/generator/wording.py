"""How people speak of each kind: sentences around a value, and headers above a column of values."""

from . import values as v

# kind: (make a value, sentences by language). {} is where the value stands.
TEXT = {
    "email": (v.email, {
        "nl": ["Mail gerust naar {}.", "E-mail: {}", "Contact: {}, bureau 4", "<{}>", "stuur het door aan {}"],
        "fr": ["Écrivez à {}.", "Courriel : {}", "adresse {} (bureau)", "mailto:{}"],
        "en": ["Write to {}.", "Email: {}", "From: Someone <{}>", "cc {}; thanks"],
        "de": ["Schreiben Sie an {}.", "E-Mail: {}", "Kontakt: {}"]}),
    "phone": (v.phone, {
        "nl": ["Bel mij op {}.", "Gsm: {}", "Tel. {} na 18 u.", "U kan me bereiken op {}", "GSM {}"],
        "fr": ["Tél. : {}", "Appelez-moi au {}.", "GSM {}", "Portable : {} le soir"],
        "en": ["Call me on {}.", "Mobile: {}", "Phone {} after six"],
        "de": ["Tel.: {}", "Rufen Sie mich unter {} an.", "Handy {}"]}),
    "iban": (v.iban, {
        "nl": ["Gelieve te storten op {}.", "IBAN: {}", "rekeningnummer {} op naam van de klant", "Rek. {}"],
        "fr": ["Versez sur le compte {}.", "IBAN : {}", "Compte n° {}"],
        "en": ["Please pay into {}.", "IBAN: {}", "account {}"],
        "de": ["Bitte überweisen Sie auf {}.", "IBAN: {}", "Konto {}"]}),
    "be-national-number": (v.nrn, {
        "nl": ["Rijksregisternummer: {}", "met INSZ {}", "R.R. {}", "de heer met nummer {} meldde zich", "RRN {}"],
        "fr": ["Numéro de registre national : {}", "NISS {}", "N.N. {}", "l'intéressé ({})"],
        "en": ["National number: {}", "his NRN is {}", "({})"],
        "de": ["Nationalregisternummer: {}", "NR-Nummer {}", "({})"]}),
    "payment-card": (v.payment_card, {
        "nl": ["Betaald met kaart {}.", "Visa {}", "kredietkaart: {} vervalt 09/28"],
        "fr": ["Payé par carte {}.", "Carte de crédit : {}", "n° {} exp. 09/28"],
        "en": ["Card number: {}", "paid with {}", "credit card {} expires 09/28"],
        "de": ["Kreditkarte: {}", "Kartennummer {}"]}),
    "be-eid-card": (v.eid, {
        "nl": ["Identiteitskaart nr. {}", "eID: {}", "nummer identiteitskaart: {}"],
        "fr": ["Carte d'identité n° {}", "N° de carte d'identité : {}", "eID {}"],
        "en": ["Identity card: {}", "ID card no. {}"],
        "de": ["Personalausweis Nr. {}", "Ausweisnummer: {}"]}),
    "be-passport": (v.passport, {
        "nl": ["Paspoort: {}", "paspoortnummer {}", "reispas nr. {}"],
        "fr": ["Passeport : {}", "numéro de passeport {}"],
        "en": ["Passport no. {}", "passport number: {}"],
        "de": ["Reisepass {}", "Passnummer: {}"]}),
    "be-driving-licence": (v.licence, {
        "nl": ["Rijbewijs: {}", "rijbewijsnummer {}", "rijbewijs nr. {}"],
        "fr": ["Permis de conduire : {}", "permis de conduire n° {}"],
        "en": ["Driving licence: {}", "driver's license no. {}"],
        "de": ["Führerschein: {}", "Führerscheinnummer {}"]}),
    "be-number-plate": (v.plate, {
        "nl": ["Nummerplaat: {}", "met de wagen {}", "nummerplaat {} geparkeerd"],
        "fr": ["Plaque : {}", "immatriculé {}", "plaque d'immatriculation {}"],
        "en": ["Licence plate: {}", "number plate {}"],
        "de": ["Kennzeichen: {}", "Nummernschild {}"]}),
    "be-enterprise-number": (v.enterprise, {
        "nl": ["Ondernemingsnummer: {}", "BTW {}", "KBO {}", "btw-nummer {}"],
        "fr": ["Numéro d'entreprise : {}", "TVA {}", "BCE : {}"],
        "en": ["VAT: {}", "enterprise number {}"],
        "de": ["Unternehmensnummer: {}", "MwSt. {}"]}),
    "ehic": (v.ehic, {
        "nl": ["Europese ziekteverzekeringskaart: {}", "EKVK {}"],
        "fr": ["Carte européenne d'assurance maladie : {}", "CEAM {}"],
        "en": ["European health insurance card: {}", "EHIC {}"],
        "de": ["Europäische Krankenversicherungskarte: {}", "EHIC {}"]}),
    "mrz": (v.mrz, {lang: ["\n{}\n", "MRZ:\n{}\n"] for lang in ("nl", "fr", "en", "de")}),
    "date-of-birth": (v.date_of_birth, {
        "nl": ["geboren op {}", "Geboortedatum: {}", "geboren te Gent op {}", "(°{})", "Geb.: {}"],
        "fr": ["né le {}", "Date de naissance : {}", "née à Liège le {}", "(°{})"],
        "en": ["born on {}", "Date of birth: {}", "DOB: {}", "born in Leuven on {}"],
        "de": ["geboren am {}", "Geburtsdatum: {}", "geb. am {}"]}),
    "ip-address": (v.ipv4, {
        "nl": ["aangemeld vanaf IP-adres {}", "IP: {}", "verbinding vanaf {}"],
        "fr": ["connecté depuis {}", "adresse IP {}", "IP : {}"],
        "en": ["logged in from {}", "IP address: {}", "client {} connected"],
        "de": ["IP-Adresse {}", "angemeldet von {}"]}),
    "mac-address": (v.mac, {
        "nl": ["MAC-adres: {}", "toestel {} op het netwerk"],
        "fr": ["Adresse MAC : {}", "appareil {}"],
        "en": ["MAC address: {}", "device {} joined"],
        "de": ["MAC-Adresse: {}", "Gerät {}"]}),
    "gps-position": (v.gps, {
        "nl": ["GPS: {}", "locatie {} genoteerd", "coördinaten {}"],
        "fr": ["Position GPS : {}", "coordonnées {}"],
        "en": ["GPS position: {}", "coordinates {}", "location: {}"],
        "de": ["GPS-Position: {}", "Koordinaten {}"]}),
    "nl-bsn": (v.bsn, {
        "nl": ["BSN: {}", "burgerservicenummer {}", "BSN-nummer {}"], "fr": ["BSN néerlandais : {}"],
        "en": ["BSN {}", "citizen service number {}"], "de": ["BSN: {}", "Bürgerservicenummer {}"]}),
    "fr-nir": (v.nir, {
        "nl": ["Frans socialezekerheidsnummer: {}", "NIR {}"],
        "fr": ["N° de sécurité sociale : {}", "NIR {}", "numéro de sécu {}"],
        "en": ["French social security number: {}", "NIR: {}"], "de": ["NIR: {}"]}),
    "de-steuer-id": (v.steuer_id, {
        "nl": ["Duits fiscaal nummer (Steuer-ID): {}"], "fr": ["Steuer-ID : {}"],
        "en": ["German tax ID: {}", "Steuer-ID {}"],
        "de": ["Steuer-ID: {}", "Steueridentifikationsnummer {}", "IdNr. {}"]}),
    "lu-matricule": (v.matricule, {
        "nl": ["Luxemburgs matricule: {}"], "fr": ["Matricule : {}", "matricule national {}", "n° CNS {}"],
        "en": ["Luxembourg matricule: {}"], "de": ["Matricule: {}", "Sozialversicherungsnummer {}"]}),
    "uk-nino": (v.nino, {
        "nl": ["NI-nummer: {}"], "fr": ["numéro NI : {}"],
        "en": ["National Insurance number: {}", "NINO {}", "NI no: {}"], "de": ["NINO: {}"]}),
    "es-dni": (v.dni, {
        "nl": ["DNI: {}"], "fr": ["DNI : {}"], "en": ["DNI {}", "NIE: {}", "Spanish ID (DNI) {}"], "de": ["DNI {}"]}),
    "it-codice-fiscale": (v.codice_fiscale, {
        "nl": ["codice fiscale {}"], "fr": ["code fiscal italien {}"],
        "en": ["codice fiscale: {}", "Italian tax code {}"], "de": ["Codice fiscale: {}"]}),
    "pl-pesel": (v.pesel, {
        "nl": ["PESEL: {}"], "fr": ["PESEL : {}"], "en": ["PESEL {}", "PESEL number: {}"], "de": ["PESEL-Nummer {}"]}),
    "pt-nif": (v.nif, {
        "nl": ["NIF: {}"], "fr": ["NIF : {}"], "en": ["NIF {}", "contribuinte n.º {}"], "de": ["NIF: {}"]}),
}

# kind: headers by language.
HEADERS = {
    "email": {"nl": ["E-mail", "emailadres", "mailadres"], "fr": ["Courriel", "adresse mail", "E-mail"],
              "en": ["email", "Email address"], "de": ["E-Mail", "Mailadresse"]},
    "phone": {"nl": ["GSM", "gsm-nr", "Telefoon", "klant_tel", "mobiel nummer"], "fr": ["Téléphone", "GSM", "tel. portable"],
              "en": ["Phone", "mobile", "phoneNumber"], "de": ["Telefon", "Handy", "Mobilnummer"]},
    "iban": {"nl": ["IBAN", "Rekeningnummer"], "fr": ["IBAN", "N° de compte"], "en": ["IBAN", "bank account"], "de": ["IBAN", "Kontonummer"]},
    "be-national-number": {"nl": ["Rijksregisternr", "INSZ", "rijksregisternummer"], "fr": ["NISS", "registre national"],
                           "en": ["National number", "nrn"], "de": ["Nationalregisternummer", "NISS"]},
    "date-of-birth": {"nl": ["Geboortedatum", "geb.datum", "geboorteDatum"], "fr": ["Date de naissance", "naissance"],
                      "en": ["DOB", "birth_date", "Date of birth"], "de": ["Geburtsdatum", "geb. am"]},
    "name": {"nl": ["Achternaam", "Familienaam", "klantnaam", "NAAM"], "fr": ["Nom de famille", "NOM"],
             "en": ["Last name", "surname", "lastName"], "de": ["Nachname", "Familienname"]},
    "first-name": {"nl": ["Voornaam", "VOORNAAM", "voorn."], "fr": ["Prénom", "prenom"], "en": ["first_name", "First name", "firstName"],
                   "de": ["Vorname"]},
    "address": {"nl": ["Adres", "Straat en nr"], "fr": ["Adresse", "Rue et numéro"], "en": ["Address", "street"], "de": ["Anschrift", "Straße"]},
    "sex": {"nl": ["Geslacht", "M/V"], "fr": ["Sexe"], "en": ["Gender", "sex"], "de": ["Geschlecht"]},
    "nationality": {"nl": ["Nationaliteit"], "fr": ["Nationalité"], "en": ["Nationality"], "de": ["Staatsangehörigkeit", "Nationalität"]},
    "marital-status": {"nl": ["Burgerlijke staat"], "fr": ["État civil", "etat civil"], "en": ["Marital status"], "de": ["Familienstand"]},
    "salary": {"nl": ["Brutoloon", "Loon", "wedde"], "fr": ["Salaire brut", "salaire"], "en": ["Salary", "gross_salary"], "de": ["Gehalt", "Bruttolohn"]},
    "login": {"nl": ["Gebruikersnaam", "login"], "fr": ["Identifiant", "login"], "en": ["Username", "user_name"], "de": ["Benutzername"]},
    "health": {"nl": ["Ziekte", "Diagnose", "medicatie"], "fr": ["Maladie", "Diagnostic"], "en": ["Diagnosis", "medical condition"], "de": ["Krankheit", "Diagnose"]},
    "religion": {"nl": ["Godsdienst", "geloofsovertuiging"], "fr": ["Religion"], "en": ["Religion"], "de": ["Konfession", "Religion"]},
    "trade-union": {"nl": ["Vakbond", "vakbondslid"], "fr": ["Syndicat"], "en": ["Trade union", "union_member"], "de": ["Gewerkschaft"]},
    "political-opinion": {"nl": ["Politieke voorkeur"], "fr": ["Opinion politique"], "en": ["Political party", "political_views"], "de": ["Politische Meinung"]},
    "ethnic-origin": {"nl": ["Etnische afkomst"], "fr": ["Origine ethnique"], "en": ["Ethnicity", "ethnic origin"], "de": ["Ethnische Herkunft"]},
    "sexual-orientation": {"nl": ["Seksuele geaardheid"], "fr": ["Orientation sexuelle"], "en": ["Sexual orientation"], "de": ["Sexuelle Orientierung"]},
    "criminal-record": {"nl": ["Strafblad", "veroordelingen"], "fr": ["Casier judiciaire"], "en": ["Criminal record", "convictions"], "de": ["Vorstrafen"]},
    "consent": {"nl": ["Nieuwsbrief", "toestemming", "opt-in"], "fr": ["Consentement", "newsletter"], "en": ["opt_in", "unsubscribed", "consent"], "de": ["Einwilligung", "Newsletter"]},
    "nl-bsn": {"nl": ["BSN", "burgerservicenr"], "fr": ["BSN"], "en": ["bsn"], "de": ["BSN"]},
    "payment-card": {"nl": ["Kaartnummer", "kredietkaart"], "fr": ["N° de carte", "carte bancaire"], "en": ["card_number", "Credit card"], "de": ["Kreditkarte"]},
    "be-number-plate": {"nl": ["Nummerplaat"], "fr": ["Plaque", "immatriculation"], "en": ["Licence plate"], "de": ["Kennzeichen"]},
    "be-eid-card": {"nl": ["Identiteitskaart", "nr. identiteitskaart"], "fr": ["Carte d'identité"], "en": ["ID card"], "de": ["Personalausweis"]},
    "ip-address": {"nl": ["IP-adres"], "fr": ["Adresse IP"], "en": ["ip", "client_ip"], "de": ["IP-Adresse"]},
}

CELLS = {
    "sex": {"nl": ["M", "V", "man", "vrouw"], "fr": ["M", "F", "homme", "femme"], "en": ["M", "F", "male", "female"], "de": ["m", "w", "männlich", "weiblich"]},
    "nationality": {"nl": ["Belg", "Nederlandse", "Franse", "Poolse"], "fr": ["belge", "française", "italienne"], "en": ["Belgian", "French", "Polish"], "de": ["belgisch", "deutsch"]},
    "marital-status": {"nl": ["gehuwd", "ongehuwd", "gescheiden", "weduwe"], "fr": ["marié", "célibataire", "divorcée", "veuf"], "en": ["married", "single", "divorced"], "de": ["verheiratet", "ledig", "geschieden"]},
    "health": {"nl": ["diabetes", "astma", "hernia", "depressie"], "fr": ["diabète", "asthme", "burn-out"], "en": ["diabetes", "asthma", "back pain"], "de": ["Diabetes", "Asthma"]},
    "religion": {"nl": ["katholiek", "moslim", "vrijzinnig"], "fr": ["catholique", "musulman", "laïque"], "en": ["catholic", "muslim", "none"], "de": ["katholisch", "evangelisch"]},
    "trade-union": {"nl": ["ACV", "ABVV", "ACLVB"], "fr": ["CSC", "FGTB", "CGSLB"], "en": ["ACV", "ABVV"], "de": ["CSC", "FGTB"]},
    "political-opinion": {"nl": ["links", "liberaal", "groen"], "fr": ["libéral", "écologiste", "socialiste"], "en": ["liberal", "green"], "de": ["liberal", "grün"]},
    "ethnic-origin": {"nl": ["Marokkaans", "Turks", "Belgisch"], "fr": ["marocaine", "turque"], "en": ["Moroccan", "Turkish"], "de": ["türkisch", "marokkanisch"]},
    "sexual-orientation": {"nl": ["hetero", "homo", "bi"], "fr": ["hétéro", "homo"], "en": ["straight", "gay"], "de": ["hetero", "homo"]},
    "criminal-record": {"nl": ["blanco", "diefstal 2012", "geen"], "fr": ["néant", "vol 2012"], "en": ["none", "theft 2012"], "de": ["keine", "Diebstahl 2012"]},
    "consent": {"nl": ["ja", "nee"], "fr": ["oui", "non"], "en": ["yes", "no", "TRUE"], "de": ["ja", "nein"]},
}
