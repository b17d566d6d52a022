// Names and family names of persons in tables. A name has no form of its own: the header of the
// column tells it, and where that header may as well be a product's or a file's ("naam"), the other
// columns must tell of people.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"
#include "detectors/kinds/name_info.h"
#include "detectors/kinds/name_value.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    // The family name
    "achternaam*, achternamen, achter naam*, familie naam*, *achternaam, familienaam*, "
    "*familienaam, meisjesnaam, geboortenaam, echtgenotennaam, last name*, lastname*, *lastname, "
    "surname*, family name*, familyname*, lname, famnaam, fam naam, anaam, maiden name, "
    "birth name, nom de famille*, nom famille*, nomfamille, nom de naissance, nom naissance, "
    "nom de jeune fille, nom jeune fille, nom d epouse, nom epouse, nom patronymique, nom usuel, "
    "nom marital, patronyme, nachname*, *nachname, familienname*, zuname, geburtsname, "
    "madchenname, "
    // The whole name
    "volledige naam, naam voluit, naam en voornaam, naam voornaam, naam voornamen, "
    "voornaam en naam, voornaam naam, voor en achternaam, voor en familienaam, full name*, "
    "fullname*, complete name, first and last name, name and surname, nom et prenom*, "
    "nom prenom*, nomprenom*, noms et prenoms, prenom et nom, prenom nom, nom complet, "
    "nom entier, vollstandiger name, voller name, vorname und name, name und vorname, "
    "name vorname, vor und nachname, vor und zuname, "
    // Whose name
    "contactpersoon*, contactpersonen, contact persoon, contact person*, contactperson*, "
    "contact name, contactnaam, contactname, personne de contact, nom du contact, "
    "ansprechpartner*, ansprechperson*, tenaamstelling, ledennaam, billing name, shipping name, "
    "kontaktperson*, klantnaam*, clientnaam*, patientnaam, patientennaam, werknemersnaam, "
    "werknemernaam, medewerkersnaam, medewerkernaam, personeelsnaam, leerlingnaam, "
    "leerlingennaam, studentnaam, studentennaam, huurdersnaam, eigenaarsnaam, deelnemersnaam, "
    "gastnaam, persoonsnaam, chauffeursnaam, customername*, clientname*, employeename, "
    "patientname, studentname, guestname, membername, ownername, contactname, kundenname, "
    "patientenname, mitarbeitername, kontaktname, rekeninghouder*, account holder, "
    "titulaire du compte, kontoinhaber*, kaarthouder*, cardholder*, card holder, "
    "titulaire de la carte, karteninhaber*";

constexpr std::string_view k_weak = "naam, namen, nm, name, names, nom, noms, displayname, cn";

// Lists that name the persons by what they are.
constexpr std::string_view k_roles =
    "klant, client, customer, kunde, patient, patiente, werknemer, medewerker, employee, employe, "
    "travailleur, mitarbeiter, mitarbeiterin, arbeitnehmer, personeelslid, collega, leerling, "
    "student, etudiant, eleve, schuler, schulerin, enfant, child, lid, membre, member, mitglied, "
    "huurder, locataire, tenant, mieter, eigenaar, proprietaire, owner, eigentumer, bewoner, "
    "deelnemer, participant, teilnehmer, aanvrager, demandeur, applicant, antragsteller, "
    "kandidaat, candidat, candidate, bewerber, begunstigde, beneficiaire, beneficiary, "
    "ondertekenaar, vertegenwoordiger, salarie, invite, conducteur, adherent, abonne, abonnee, "
    "destinataire, recipient, emergency contact, noodcontact, attendee, passenger, passager, "
    "passagier, ansprechperson, kursteilnehmer, titularis, titulaire, contact, kontakt, persoon, "
    "personne, person, arts, huisarts, medecin, medecin traitant, doctor, arzt, hausarzt, "
    "leerkracht, teacher, professeur, lehrer, chauffeur, driver, fahrer, bestuurder, zaakvoerder, "
    "gerant, manager, verantwoordelijke, responsable, verkoper, vendeur, koper, acheteur, gast, "
    "guest, bezoeker, visiteur, visitor, vrijwilliger, benevole, volunteer, verzekerde, assure, "
    "auteur, author, vader, moeder, pere, mere, father, mother, vater, mutter, ouder, echtgenoot, "
    "echtgenote, conjoint, spouse";

// What else has a name, and what else is told of people.
constexpr std::string_view k_other =
    "given name*, middle name*, christian name, voor naam, roep naam, gebruikersnaam, "
    "gebruikers naam, user*, username, login*, account name, accountnaam, accountname, nickname*, "
    "nick name, screen name, nom d utilisateur, nom utilisateur, benutzer*, utilisateur*, "
    "state*, province*, provincie*, provinz*, county*, canton*, kanton*, district*, bezirk*, "
    "arrondissement*, territor*, area*, zone*, wijk*, continent*, currency*, munt*, devise, "
    "wahrung, "
    "branch*, filiaal*, filiale*, winkel*, store*, shop*, magasin*, division*, divisie*, "
    "business*, "
    "kantoor*, office*, agence*, vestiging*, hotel*, restaurant*, airport*, luchthaven*, route*, "
    "ras, breed*, race*, species, soorten, horse*, paard*, cheval, pferd*, wedstrijd*, match*, "
    "competition*, competitie*, tornooi*, tournament*, tournoi*, topic*, theme*, thema*, subject*, "
    "gebruiker*, product*, produit*, produkt*, artikel*, article*, item*, bestand*, file*, "
    "filename, fichier*, datei*, document*, dokument*, map, folder*, dossier*, directory, "
    "repertoire, host*, server*, serveur*, computer*, pc, device*, toestel*, appareil*, gerat*, "
    "domein*, domain*, domaine*, database*, databank*, db, tabel*, table*, kolom*, column*, "
    "colonne*, veld*, field*, champ, variable*, function*, class, klasse, method*, package*, "
    "module*, project*, projet*, projekt*, bedrijf*, firma*, company*, companies, societe*, "
    "entreprise*, unternehmen*, organisatie*, organisation*, organization*, organisme, "
    "raison sociale, denomination*, handelsnaam, vereniging*, association*, verein*, club*, "
    "team*, ploeg*, equipe*, groep*, group*, gruppe*, afdeling*, department*, departement*, "
    "dienst*, service*, abteilung*, campagne*, campaign*, event*, evenement*, veranstaltung*, "
    "cursus*, course*, cours, kurs*, opleiding*, formation*, training*, vak, lesson*, school*, "
    "ecole*, schule, schulname, straat*, street*, rue, strasse*, gemeente*, plaats*, stad, city, "
    "ville, commune, localite, ort*, land, landen, country*, pays, region*, regio*, bank*, "
    "banque*, merk*, brand*, marque*, marke*, model*, type*, soort*, categor*, kategor*, kleur*, "
    "color*, colour*, taal*, language*, langue*, sprache*, functie*, fonction*, funktion*, rol, "
    "role*, rolle*, job*, beroep*, boek*, book*, livre*, buch*, film*, song*, track*, album*, "
    "dier*, animal*, pet, hond*, chien*, hund*, kat, chat, katze, plant*, schip*, vessel*, ship, "
    "ships, shipname, "
    "sheet*, tab, sensor*, meter*, station*, locatie*, location*, lokaal*, room*, zaal*, salle*, "
    "raum*, gebouw*, building*, batiment*, site*, web*, url*, link*, leverancier*, supplier*, "
    "fournisseur*, lieferant*, vendor*, werkgever*, employer*, employeur*, arbeitgeber*, "
    "verzekeraar*, assureur*, insurer*, apotheek*, ziekenhuis*, hospital*, hopital*, process*, "
    "task*, taak*, tache*, channel*, feature*, layer*, font*, icon*, image*, template*, "
    "sjabloon*, report*, rapport*, key, property*, parameter*, option*, setting*, metric*, "
    "status*, statut*, code*, nummer*, nr, number*, numero*, no, id, ids, uuid, count, counts, "
    "aantal*, nombre*, anzahl*, datum*, date*, time*, tijd*, email*, e mail*, mail*, courriel*, "
    "tel, telnr*, telno*, telef*, teleph*, gsm*, phone*, mobile*, adres*, address*, adresse*, "
    "geslacht*, since, sinds, depuis, "
    "level*, niveau*, score*, segment*, klacht*, notes, note, opmerking*, remarque*, comment*, "
    "bemerkung*, wijze, kanaal, canal, preference*, voorkeur*, straatnaam, url, slug, tag*, "
    "label*, schema*, index*, query*, script*, size, length, alias";

// How somebody is reached, as columns called "contact" tell it too.
bool is_way_to_reach(std::string_view cell) {
  return is_one_of(
      cell,
      "cellular, cell, telephone, telefoon, telefon, phone, mobile, mobiel, gsm, sms, "
      "email, e mail, mail, post, brief, lettre, courrier, fax, whatsapp, chat, website, "
      "web, online, bezoek, visite, persoonlijk, none, geen, aucun, other, andere, autre, "
      "unknown, onbekend, inconnu, unbekannt, landline, direct, balie, facebook, "
      "instagram, linkedin, nieuwsbrief, newsletter");
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"Achternaam|\n{Peeters}|", "Naam klant|\n{Lotte Janssens}|",
                                     "E-mail|Naam\nlotte@voorbeeld-firma.be|{Lotte Janssens}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Naam|\nBergmans|", "E-mail|Productnaam\nlotte@voorbeeld-firma.be|Lotte Janssens",
     "E-mail|Bedrijfsnaam\nlotte@voorbeeld-firma.be|Peeters",
     "E-mail|Naam\nlotte@voorbeeld-firma.be|12"});

}  // namespace

std::unique_ptr<Detector> make_name_detector(const DetectorOptions&) {
  HeaderKind kind{k_name_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.whole_headers = k_roles;
  kind.not_headers = k_other;
  kind.clear_of_people = true;
  kind.priority = 4;
  kind.rule = &k_known_value_rule;
  kind.accepts = [](std::string_view cell) { return is_name(cell) && !is_way_to_reach(cell); };
  kind.known = is_written_as_name;
  kind.of_person = has_first_name;
  kind.mask = mask_words;
  kind.value = name_value;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
