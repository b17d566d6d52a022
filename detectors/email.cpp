// E-mail addresses: RFC 5321 and 6531 for the form and its limits, IANA's top-level domains for
// what can be reached.
#include <algorithm>
#include <array>

#include "detectors/characters.h"
#include "detectors/list.h"
#include "detectors/top_level_domains.h"

namespace datakaart {
namespace {

// RFC 5321, 4.5.3.1: octets of the local part, the domain and the whole.
constexpr std::size_t k_longest_local = 64;
constexpr std::size_t k_longest_domain = 255;
constexpr std::size_t k_longest_label = 63;

constexpr std::array<std::string_view, 34> k_role_accounts = {
    "info",          "noreply",     "no-reply",   "donotreply",   "do-not-reply", "admin",
    "administrator", "webmaster",   "postmaster", "hostmaster",   "root",         "support",
    "helpdesk",      "contact",     "sales",      "verkoop",      "hr",           "jobs",
    "vacatures",     "boekhouding", "compta",     "comptabilite", "secretariaat", "secretariat",
    "office",        "onthaal",     "reception",  "receptie",     "privacy",      "dpo",
    "gdpr",          "nieuwsbrief", "newsletter", "service"};

// RFC 2606 and 6761: set aside for documentation and tests.
constexpr std::array<std::string_view, 3> k_example_domains = {"example.com", "example.org",
                                                               "example.net"};
constexpr std::array<std::string_view, 5> k_example_tlds = {"example", "test", "invalid",
                                                            "localhost", "local"};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), to_lower);
  return out;
}

template <typename List>
bool contains(const List& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::string_view last_label(std::string_view domain) {
  const auto dot = domain.rfind('.');
  return dot == std::string_view::npos ? domain : domain.substr(dot + 1);
}

bool is_domain(std::string_view domain) {
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

// An address taken apart as it stands in the text: [begin, at) local part, (at, end) domain.
struct Address {
  std::size_t begin;
  std::size_t end;
  std::string local;
  std::string domain;
  bool spelled_out = false;
};

// The characters that sentences and markup put before an address, and that local parts hardly begin
// with.
bool is_wrapping(char c) {
  return std::string_view("'.-*#~$!+&%_").find(c) != std::string_view::npos;
}

class EmailDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "email", "e-mail address",
        "an address with a known top-level domain, also in other scripts and spelled out with [at]",
        "RFC 5321, RFC 6531, IANA root zone"};
    return k_info;
  }
  Anchor anchor() const override { return Anchor::at_sign; }
  int priority() const override { return 30; }
  std::string_view pattern() const override {
    return R"((?i)[\pL\pN\pM.!#$%&'*+_~-]{1,64}(?:@| ?[\[({] ?at ?[\])}] ?)[\pL\pN])"
           R"([\pL\pN\pM-]*(?:(?:\.| ?[\[({] ?(?:dot|punt|point|punkt) ?[\])}] ?)[\pL\pN\pM-]+)+)";
  }
  std::size_t next_after(std::string_view text, std::size_t begin, std::size_t end) const override {
    // A second address may begin in the domain of what was none: "a@b@c.be".
    const std::size_t at = text.substr(begin, end - begin).find('@');
    return at == std::string_view::npos ? end : begin + at + 1;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    auto address = take_apart(candidate);
    if (!address || is_code(candidate.text.bytes, *address)) return std::nullopt;
    Judgement result{address->begin, address->end, Confidence::high, {}, {}, {}};
    result.evidence.add(Evidence::shape);
    const std::string_view tld = last_label(address->domain);
    if (is_example(address->domain, tld)) {
      result.evidence.add(Evidence::example_domain);
      result.confidence = Confidence::low;
    } else {
      result.evidence.add(Evidence::registry);
    }
    if (address->spelled_out) result.confidence = std::min(result.confidence, Confidence::medium);
    if (contains(k_role_accounts, address->local)) result.evidence.add(Evidence::role_account);
    if (address->begin >= 7 &&
        lower(candidate.text.bytes.substr(address->begin - 7, 7)) == "mailto:") {
      result.evidence.add(Evidence::prefix);
    }
    result.value = address->local + "@" + address->domain;
    result.masked = mask(*address);
    return result;
  }

 private:
  static std::optional<Address> take_apart(const Candidate& candidate) {
    const std::string_view bytes = candidate.bytes();
    Address address{candidate.begin, candidate.end, {}, {}, false};
    std::size_t at = bytes.find('@');
    std::string domain;
    if (at == std::string_view::npos) {
      address.spelled_out = true;
      at = bytes.find_first_of("[({");
      const std::size_t behind = bytes.find_first_of("])}", at);
      std::string_view local = bytes.substr(0, at);
      if (local.ends_with(' ')) local.remove_suffix(1);
      address.local = lower(local);
      domain = undo_dots(bytes.substr(behind + 1));
    } else {
      address.local = lower(bytes.substr(0, at));
      domain = lower(bytes.substr(at + 1));
    }
    if (word_before(candidate.text.bytes, address.begin)) return std::nullopt;  // longer than 64
    while (!address.local.empty() && is_wrapping(address.local.front())) {
      address.local.erase(0, 1);
      ++address.begin;
    }
    return finish(std::move(address), std::move(domain));
  }

  // Takes labels off the end until the domain ends in a known top-level one: "firma.be.Morgen".
  static std::optional<Address> finish(Address address, std::string domain) {
    const std::size_t whole = domain.size();
    while (!domain.empty() && (domain.back() == '-' || domain.back() == '.')) domain.pop_back();
    while (!is_top_level_domain(last_label(domain)) &&
           !contains(k_example_tlds, last_label(domain))) {
      const auto dot = domain.rfind('.');
      if (dot == std::string::npos) return std::nullopt;
      domain.resize(dot);
    }
    if (!address.spelled_out) address.end -= whole - domain.size();
    const bool good_local = !address.local.empty() && address.local.size() <= k_longest_local &&
                            !address.local.ends_with('.') &&
                            address.local.find("..") == std::string::npos;
    if (!good_local || !is_domain(domain)) return std::nullopt;
    address.domain = std::move(domain);
    return address;
  }

  // "firma [dot] be" as "firma.be".
  static std::string undo_dots(std::string_view text) {
    std::string out;
    bool inside = false;
    for (char c : text) {
      if (c == '[' || c == '(' || c == '{') {
        inside = true;
        out += '.';
      } else if (c == ']' || c == ')' || c == '}') {
        inside = false;
      } else if (!inside && c != ' ') {
        out += to_lower(c);
      }
    }
    return out;
  }

  // Remotes of version control ("git@host:org/repo.git"), users in addresses of pages
  // ("https://user:word@host/"), and names of images ("logo@2x.png" fails by its domain).
  static bool is_code(std::string_view text, const Address& address) {
    const char behind = at_or_end(text, address.end);
    const char next = at_or_end(text, address.end + 1);
    if (behind == ':' && (is_ascii_letter(next) || next == '/' || next == '~')) {
      const std::string_view rest = text.substr(address.end, 80);
      const std::string_view token = rest.substr(0, rest.find_first_of(" \t\n\"'<>"));
      if (address.local == "git" || token.find('/') != std::string_view::npos) return true;
    }
    if (behind == '@') return true;
    const char previous = before(text, address.begin);
    if (previous != ':' && previous != '/') return false;
    const std::size_t from = address.begin - std::min<std::size_t>(address.begin, 80);
    std::string_view token = text.substr(from, address.begin - from);
    token = token.substr(token.find_last_of(" \t\n\"'<>") + 1);
    const auto scheme = token.find("://");
    return scheme != std::string_view::npos &&
           token.find('/', scheme + 3) == std::string_view::npos;
  }

  static bool is_example(std::string_view domain, std::string_view tld) {
    if (contains(k_example_tlds, tld)) return true;
    return std::any_of(k_example_domains.begin(), k_example_domains.end(), [&](auto example) {
      return domain == example ||
             (domain.ends_with(example) && domain[domain.size() - example.size() - 1] == '.');
    });
  }

  // "j***@f***.be": the first character of each side, and the top-level domain.
  static std::string mask(const Address& address) {
    const auto first = [](std::string_view text) {
      std::size_t length = 1;
      while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
        ++length;
      }
      return std::string(text.substr(0, length));
    };
    return first(address.local) + "***@" + first(address.domain) + "***." +
           std::string(last_label(address.domain));
  }
};

}  // namespace

std::unique_ptr<Detector> make_email_detector() { return std::make_unique<EmailDetector>(); }

}  // namespace datakaart
