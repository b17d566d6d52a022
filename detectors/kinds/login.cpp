// Names of accounts in tables, told by the header of their column. A number alone is the key of a
// record, no name.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "login, logins, *login, inlognaam*, inlog naam, aanmeldnaam, aanmeldingsnaam, loginnaam, "
    "login naam, login name, loginname, login id, loginid, logon*, user login, userlogin, "
    "gebruikersnaam*, gebruikers naam, gebruikersid, gebruikers id, gebruiker id, user name*, "
    "username*, userid*, user id, usr id, user logon*, uname, nom d utilisateur*, "
    "nom utilisateur*, nomutilisateur, id utilisateur, identifiant utilisateur, "
    "identifiant de connexion, identifiant connexion, nom de connexion, benutzername*, "
    "benutzerkennung*, benutzer id, benutzerid, anmeldename*, nutzername*, samaccountname, "
    "s amaccount name, sam account name, accountname, account name, accountnaam, nom de compte, "
    "kontoname, windows account, windows login, ad account, user principal name, upn, "
    "screen name, screenname, nickname, nick name, twitter handle, skype, skype id, skype name, "
    "instagram, github, github user, linkedin id";
constexpr std::string_view k_weak =
    "user, users, gebruiker, gebruikers, utilisateur, benutzer, account, identifiant, uid, usr, "
    "handle, nick, compte, pseudo, pseudonyme, kennung, nutzer, created by, modified by, "
    "updated by, last modified by, aangemaakt door, gewijzigd door, cree par, modifie par, owner";
constexpr std::string_view k_other =
    "last login*, laatste login*, login date, login time, login count, logins count, "
    "derniere connexion, letzter login, login url, login page, login type, login method*, "
    "login status, login attempts, login failed, failed login*, date*, datum*, time*, tijd*, "
    "count, counts, number of, aantal*, nombre*, agent*, type*, group*, groep*, role*, rol, "
    "email*, e mail*, mail*, password*, wachtwoord*, passwort*, mot de passe, bank*, rekening*, "
    "balance, iban*, status*, story, interface, guide, manual, level, url*, ip, language, score, "
    "device*, product*, produit*, article, fiscal, tva, machine, host*";

constexpr std::string_view k_no_logins =
    "ja, nee, oui, non, yes, no, true, false, active, inactive, actief, actif, enabled, disabled, "
    "ok, locked, admin, user, guest, gast, system, root, service, windows, linux, android, ios";

// Hashes, UUIDs and keys are no names.
constexpr std::size_t k_longest = 32;

bool accepts(std::string_view cell) {
  if (cell.size() < 2 || cell.size() > k_longest) return false;
  const bool letter = std::any_of(cell.begin(), cell.end(), is_letter);
  const bool plain = std::all_of(cell.begin(), cell.end(), [](char c) {
    return is_alnum(c) || std::string_view("._-\\+$@").find(c) != std::string_view::npos;
  });
  const bool part = !is_letter(cell[0]) && !is_digit(cell[0]) && cell[0] != '@' && cell[0] != '_';
  return letter && plain && !part && !is_one_of(cell, k_no_logins);
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"Gebruikersnaam|\n{jpeeters}|", "Username|\n{FIRMA\\jpeeters}|",
     "E-mail|User\nlotte@voorbeeld-firma.be|{jpeeters}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"User|\njpeeters|", "E-mail|Login\nlotte@voorbeeld-firma.be|Jan Peeters",
     "E-mail|Last login\nlotte@voorbeeld-firma.be|jpeeters",
     "E-mail|Login\nlotte@voorbeeld-firma.be|true"});

}  // namespace

std::unique_ptr<Detector> make_login_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"login",
                                      "Login",
                                      "a word without blanks in a column whose header tells it",
                                      "headers of tables in Dutch, French, English and German",
                                      Category::connection,
                                      Sensitivity::behavioural};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.weak_headers = k_weak;
  kind.not_headers = k_other;
  kind.priority = 2;
  kind.accepts = accepts;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
