// Payment cards: an issuer's range, the lengths that it uses, and the Luhn check digit.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// First digits from `least` to `most`, as many as these have; and the lengths as bits.
struct IssuerRange {
  long long least;
  long long most;
  std::uint32_t lengths;
};

// ISO/IEC 7812 ranges as the schemes publish them.
constexpr auto k_issuers = std::to_array<IssuerRange>({
    {4, 4, counts(13) | counts(16) | counts(19)},  // Visa
    {51, 55, counts(16)},                          // Mastercard
    {2221, 2720, counts(16)},                      // Mastercard
    {34, 34, counts(15)},                          // American Express
    {37, 37, counts(15)},
    {300, 305, counts(14)},  // Diners Club
    {36, 36, counts(14)},
    {38, 39, counts(14) | counts(16)},
    {6011, 6011, counts(16) | counts(19)},  // Discover
    {644, 649, counts(16) | counts(19)},
    {65, 65, counts(16) | counts(19)},
    {3528, 3589, counts(16, 19)},  // JCB
    {2131, 2131, counts(15)},
    {1800, 1800, counts(15)},
    {5018, 5018, counts(12, 19)},  // Maestro
    {5020, 5020, counts(12, 19)},
    {5038, 5038, counts(12, 19)},
    {5612, 5612, counts(12, 19)},
    {5893, 5893, counts(12, 19)},
    {6304, 6304, counts(12, 19)},
    {6390, 6390, counts(12, 19)},
    {6703, 6703, counts(16, 19)},  // Bancontact
    {6759, 6763, counts(12, 19)},
    {6767, 6767, counts(16) | counts(18, 19)},
    {62, 62, counts(16, 19)},  // UnionPay
});

bool has_issuer(std::string_view digits) {
  return std::any_of(k_issuers.begin(), k_issuers.end(), [&](const IssuerRange& issuer) {
    std::size_t size = 0;
    for (long long rest = issuer.most; rest > 0; rest /= 10) ++size;
    const long long first = number_of(digits.substr(0, size));
    return first >= issuer.least && first <= issuer.most &&
           (issuer.lengths >> digits.size() & 1U) != 0;
  });
}

// Shorter numbers by themselves are too often something else.
constexpr std::size_t k_fewest_in_sentences = 13;

// "4444 4444 4444 4448": nobody's card.
bool is_filler(std::string_view digits) {
  std::array<int, 10> seen{};
  for (char c : digits) ++seen[static_cast<std::size_t>(c - '0')];
  return *std::max_element(seen.begin(), seen.end()) + 2 >= static_cast<int>(digits.size());
}

std::optional<NumberVerdict> check(std::string_view digits) {
  if (!has_luhn(digits) || !has_issuer(digits) || is_filler(digits)) return std::nullopt;
  NumberVerdict verdict{std::string(digits), {}};
  verdict.evidence.add(Evidence::checksum);
  verdict.evidence.add(Evidence::registry);
  return verdict;
}

// Groups of four, or 4-6-5 and 4-6-4, as cards show them.
bool is_grouped(std::string_view written) {
  const std::string sizes = group_sizes(written);
  return sizes.starts_with("444") || sizes == "465" || sizes == "464";
}

bool is_month(std::string_view digits) {
  const long long month = number_of(digits);
  return month >= 1 && month <= 12;
}

// Whether at `at` stands the month in which a card ends, "12/26", "12-2026", "1226", "12|2026", and
// no further digits but a card's code of three.
bool is_expiry(std::string_view bytes, std::size_t at) {
  const auto digits_at = [&](std::size_t from) {
    std::size_t end = from;
    while (end < bytes.size() && end - from < 6 && is_digit(bytes[end])) ++end;
    return end - from;
  };
  const auto no_more = [&](std::size_t end) {
    if (!free_after(bytes, end)) return false;
    if (end + 1 >= bytes.size() || !is_digit(bytes[end + 1])) return true;
    const std::size_t code = digits_at(end + 1);
    return (code == 3 || code == 4) && free_after(bytes, end + 1 + code);
  };
  const std::size_t first = digits_at(at);
  if (first == 4) return is_month(bytes.substr(at, 2)) && no_more(at + 4);
  if ((first != 1 && first != 2) || !is_month(bytes.substr(at, first))) return false;
  const std::size_t joint = at + first;
  if (joint >= bytes.size() ||
      std::string_view("/-|.").find(bytes[joint]) == std::string_view::npos) {
    return false;
  }
  const std::size_t year = digits_at(joint + 1);
  return (year == 2 || (year == 4 && bytes.substr(joint + 1, 2) == "20")) &&
         no_more(joint + 1 + year);
}

// What magnetic stripes hold: "%B4...^NAME^2612...", ";4...=2612...".
bool is_on_track(std::string_view bytes, std::size_t begin, std::size_t end) {
  const std::string_view before = bytes.substr(0, begin);
  const bool first = before.ends_with("%B") || before.ends_with("%b");
  if (end == begin) return first;  // the end is not known yet
  const char behind = end < bytes.size() ? bytes[end] : ' ';
  return (first && behind == '^') ||
         (before.ends_with(';') && (behind == '=' || behind == 'D') && end + 5 < bytes.size() &&
          std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(end + 1),
                      bytes.begin() + static_cast<std::ptrdiff_t>(end + 5), is_digit));
}

bool is_framed(std::string_view bytes, std::size_t begin, std::size_t end) {
  if (is_on_track(bytes, begin, end)) return true;
  if (begin == end || !free_before(bytes, begin) || end + 1 >= bytes.size()) return false;
  // A month behind a number that is a part of nothing itself.
  const char previous = begin > 0 ? bytes[begin - 1] : ' ';
  const bool apart = std::string_view(" \t\n:;|,\"'(>=*").find(previous) != std::string_view::npos;
  const bool mark = std::string_view(" ,;|\t").find(bytes[end]) != std::string_view::npos;
  return apart && mark && is_expiry(bytes, end + 1) && !(begin > 1 && is_digit(bytes[begin - 2]));
}

std::string mask(std::string_view value) {
  return "**** **** **** " + std::string(value.substr(value.size() - 4));
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{4532 0151 1283 0366}", "Visa: {4532015112830366}", "{3782 822463 10005}"});
constexpr auto k_near_misses =
    std::to_array<std::string_view>({"4532 0151 1283 0367", "4532015112830366", "9532015112830366",
                                     "klantenkaart 4532 0151 1283 0366", "1700000000000"});

}  // namespace

std::unique_ptr<Detector> make_payment_card_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {
      "payment-card",
      "Payment card",
      "12 to 19 digits in an issuer's range and of its length, with the Luhn check digit",
      "ISO/IEC 7812; ranges as the card schemes publish them",
      Category::financial,
      Sensitivity::financial};
  NumberKind kind{k_info};
  kind.digit_counts = counts(12, 19);
  kind.digits_only = true;
  kind.pattern =
      R"([0-9]{12,19}|[0-9]{4}(?:(?:[ .-]|\x{00A0}|[\x{2007}-\x{2013}\x{202F}]){1,3}[0-9]{2,6}){2,3})"
      R"((?:(?:[ .-]|\x{00A0}|[\x{2007}-\x{2013}\x{202F}]){1,3}[0-9]{1,6})?)";
  kind.words =
      "kaart*, *kaart, *kaartnummer*, kaartnr*, carte*, card*, cardnumber*, *card, cc number, "
      "cc nr, ccnum*, pan$, pan, visa*, mastercard*, maestro, bancontact*, amex, american express, "
      "kredit*, krediet*, credit*, karte*, *karte, kartennummer*, diners, discover, jcb, "
      "unionpay, debet*, debit*, betaald met, betaal*, betaling*, paye par, paiement*, paid with, "
      "payment*, zahlung*, bezahlt*, exp, expires, expiry, vervalt, valable*, cvv, cvc, gultig bis";
  kind.other_words =
      "identiteitskaart*, carte d identite, identity card, personalausweis*, imei*, "
      "iccid*, sim, simkaart*, klantenkaart*, getrouwheidskaart*, carte de fidelite";
  kind.priority = 26;
  kind.rule = &k_payment_card_rule;
  kind.bare_in_sentences = k_fewest_in_sentences;
  kind.is_framed = is_framed;
  kind.is_grouped = is_grouped;
  kind.check = check;
  kind.mask = mask;
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
