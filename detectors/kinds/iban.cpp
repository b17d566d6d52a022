// International bank account numbers: ISO 13616, with lengths and structures of the SWIFT registry.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/data/countries.h"
#include "detectors/data/iban_registry.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/iban_info.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_words =
    "iban*, *rekening, *rekening*, rek, reknr*, bankrek*, compte*, bancaire, virement*, "
    "verser, account*, acct, bank*, banque*, konto*, *konto, kontonummer*, kontoverbindung, "
    "bic, swift, overschrijv*, storten, betaling*, betalen, paiement*, payment*, uberweis*, "
    "zahlung*, domiciliering*, domiciliation, sepa*, debiteur*, crediteur*";

constexpr std::size_t k_longest = 34;
constexpr std::size_t k_window = 110;  // with separators of up to three bytes in between

std::string country_of(std::string_view bytes, std::size_t begin) {
  return {to_upper(bytes[begin]), to_upper(bytes[begin + 1])};
}

// Where an account number begins whose check digits stand at `digits`; nothing if none does.
std::optional<std::size_t> begin_of(std::string_view bytes, std::size_t digits) {
  const bool blank = bytes[digits - 1] == ' ';
  const std::size_t begin = digits - (blank ? 3 : 2);
  if (free_before(bytes, begin)) {
    const char previous = begin > 0 ? bytes[begin - 1] : '\0';
    return previous == '_' || previous == '@' ? std::nullopt : std::optional(begin);
  }
  // "IBANBE68..." without a blank.
  const bool named = begin >= 4 && lower_case(bytes.substr(begin - 4, 4)) == "iban" &&
                     free_before(bytes, begin - 4);
  return named ? std::optional(begin) : std::nullopt;
}

// Whether nothing that belongs to a code follows: in text from PDF "BIC" or "EUR" may be glued.
bool ends_account(std::string_view bytes, std::size_t end) {
  if (free_after(bytes, end)) return true;
  const std::string next = lower_case(bytes.substr(end, 3));
  return next == "bic" || next == "eur";
}

struct Account {
  std::string iban;  // upper case, no separators
  std::size_t end;   // in the text
};

// Letters and digits from `begin` on until the country's length is reached.
Account collect(std::string_view bytes, std::size_t begin, std::size_t limit, std::size_t length) {
  Account account{{}, begin};
  for (std::size_t at = begin; at < limit && account.iban.size() < length; ++at) {
    if (!is_alnum(bytes[at])) continue;
    account.iban += to_upper(bytes[at]);
    account.end = at + 1;
  }
  return account;
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{BE68 5390 0754 7034}", "IBAN: {BE68539007547034}", "{NL91ABNA0417164300}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"BE68 5390 0754 7035", "BE68 5390 0754 703", "xBE68539007547034", "ZZ68539007547034"});

class IbanDetector final : public Detector {
 public:
  const KindInfo& info() const override { return k_iban_info; }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::letters_digits; }
  int priority() const override { return 30; }
  const ConfidenceRule& rule() const override { return k_iban_rule; }
  std::string_view pattern() const override {
    return R"([A-Za-z]{2} ?[0-9]{2}(?:(?:[ ./-]|\x{00A0}|[\x{2007}\x{2009}\x{202F}])"
           R"(|[\x{2010}-\x{2013}]|\r?\n ?){0,3}[A-Za-z0-9]){11,30})";
  }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const std::string_view bytes = text.bytes;
    const auto begin = begin_of(bytes, offset);
    if (!begin || iban_length(country_of(bytes, *begin)) == 0) return std::nullopt;
    std::size_t end = std::min(bytes.size(), *begin + k_window);
    while (end < bytes.size() && (static_cast<unsigned char>(bytes[end]) & 0xC0U) == 0x80U) ++end;
    return Window{*begin, end};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    const std::size_t digits = candidate.begin + (bytes[candidate.begin + 2] == ' ' ? 3 : 2);
    if (begin_of(bytes, digits) != candidate.begin) return std::nullopt;
    const std::string country = country_of(bytes, candidate.begin);
    const std::size_t length = iban_length(country);
    if (length == 0) return std::nullopt;
    const Account account = collect(bytes, candidate.begin, candidate.end, length);
    if (account.iban.size() != length || !ends_account(bytes, account.end)) return std::nullopt;
    const std::string bban = account.iban.substr(4);
    if (!is_bban(country, bban) || !has_iban_checksum(account.iban)) return std::nullopt;
    Judgement result{candidate.begin, account.end, {}};
    result.evidence.add(Evidence::registry);
    result.evidence.add(Evidence::checksum);
    if (has_national_checksum(country, bban)) result.evidence.add(Evidence::shape);
    if (account.end - candidate.begin > length) result.evidence.add(Evidence::separators);
    add_words(candidate.text, candidate.begin, account.end, words_, result.evidence);
    result.masked = mask(account.iban);
    result.value = account.iban;
    if (!is_in_eea(country)) result.facts[0] = iban_country(country);
    return result;
  }

 private:
  // "BE68 **** **** 7034": country, check digits, and the last four.
  static std::string mask(const std::string& iban) {
    std::string masked = iban.substr(0, 4);
    for (std::size_t i = 4; i < iban.size(); ++i) {
      if (i % 4 == 0) masked += ' ';
      masked += i + 4 < iban.size() ? '*' : iban[i];
    }
    return masked;
  }

  const KindWords words_{k_words};
};

static_assert(k_window > 3 * k_longest);

}  // namespace

std::unique_ptr<Detector> make_iban_detector(const DetectorOptions&) {
  return std::make_unique<IbanDetector>();
}

}  // namespace datakaart
