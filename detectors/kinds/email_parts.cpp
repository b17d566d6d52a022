#include "detectors/kinds/email_parts.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/data/top_level_domains.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_label = 63;

constexpr auto k_role_accounts = std::to_array<std::string_view>({"info",
                                                                  "noreply",
                                                                  "no-reply",
                                                                  "donotreply",
                                                                  "do-not-reply",
                                                                  "no_reply",
                                                                  "nepasrepondre",
                                                                  "admin",
                                                                  "administrator",
                                                                  "administratie",
                                                                  "administration",
                                                                  "webmaster",
                                                                  "postmaster",
                                                                  "hostmaster",
                                                                  "root",
                                                                  "abuse",
                                                                  "security",
                                                                  "mailer-daemon",
                                                                  "support",
                                                                  "helpdesk",
                                                                  "ict",
                                                                  "contact",
                                                                  "sales",
                                                                  "verkoop",
                                                                  "vente",
                                                                  "ventes",
                                                                  "hr",
                                                                  "rh",
                                                                  "jobs",
                                                                  "vacatures",
                                                                  "recrutement",
                                                                  "boekhouding",
                                                                  "compta",
                                                                  "comptabilite",
                                                                  "facturatie",
                                                                  "facturation",
                                                                  "facturen",
                                                                  "factures",
                                                                  "invoice",
                                                                  "invoices",
                                                                  "billing",
                                                                  "secretariaat",
                                                                  "secretariat",
                                                                  "office",
                                                                  "onthaal",
                                                                  "accueil",
                                                                  "reception",
                                                                  "receptie",
                                                                  "privacy",
                                                                  "dpo",
                                                                  "gdpr",
                                                                  "nieuwsbrief",
                                                                  "newsletter",
                                                                  "service",
                                                                  "klantendienst",
                                                                  "klantenservice",
                                                                  "bestellingen",
                                                                  "commandes",
                                                                  "orders",
                                                                  "marketing",
                                                                  "press",
                                                                  "pers",
                                                                  "presse",
                                                                  "team",
                                                                  "kontakt",
                                                                  "mail",
                                                                  "hello",
                                                                  "hallo",
                                                                  "bonjour"});

constexpr auto k_example_domains =
    std::to_array<std::string_view>({"example.com", "example.org", "example.net"});
constexpr auto k_example_tlds =
    std::to_array<std::string_view>({"example", "test", "invalid", "localhost"});

template <typename List>
bool contains(const List& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::string_view last_label(std::string_view domain) {
  return domain.substr(domain.rfind('.') + 1);  // npos + 1 is 0: the whole
}

bool is_known_tld(std::string_view label) {
  return contains(k_example_tlds, label) || is_top_level_domain(label);
}

bool has_good_labels(std::string_view domain) {
  if (domain.size() > k_longest_domain || domain.find('.') == std::string_view::npos) return false;
  for (std::size_t at = 0; at <= domain.size();) {
    const std::size_t end = std::min(domain.find('.', at), domain.size());
    const std::string_view label = domain.substr(at, end - at);
    if (label.empty() || label.size() > k_longest_label || label.starts_with('-') ||
        label.ends_with('-')) {
      return false;
    }
    at = end + 1;
  }
  return true;
}

// Where the sign between the two sides begins and ends: '@', the full-width one, or "[at]".
struct Sign {
  std::size_t begin;
  std::size_t end;
};

std::optional<Sign> find_sign(std::string_view bytes) {
  constexpr std::string_view k_full_width = "\xEF\xBC\xA0";
  const std::size_t from = bytes.starts_with('"') ? bytes.find('"', 1) : 0;
  if (const auto at = bytes.find('@', from); at != std::string_view::npos) return Sign{at, at + 1};
  if (const auto at = bytes.find(k_full_width, from); at != std::string_view::npos) {
    return Sign{at, at + k_full_width.size()};
  }
  for (std::size_t open = bytes.find_first_of("[({", from); open != std::string_view::npos;
       open = bytes.find_first_of("[({", open + 1)) {
    const std::size_t close = bytes.find_first_of("])}", open);
    if (close == std::string_view::npos) return std::nullopt;
    std::string word = lower_case(bytes.substr(open + 1, close - open - 1));
    std::erase(word, ' ');
    if (word != "at") continue;
    Sign sign{open, close + 1};
    if (sign.begin > 0 && bytes[sign.begin - 1] == ' ') --sign.begin;
    if (sign.end < bytes.size() && bytes[sign.end] == ' ') ++sign.end;
    return sign;
  }
  return std::nullopt;
}

// "firma [dot] be" as "firma.be", in lower case.
std::string domain_of(std::string_view bytes) {
  std::string out;
  bool inside = false;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const char c = bytes[at];
    if (bytes.substr(at, 3) == "\xE3\x80\x82") {  // U+3002, the ideographic full stop
      out += '.';
      at += 2;
    } else if (c == '[' || c == '(' || c == '{') {
      inside = true;
      out += '.';
    } else if (c == ']' || c == ')' || c == '}') {
      inside = false;
    } else if (!inside && c != ' ') {
      out += c;
    }
  }
  return out;
}

// How many bytes at the front of a local part belong to the text around it: "naar=jan", "(jan",
// "...jan", "'jan". The characters are legal there, but people do not have them in addresses.
std::size_t foreign_front(std::string_view local) {
  if (local.starts_with('"')) return 0;
  std::size_t front = 0;
  const std::size_t last = local.find_last_of("=/?&|{}`!*^#$%~");
  if (last != std::string_view::npos) front = last + 1;
  if (const auto dots = local.rfind(".."); dots != std::string_view::npos) {
    front = std::max(front, dots + 2);
  }
  while (front < local.size() &&
         std::string_view(".-'+").find(local[front]) != std::string_view::npos) {
    ++front;
  }
  return front;
}

// Takes off labels that are the next sentence: "firma.be.Morgen". True if a known top-level
// domain remains; `domain` still has its capitals.
bool end_at_tld(std::string& domain) {
  while (!is_known_tld(lower_case(last_label(domain)))) {
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string::npos || dot + 1 >= domain.size() || !is_upper(domain[dot + 1]) ||
        is_upper(domain[0])) {
      return false;
    }
    domain.resize(dot);
  }
  return true;
}

std::string first_character(std::string_view text) {
  return std::string(text.substr(0, character_at(text, 0).length));
}

}  // namespace

std::optional<EmailAddress> parse_email(std::string_view bytes) {
  const auto sign = find_sign(bytes);
  if (!sign) return std::nullopt;
  const std::string_view whole = bytes.substr(0, sign->begin);
  const std::string_view local = whole.substr(foreign_front(whole));
  if (local.empty() || local.size() > k_longest_local || local.ends_with('.')) return std::nullopt;
  std::string domain = domain_of(bytes.substr(sign->end));
  const bool spelled_out = bytes.size() - sign->end != domain.size();
  while (domain.ends_with('-')) domain.pop_back();
  if (!end_at_tld(domain) || !has_good_labels(domain)) return std::nullopt;
  const std::size_t end = spelled_out ? bytes.size() : sign->end + domain.size();
  return EmailAddress{whole.size() - local.size(), end, lower_case(local), lower_case(domain)};
}

bool is_role_account(std::string_view local) {
  static const std::unordered_set<std::string_view> k_known(k_role_accounts.begin(),
                                                            k_role_accounts.end());
  return k_known.contains(local);
}

bool is_example_domain(std::string_view domain) {
  if (contains(k_example_tlds, last_label(domain))) return true;
  return std::any_of(k_example_domains.begin(), k_example_domains.end(), [&](auto example) {
    return domain == example ||
           (domain.ends_with(example) && domain[domain.size() - example.size() - 1] == '.');
  });
}

std::string mask_email(const EmailAddress& address) {
  return first_character(address.local) + "***@" + first_character(address.domain) + "***." +
         std::string(last_label(address.domain));
}

}  // namespace datakaart
