// E-mail addresses: RFC 5321 and 6531 for the form and its limits, IANA's top-level domains for
// what can exist.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/folding.h"
#include "base/utf8.h"
#include "detectors/data/countries.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/email_parts.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// In mail headers and logs these name messages, not people, in the form of addresses.
constexpr std::string_view k_message_words =
    "message id, message id$, messageid, msgid, in reply to, references, content id, cid$, "
    "boundary, x ms exchange*";

constexpr std::size_t k_spelled_reach = 40;  // bytes that "[at]" and its blanks may take

constexpr std::array<bool, 256> k_local_characters = [] {
  std::array<bool, 256> are{};
  for (std::size_t i = 0; i < are.size(); ++i) {
    const auto c = static_cast<char>(i);
    are[i] = is_alnum(c) || !is_ascii(c) ||
             std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != std::string_view::npos;
  }
  return are;
}();
bool is_local_character(char c) { return k_local_characters[static_cast<unsigned char>(c)]; }
bool is_domain_character(char c) { return is_alnum(c) || !is_ascii(c) || c == '-' || c == '.'; }

// The names of message headers stand at the start of the line that holds `begin`.
bool is_message_id(const Text& text, std::size_t begin, const WordList& words) {
  const std::string_view before = text.bytes.substr(0, begin);
  // From the beginning of its token on: a sign in it may have parted it.
  constexpr std::size_t k_longest_token = 200;
  std::size_t token = begin;
  while (token > 0 &&
         begin - token<k_longest_token&& static_cast<unsigned char>(before[token - 1])> ' ' &&
         before[token - 1] != '<') {
    --token;
  }
  // "=" and a line's end in it are those of quoted-printable.
  const std::size_t reach = token - std::min<std::size_t>(token, 40);
  const std::string_view near = before.substr(reach);
  const std::size_t feed = near.rfind('\n');
  return !find_word(feed == std::string_view::npos ? near : near.substr(feed), words).empty();
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"Mail naar {jan.peeters@voorbeeld-firma.be}.",
                                     "{josé@münchen.de}", "{jan [at] voorbeeld-firma [dot] be}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"logo@2x.png", "npm install @types/node@20.11.5", "git@github.com:groep/project.git",
     "https://user:geheim@host.be/pad", "a@b"});

class EmailDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "email",
        "E-mail address",
        "an address with a known top-level domain, in any script, or spelled out with [at]",
        "RFC 5321, RFC 6531, IANA root zone",
        Category::contact,
        Sensitivity::simple,
        2};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::at_sign; }
  int priority() const override { return 40; }
  const ConfidenceRule& rule() const override { return k_email_rule; }

  std::string_view pattern() const override {
    return R"((?i)(?:"[^"\n\t]{1,62}"|[\pL\pN\pM!#$%&'*+/=?^_`{|}~.-]+))"
           R"((?:@|\x{FF20}| ?[\[({] ?at ?[\])}] ?)[\pL\pN][\pL\pN\pM-]*)"
           R"((?:(?:\.|\x{3002}| ?[\[({] ?(?:dot|punt|point|punkt) ?[\])}] ?)[\pL\pN][\pL\pN\pM-]*)+)";
  }

  // As far as characters of an address go on either side; nothing where there is none.
  std::optional<Window> window(const Text& text, std::size_t at) const override {
    const std::string_view bytes = text.bytes;
    const bool plain = bytes[at] == '@';
    std::size_t begin = at;
    if (!plain && begin > 0 && bytes[begin - 1] == ' ') --begin;
    std::size_t end = at + 1;
    if (!plain) end = std::min(bytes.size(), at + k_spelled_reach);
    if (begin == 0 || (plain && (end >= bytes.size() || !is_domain_start(bytes[end])))) return {};
    const std::size_t local_end = begin;
    if (bytes[begin - 1] == '"') {
      const std::size_t least = begin - std::min(begin, k_longest_local);
      const std::size_t quote = bytes.substr(least, begin - 1 - least).rfind('"');
      if (quote == std::string_view::npos) return std::nullopt;
      begin = least + quote;
    } else {
      // One more than allowed: an address that is too long must be seen to be.
      const std::size_t least = begin - std::min(begin, 2 * k_longest_local);
      while (begin > least && is_local_character(bytes[begin - 1])) --begin;
      begin = next_boundary(bytes.substr(0, local_end), begin);
    }
    if (begin == local_end) return std::nullopt;
    const std::size_t most = std::min(bytes.size(), end + k_longest_domain + 2);
    while (end < most && is_domain_character(bytes[end])) ++end;
    // "[dot]" and its blanks, once per label; a window may be too long, never too short.
    if (!plain || (end < most && (bytes[end] == '[' || bytes[end] == '(' || bytes[end] == '{' ||
                                  bytes[end] == ' '))) {
      end = next_boundary(bytes, most);
    }
    return Window{begin, end};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    if (!begins_token(candidate.text, candidate.begin)) return std::nullopt;
    const auto address = parse_email(candidate.bytes());
    if (!address) return std::nullopt;
    const std::size_t begin = candidate.begin + address->begin;
    const std::size_t end = candidate.begin + address->end;
    if (is_code(candidate.text.bytes, begin, end)) return std::nullopt;
    Judgement result{begin, end, {}};
    result.evidence.add(Evidence::shape);
    result.evidence.add(is_example_domain(address->domain) ? Evidence::example_domain
                                                           : Evidence::registry);
    if (is_role_account(address->local)) result.evidence.add(Evidence::role_account);
    if (has_prefix(candidate.text.bytes, begin)) result.evidence.add(Evidence::prefix);
    if (is_message_id(candidate.text, begin, message_words_))
      result.evidence.add(Evidence::counter_word);
    result.value = address->local + "@" + address->domain;
    result.masked = mask_email(*address);
    result.facts[0] = country_of_domain(address->domain);
    return result;
  }

 private:
  // Otherwise it is the end of a local part that is too long, or of a chain of addresses.
  static bool begins_token(const Text& text, std::size_t at) {
    const std::string_view bytes = text.bytes;
    const Cell* cell = text.cell_at(at);
    if (cell != nullptr && cell->begin == at) return true;
    return free_before(bytes, at) &&
           (at == 0 || !is_ascii(bytes[at - 1]) || !is_local_character(bytes[at - 1]));
  }

  static bool is_domain_start(char c) { return is_alnum(c) || !is_ascii(c); }

  static bool has_prefix(std::string_view text, std::size_t begin) {
    return begin >= 7 && lower_case(text.substr(begin - 7, 7)) == "mailto:";
  }

  // Remotes of version control ("git@host:group/project"), users in addresses of pages and
  // servers ("https://user:word@host/"), and chains of '@'.
  static bool is_code(std::string_view text, std::size_t begin, std::size_t end) {
    const char behind = end < text.size() ? text[end] : '\0';
    if (behind == '@' || behind == '_') return true;
    if (behind == ':' && end + 1 < text.size()) {
      const std::string_view rest = text.substr(end + 1, 100);
      const std::string_view path = rest.substr(0, rest.find_first_of(" \t\r\n\"'<>|,;"));
      if (path.find('/') != std::string_view::npos || path.ends_with(".git")) return true;
    }
    if (begin > 0 && text[begin - 1] == '@') return true;
    if (begin == 0 || (text[begin - 1] != ':' && text[begin - 1] != '/')) return false;
    const std::size_t reach = begin - std::min<std::size_t>(begin, 100);
    std::string_view token = text.substr(reach, begin - reach);
    if (const auto blank = token.find_last_of(" \t\r\n\"'<>|,;(");
        blank != std::string_view::npos) {
      token.remove_prefix(blank + 1);
    }
    const std::size_t scheme = token.find("://");
    if (scheme == std::string_view::npos || token.starts_with("mailto")) return false;
    return token.find_first_of("/?#", scheme + 3) == std::string_view::npos;
  }

  const WordList message_words_{k_message_words};
};

}  // namespace

std::unique_ptr<Detector> make_email_detector(const DetectorOptions&) {
  return std::make_unique<EmailDetector>();
}

}  // namespace datakaart
