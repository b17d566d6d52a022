// Whether somebody consented, to a newsletter or to the use of data: yes, no or a moment, below a
// header that tells it.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "opt in*, optin*, opt out*, optout*, double opt in, nieuwsbrief*, newsletter*, news letter, "
    "toestemming*, consent*, consents, consentement*, consenti, unsubscribe*, unsubscribed, "
    "subscribed, uitschrijv*, uitgeschreven*, marketing ok, marketing toestemming, "
    "marketing consent*, marketing opt*, marketing permission*, marketing akkoord, "
    "accepts marketing, accept marketing, marketingtoestemming, gdpr*, rgpd*, dsgvo*, "
    "avg toestemming, avg akkoord, avg consent, einwilligung*, *einwilligung, afgemeld*, "
    "contacteren toegestaan, accepte emails, accepte les emails, accepte les mails, "
    "accepte la newsletter, zustimmung*, einverstandnis*, lettre d information, lettre info, "
    "infolettre*, infobrief, rundbrief, desabonne*, desinscri*, abgemeldet, abmeldung, "
    "do not contact, do not email, do not mail, do not call, donotcontact, no mail, no mailing, "
    "geen mailing, geen mails, mag gemaild worden, mag gecontacteerd worden, mag mailen, "
    "mailing ok, mailing toegestaan, email opt*, sms opt*, privacy akkoord, privacyverklaring*, "
    "privacy policy accepted, privacy accepted, droit a l image, beeldrecht*, fototoestemming, "
    "foto toestemming, image rights, wil nieuwsbrief, wenst nieuwsbrief, souhaite newsletter, "
    "mailing list consent, cookie consent, cookies accepted";
constexpr std::string_view k_weak =
    "akkoord, accord, agreed, mailing, mailings, mailinglijst, permission, permissions, privacy, "
    "marketing, reclame, publicite, werbung, subscription, abonnement, abonnee, abonne, "
    "inschrijving, inschrijving mailing, promo*";
constexpr std::string_view k_other =
    "naam, name, nom, titel, title, titre, onderwerp, subject, sujet, url*, link*, id, nummer, "
    "nr, budget*, kost*, cost*, cout*, price*, prijs*, prix*, manager*, campaign*, campagne*, "
    "channel, source, bron, bestand, file*, aantal*, nombre*, count, counts, number, open rate, "
    "subscription date*, subscription start*, subscription end*, subscription type*, "
    "subscription plan*, subscription fee*, subscription amount, subscription price, subscription "
    "id, "
    "subscriptionid, subscription key, subscription period, subscription level, subscription name, "
    "subscription tier, subscription until, subscribed on, start subscription, end subscription, "
    "abonnement type, abonnementstype, type abonnement, soort abonnement, abonnementsvorm, "
    "formule*, "
    "abonnementsdatum, datum abonnement, date d abonnement, date abonnement, startdatum*, "
    "begindatum*, einddatum*, vervaldatum*, start date*, end date*, date de debut, date de fin, "
    "inschrijvingsdatum, datum inschrijving, inschrijvingsnummer, date d inscription, "
    "anmeldedatum, abodatum, plan, tarif*, tier, periode, period, duur, duree, "
    "permission level, permission set, permissions mask, "
    "clicks, text, tekst, texte, template*, version*, versie*";

constexpr auto k_matches =
    std::to_array<std::string_view>({"Opt-in|\n{ja}|", "Newsletter|\n{2023-05-01}|",
                                     "E-mail|Akkoord\nlotte@voorbeeld-firma.be|{nee}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Akkoord|\nja|", "E-mail|Opt-in\nlotte@voorbeeld-firma.be|Zomer 2024",
     "E-mail|Newsletter title\nlotte@voorbeeld-firma.be|ja",
     "E-mail|Aantal opt-ins\nlotte@voorbeeld-firma.be|1"});

}  // namespace

std::unique_ptr<Detector> make_consent_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"consent",
                                      "Consent",
                                      "yes, no or a date, in a column whose header tells it",
                                      "headers of tables in Dutch, French, English and German",
                                      Category::consent,
                                      Sensitivity::simple};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.priority = 2;
  kind.accepts = is_answer;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
