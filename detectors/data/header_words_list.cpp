// Made by tools/make-header-words from detectors/data/header_words.tsv; do not edit.
#include "detectors/data/header_words.h"

#include <algorithm>
#include <array>

namespace datakaart {

// clang-format off
namespace {

constexpr std::array<HeaderWords, 13> k_words = {{
    {"address",
     "",
     "adr line*, adresse ligne*, adressezeile, adreszeile, city name, city subdivision name, "
     "cp localite, domicile, hausnummer, home city, home postal code, home street, huisnr, "
     "huisnummer, mailing address, mailing city, mailing postal code, mailing street, n et rue, "
     "ort privat, other street, plz ort, post nr, postal zone, postcode gemeente, postkode, "
     "postleitzahl privat, postnr, private city, private street, private zip, pst cd, residence, "
     "rue domicile, rue et numero, rue numero, straat en nummer, straat nr, straat prive, "
     "strasse privat, strt nm, town city, towncity, twn nm, ville domicile, wohnort plz, woonst",
     "",
     "address 1 label, address 2 label, state province"},
    {"be-national-number",
     "erkennungsnummer*, identificatienummer sociale zekerheid, n national, nationalregister*, "
     "nr nat, nrn, num niss, reg nat, registre nat*, rijksreg*, rijksregnr*, rr nr, rrn, rrnr, "
     "ssin, ssn no",
     "",
     "",
     ""},
    {"consent",
     "accepts email marketing, accepts sms marketing, accord parental, accord rgpd, akkoord gdpr, "
     "akkoord privacy*, autorisation de photo*, autorisation image*, autorisation photo*, "
     "beeldmateriaal, bildrechte, confirm time, datenschutz*, do not call, double opt in, "
     "email marketing consent, email opt out, foto ok, foto s, foto s ok, foto s toegestaan, "
     "foto toegestaan, fotoerlaubnis, fotos erlaubt, fotos toegestaan, gegevens delen, "
     "has opted out of email, legal basis, mag ik mailen, mag op de foto, mag op foto, "
     "marketing contact status, opt in time, ouderlijke toestemming, photo consent, "
     "photo permission, photos autorisees, photos ok, privacyakkoord, publicatie foto*, "
     "werbung erlaubt",
     "",
     "",
     "date d inscription, inschrijvingsdatum, subscription date"},
    {"date-of-birth",
     "anniversaire*, bday, birthdate*, birthday*, born, born on, d o b, dat naiss, date naiss*, "
     "ddn, dob, dt naissance, gdatum, geb dat*, geb datum, geb dd, gebdat*, gebdd, geboren, "
     "geboren am, geboren op, gebtag, ne le, nee le, nes le, verjaardag*",
     "",
     "",
     ""},
    {"first-name",
     "co account voornaam, deuxieme prenom, gn, known as, legal first name, middelste naam, "
     "name first, phonetic first name, preferred first name, prenom usuel, tweede naam, voorna, "
     "vorname n, vrnaam, weitere vornamen, your first name",
     "",
     "",
     ""},
    {"health",
     "allergie*, belrai*, besoins particuliers, besoins specifiques, diagnostic medical, dieet*, "
     "dietary requirements, fiche sante, forderbedarf, katz score, leerstoornis*, "
     "medical conditions, medische info*, regime alimentaire, unvertraglichkeit*, zorginfo*, "
     "zorgnood*, zorgprofiel*, zorgtype, zorgvraag*",
     "diagnose*",
     "",
     ""},
    {"login",
     "ad login, co account gebruikersnaam, inlog, inlogcode, intern nummer, login naam, "
     "nom de login, user principal name, windowslogin",
     "",
     "",
     ""},
    {"marital-status",
     "burg stand, burgerl stand, burgst, etat civ, fam stand, fam toestand, familiale situatie, "
     "familiale toestand, famst, sit fam, sit familiale, situation fam*",
     "",
     "",
     ""},
    {"name",
     "attendee name, auftraggeber*, beguenstigter*, begunstigter*, card name, co account naam, "
     "consumer name, counterparty name, creditor name, debtor name, familien name, ihr name, "
     "je naam, legal last name, naam afzender, naam co account*, naam en voornamen, "
     "naam ontvanger, naam patient*, naam tegenpartij*, nach name, nachname vorname, "
     "name zahlungsbeteiligter*, nom contrepartie*, nom d usage, nom de l eleve, nom de l enfant, "
     "nom de la contrepartie*, nom du travailleur, nom eleve, nom et prenoms, nom marital*, "
     "nom patient*, nom prenoms, nom responsable, nom travailleur, nom usage, partner name, "
     "payee name, payer name, preferred last name, prenom nom*, recipient name, sn, "
     "spouse complete name, tussenvoegsel, uw naam, voor en naam, vor nachname, votre nom, "
     "your name, zahlungspflichtiger*",
     "anzeigename, display name, file as, nm, nom complet, weergavenaam",
     "absender, administrateur, aidant, animateur, apprenti, atleet, attendee, auszubildender, "
     "azubi, babysitter, bailleur, begeleider, begeleidster, behandelaar, besteller, bestuurslid, "
     "betaler, betreuer, bewindvoerder, bewoner, coach, consulent, contact d urgence, "
     "contrepartie, cursist, docent, donateur, donor, dossierbeheerder, educateur, empfanger, "
     "erfgenaam, gestionnaire, getuige, heritier, indiener, infirmier, infirmiere, inschrijver, "
     "joueur, juf, kind, klager, kleuter, klientin, leider, mantelzorger, melder, mentor, "
     "moniteur, monitor, notfallkontakt, opvoeder, partenaire, partner, patientin, payee, payer, "
     "payeur, penningmeester, personne a contacter, personne a prevenir, pfleger, plaignant, "
     "player, postulant, praktikant, president, reisender, reiziger, representant, resident, "
     "sachbearbeiter, schenker, secretaris, slachtoffer, sollicitant, speler, spender, spieler, "
     "stagiair, stagiaire, syndicus, te verwittigen, tegenpartij, temoin, thuisverzorger, "
     "ticket holder, titularis, tolk, trainer, traveller, tresorier, tuteur, verhuurder, "
     "verkrijger, vermieter, verpleegkundige, vertegenwoordiger, victime, voogd, voorzitter, "
     "vormund, voyageur, wie verwittigen, zeuge",
     "branch name, division name, naamplaat, name prefix, name suffix, state province name, "
     "stateprovince name"},
    {"nationality",
     "birth country, country of birth, country of origin, geboorteland, geburtsland, "
     "herkomstland, herkunftsland, land van herkomst, nat code, pays d origine, "
     "pays de naissance, pays nationalite",
     "",
     "",
     ""},
    {"phone",
     "a quel numero*, billing phone, contact phone number, emergency phone, mob nr, n de tel, "
     "n tel, nood nr, noodnummer, nr tel, num tel, numtel, op welk nummer*, private phone, rufnr, "
     "sms, tel nr, telefonnummer*, telnr*, work mobile",
     "",
     "",
     ""},
    {"salary",
     "annual rate, auszahlungsbetrag lohn, base salary, belastbaar inkomen, belastbaar loon, "
     "brut imposable, brut onss, bruto loon, bruto wedde, brutowedde*, bruttoverdienst, "
     "gross wage, maandwedde*, net a payer, net paye, net wage, netto loon, netto uitbetaald, "
     "netto wedde, nettoverdienst, salaire de base, steuerbrutto, te betalen netto, wage",
     "barema, bareme, net, nett, netto, nettobetrag lohn",
     "",
     "brutogewicht, net amount, net price, net sales, net weight, nettogewicht"},
    {"sex",
     "aanspr, aanspreking, civilite, fille garcon, garcon fille, gender code, gesl code, "
     "jongen meisje, m v x",
     "prefix",
     "",
     ""},
}};

}  // namespace
// clang-format on

const HeaderWords& header_words(std::string_view kind) {
  static constexpr HeaderWords k_none;
  const auto found = std::find_if(k_words.begin(), k_words.end(), [&](const HeaderWords& one) {
    return one.kind == kind;
  });
  return found == k_words.end() ? k_none : *found;
}

}  // namespace datakaart
