// International bank account numbers: ISO 13616, with lengths and structures of the SWIFT registry.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/folding.h"
#include "base/utf8.h"
#include "detectors/data/countries.h"
#include "detectors/data/iban_registry.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/joints.h"
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

// ISO 4217 codes of the countries around; the euro stands for itself.
constexpr auto k_currencies = std::to_array<std::string_view>(
    {"USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "MAD", "TRY"});

std::string country_of(std::string_view bytes, std::size_t begin) {
  return {to_upper(bytes[begin]), to_upper(bytes[begin + 1])};
}

// Letters that may stand glued to an account number, and what banks' files put before it.
const WordList& labels() {
  static const WordList k_list(
      "iban*, *iban, *rekening, rekening*, rek, reknr, rekeningnr, rekeningnummer, bankrek*, nr, "
      "no, num, compte*, account*, acct, konto*, kontonr, kontonummer, bank*, eur, begunstigde, "
      "beneficiaire, debiteur, crediteur, opdrachtgever, van, naar, op, sur, auf, from, to");
  return k_list;
}

// Behind digits that are a token of their own, as the fields of CODA ("12001BE...") and of MT940
// ("?31BE...") are.
std::optional<std::size_t> behind_digits(std::string_view bytes, std::size_t begin) {
  std::size_t first = begin;
  while (first > 0 && is_digit(bytes[first - 1])) --first;
  constexpr std::size_t k_fewest = 4;
  const bool field = begin - first >= k_fewest || (first > 0 && bytes[first - 1] == '?');
  return field && free_before(bytes, first) ? std::optional(begin) : std::nullopt;
}

// "IBANBE68...", "KREDBEBB" or "EUR" right before.
std::optional<std::size_t> behind_label(std::string_view bytes, std::size_t begin) {
  return is_glued_to_word(bytes, begin, labels()) ? std::optional(begin) : std::nullopt;
}

// Where an account number begins whose check digits stand at `digits`; nothing if none does.
std::optional<std::size_t> begin_of(std::string_view bytes, std::size_t digits) {
  const bool blank = bytes[digits - 1] == ' ';
  const std::size_t begin = digits - (blank ? 3 : 2);
  if (free_before(bytes, begin)) {
    const char previous = begin > 0 ? bytes[begin - 1] : '\0';
    return previous == '@' ? std::nullopt : std::optional(begin);
  }
  if (blank) return std::nullopt;
  return is_digit(bytes[begin - 1]) ? behind_digits(bytes, begin) : behind_label(bytes, begin);
}

// Where the letters and digits from `begin` on end.
std::size_t end_of_token(std::string_view bytes, std::size_t begin) {
  while (begin < bytes.size() && is_alnum(bytes[begin])) ++begin;
  return begin;
}

// A bank's code (ISO 9362) of eight or eleven characters: four letters, a country, two or five
// more.
bool is_bank_code(std::string_view token) {
  if (token.size() != 8 && token.size() != 11) return false;
  return std::all_of(token.begin(), token.begin() + 6, is_upper) &&
         iban_length(token.substr(4, 2)) != 0;
}

// Whether nothing that belongs to a code follows. In text from PDF and in banks' files a label, a
// currency, a bank's code or the next account may be glued.
bool ends_account(std::string_view bytes, std::size_t end) {
  if (free_after(bytes, end)) return true;
  const std::string_view token = bytes.substr(end, end_of_token(bytes, end) - end);
  const std::size_t letters = std::min(token.find_first_of("0123456789"), token.size());
  if (letters == 2 && iban_length(country_of(bytes, end)) != 0) return true;
  const std::string next = lower_case(token.substr(0, 3));
  if (next == "bic" || next == "eur" || is_bank_code(token)) return true;
  return letters == 3 && std::find(k_currencies.begin(), k_currencies.end(), token.substr(0, 3)) !=
                             k_currencies.end();
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
    const std::size_t end = next_boundary(bytes, std::min(bytes.size(), *begin + k_window));
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
    // Check digits run from 02 to 98.
    const std::string check = account.iban.substr(2, 2);
    const bool possible = check != "00" && check != "01" && check != "99";
    if (possible) result.evidence.add(Evidence::checksum);
    const bool registered = is_in_iban_registry(country);
    if (possible && registered && has_national_checksum(country, bban))
      result.evidence.add(Evidence::shape);
    if (account.end - candidate.begin > length) result.evidence.add(Evidence::separators);
    add_words(candidate.text, candidate.begin, account.end, words_, result.evidence);
    // A number with the country's own check digits, too, is nothing else, whatever stands near.
    if (result.evidence.has(Evidence::shape)) result.evidence.remove(Evidence::counter_word);
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
