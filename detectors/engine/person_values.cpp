#include "detectors/engine/person_values.h"

#include <algorithm>
#include <string>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/data/first_names.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

constexpr std::size_t k_name_bytes = 60;
constexpr std::size_t k_name_words = 6;

// Words that companies and institutions have in their names, and words that are no name.
constexpr std::string_view k_company_words =
    "nv, bv, bvba, cvba, cv, vzw, ivzw, vof, sa, srl, sprl, scrl, sc, asbl, aisbl, snc, sarl, sas, "
    "eurl, gmbh, gmb h, ag, kg, ohg, ev, ltd, llc, inc, plc, corp, corporation, company, holding, "
    "group, "
    "groep, groupe, gruppe, consulting, consultancy, services, solutions, systems, software, "
    "international, industries, trading, partners, associates, zonen, fils, sons, sohne, "
    "bakkerij, boulangerie, backerei, slagerij, boucherie, metzgerei, garage, carrosserie, "
    "drukkerij, imprimerie, apotheek, pharmacie, apotheke, restaurant, brasserie, hotel, taverne, "
    "cafe, frituur, friterie, bouwbedrijf, bouwwerken, construction, constructions, transport, "
    "transporten, transports, logistics, school, basisschool, ecole, college, lyceum, athenee, "
    "universiteit, universite, university, hogeschool, gemeente, gemeentebestuur, commune, stad, "
    "ville, ocmw, cpas, ministerie, ministere, fod, spf, politie, police, ziekenhuis, hopital, "
    "hospital, kliniek, clinique, bank, banque, verzekeringen, assurances, immo, vastgoed, "
    "advocaten, avocats, notariaat, stichting, fondation, foundation, vereniging, association, "
    "federatie, federation, mutualiteit, mutualite, vakbond, syndicat, "
    "ja, nee, oui, non, yes, no, true, false";

// Words within names that are written without a capital.
constexpr std::string_view k_particles =
    "de, den, der, van, vande, vanden, vander, von, zu, zum, zur, du, des, la, le, les, d, l, di, "
    "da, do, dos, das, del, della, y, e, en, et, and, und, el, al, ben, bin, ibn, ter, ten, ten, "
    "te, op, in, t, s, dit, born, geb, nee, weduwe, ep, epouse, veuve";

// "www.voorbeeld.be", but not "J.P. Peeters".
bool has_dotted_words(std::string_view cell) {
  for (std::size_t dot = cell.find('.'); dot != std::string_view::npos;
       dot = cell.find('.', dot + 1)) {
    const bool word_before = dot >= 3 && is_letter(cell[dot - 1]) && is_letter(cell[dot - 2]) &&
                             is_letter(cell[dot - 3]);
    if (word_before && dot + 1 < cell.size() && is_letter(cell[dot + 1])) return true;
  }
  return false;
}

// Currencies and what an amount is paid for.
constexpr std::string_view k_amount_words =
    "eur, euro, euros, usd, chf, gbp, e, k, keur, bruto, netto, brut, net, brutto, gross, per, "
    "par, "
    "pro, maand, m, mois, monat, month, jaar, j, an, annee, jahr, year, uur, u, h, heure, stunde, "
    "hour, dag, jour, tag, day, week, p, pm, pj, pu, mnd, b, n, a, ca";

constexpr std::string_view k_answers =
    "ja, nee, neen, oui, non, yes, no, nein, true, false, waar, onwaar, vrai, faux, wahr, falsch, "
    "j, n, y, o, x, 0, 1, t, f, on, off, opt in, opt out, optin, optout, opted in, opted out, "
    "in, out, subscribed, unsubscribed, pending, confirmed, bounced, cleaned, granted, denied, "
    "given, not given, withdrawn, revoked, accepted, refused, declined, agreed, active, inactive, "
    "toegestaan, gegeven, niet gegeven, geweigerd, ingetrokken, akkoord, niet akkoord, "
    "ingeschreven, uitgeschreven, aangemeld, afgemeld, bevestigd, toestemming, geen toestemming, "
    "accorde, refuse, retire, accepte, consenti, inscrit, inscrite, desinscrit, desinscrite, "
    "desabonne, abonne, donne, confirme, d accord, pas d accord, erteilt, verweigert, widerrufen, "
    "angemeldet, abgemeldet, bestatigt, zugestimmt, abgelehnt, einverstanden, "
    "email, e mail, sms, post, all, none, alle, geen, tous, aucun, keine";

bool has_company_word(const std::string& folded_cell) {
  static const WordList k_list(k_company_words);
  return k_list.last_in(folded_cell).end > 0;
}

bool is_upper_character(std::string_view bytes, std::size_t at) {
  const char32_t code = character_at(bytes, at).code;
  return is_upper_letter(code) || code > 0x17F;  // other scripts mostly have no case
}

}  // namespace

bool is_words(std::string_view cell, std::size_t bytes, std::size_t words) {
  if (cell.size() > bytes) return false;
  std::size_t count = 0;
  bool in_word = false;
  bool letters = false;
  for (std::size_t at = 0; at < cell.size();) {
    const Character c = character_at(cell, at);
    at += c.length;
    const bool mark = c.code == U'\'' || c.code == U'-' || c.code == U'.' || c.code == U',' ||
                      c.code == 0x2019 || c.code == 0x2018 || c.code == 0x2010 || c.code == 0x2011;
    const bool blank = c.code == U' ' || c.code == 0xA0;
    const bool letter = is_word_character(c.code) && !(c.code < 0x80 && is_digit(cell[at - 1]));
    if (!mark && !blank && !letter) return false;
    letters = letters || letter;
    if (!blank && !in_word) ++count;
    in_word = !blank;
  }
  return letters && count <= words;
}

// "ImageId" is a program's name; "McBride", "DeSmet" and "LeBrun" are people's.
bool has_inner_capital(std::string_view cell) {
  for (std::size_t at = 4; at < cell.size(); ++at) {
    if (!is_upper(cell[at]) || !is_lower(cell[at - 1])) continue;
    std::size_t begin = at;
    while (begin > 0 && is_letter(cell[begin - 1])) --begin;
    if (at - begin > 3) return true;
  }
  return false;
}

bool is_name(std::string_view cell) {
  return is_words(cell, k_name_bytes, k_name_words) && !has_dotted_words(cell) &&
         !has_inner_capital(cell) && !has_company_word(folded(cell));
}

bool is_written_as_name(std::string_view cell) {
  bool capital = false;
  bool plain = false;  // a word in lower case that is no particle
  for (std::size_t at = 0; at < cell.size();) {
    std::size_t end = std::min(cell.find_first_of(" -'", at), cell.size());
    if (end > at) {
      if (is_upper_character(cell, at)) {
        capital = true;
      } else if (is_ascii(cell[at]) && !is_one_of(cell.substr(at, end - at), k_particles)) {
        plain = true;
      }
    }
    at = end + 1;
  }
  return capital ? !plain : std::count(cell.begin(), cell.end(), ' ') <= 2;
}

bool has_first_name(std::string_view cell) {
  const std::string clean = folded(cell);
  if (clean.size() < 3 || !is_written_as_name(cell)) return false;
  const std::string_view words = std::string_view(clean).substr(1, clean.size() - 2);
  const std::size_t first_end = words.find(' ');
  if (first_end == std::string_view::npos) return false;
  return is_first_name(words.substr(0, first_end)) ||
         is_first_name(words.substr(words.rfind(' ') + 1));
}

bool is_amount(std::string_view cell) {
  if (cell.size() > 40 || cell.find_first_of("%:@_") != std::string_view::npos) return false;
  if (std::count(cell.begin(), cell.end(), '-') > 1) return false;  // a date
  std::size_t digits = 0;
  const std::string clean = folded(cell);
  for (std::string_view rest = std::string_view(clean).substr(1); !rest.empty();) {
    const std::size_t end = rest.find(' ');
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    const std::size_t count = std::min(word.find_first_not_of("0123456789"), word.size());
    digits += count;
    const std::string unit = " " + std::string(word.substr(count)) + " ";
    if (count < word.size() && listed(unit, k_amount_words).empty()) return false;
  }
  const std::size_t slash = cell.find('/');
  const bool date =
      slash != std::string_view::npos && slash + 1 < cell.size() && is_digit(cell[slash + 1]);
  return digits > 0 && digits <= 10 && !date;
}

bool is_answer(std::string_view cell) {
  if (is_one_of(cell, k_answers)) return true;
  if (cell == "\xE2\x9C\x93" || cell == "\xE2\x9C\x94" || cell == "\xE2\x98\x91" ||
      cell == "\xE2\x98\x90" || cell == "\xE2\x9C\x97" || cell == "\xE2\x9C\x98") {
    return true;  // ticks, boxes and crosses
  }
  const auto digits = std::count_if(cell.begin(), cell.end(), is_digit);
  const bool moment = cell.size() <= 32 && digits >= 6 && digits <= 20 && is_digit(cell[0]) &&
                      cell.find_first_of("-/.") != std::string_view::npos;
  return moment && cell.find_first_not_of("0123456789-/.: TZ+") == std::string_view::npos;
}

std::string_view listed(std::string_view folded_text, std::string_view words) {
  if (folded_text.size() < 3) return {};
  const std::string_view text = folded_text.substr(1, folded_text.size() - 2);
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(", "), words.size());
    if (words.substr(0, end) == text) return words.substr(0, end);
    words.remove_prefix(std::min(end + 2, words.size()));
  }
  return {};
}

bool is_one_of(std::string_view cell, std::string_view words) {
  return !listed(folded(cell), words).empty();
}

}  // namespace datakaart
