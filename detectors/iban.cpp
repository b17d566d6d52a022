// International bank account numbers: ISO 13616, with lengths and structures of the SWIFT registry.
#include <algorithm>
#include <array>

#include "detectors/characters.h"
#include "detectors/iban_registry.h"
#include "detectors/list.h"
#include "detectors/words.h"

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 18> k_words = {
    "iban",           "rekening*", "*rekening", "rek",          "reknr",     "bankrek*",
    "compte*",        "bancaire",  "virement",  "account*",     "bank*",     "konto*",
    "bankverbindung", "bic",       "swift",     "overschrijv*", "betaling*", "paiement*"};

// The canonical form, and where in the text it ends.
struct Account {
  std::string iban;
  std::size_t end;
};

// Collects letters and digits from `begin` on until the country's length is reached.
Account collect(std::string_view text, std::size_t begin, std::size_t most_end,
                std::size_t length) {
  Account account{{}, begin};
  for (std::size_t at = begin; at < most_end && account.iban.size() < length; ++at) {
    if (!is_digit(text[at]) && !is_ascii_letter(text[at])) continue;
    account.iban += to_upper(text[at]);
    account.end = at + 1;
  }
  return account;
}

class IbanDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "iban", "bank account number (IBAN)",
        "an account number of a registered country, with its length, structure and check digits",
        "ISO 13616, SWIFT IBAN registry; national check digits of BE, ES, FR, MC, PT"};
    return k_info;
  }
  Anchor anchor() const override { return Anchor::country_code; }
  int priority() const override { return 40; }
  std::string_view pattern() const override {
    return R"([A-Za-z]{2}[0-9]{2}(?:(?:[ .\-]|\x{00A0}|\x{202F}|\x{2011}|\r?\n ?){0,2}[A-Za-z0-9]){11,30})";
  }
  // The engine's window begins at the country code: nothing else in it can be one.
  std::size_t next_after(std::string_view, std::size_t, std::size_t end) const override {
    return end;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view text = candidate.text.bytes;
    if (word_before(text, candidate.begin)) return std::nullopt;
    const std::string country = {to_upper(text[candidate.begin]),
                                 to_upper(text[candidate.begin + 1])};
    const std::size_t length = iban_length(country);
    if (length == 0) return std::nullopt;
    const Account account = collect(text, candidate.begin, candidate.end, length);
    if (account.iban.size() != length || word_at(text, account.end)) return std::nullopt;
    const std::string bban = account.iban.substr(4);
    if (!is_bban(country, bban) || !has_iban_checksum(account.iban)) return std::nullopt;
    Judgement result{candidate.begin, account.end, Confidence::high, {}, {}, {}};
    result.evidence.add(Evidence::shape);
    result.evidence.add(Evidence::registry);
    result.evidence.add(Evidence::checksum);
    const bool worded =
        add_words(candidate.text, candidate.begin, account.end, k_words, result.evidence);
    // A number whose own country would not have given it out was made up.
    if (!has_national_checksum(country, bban)) {
      result.confidence = worded ? Confidence::medium : Confidence::low;
    }
    result.value = account.iban;
    result.masked = account.iban.substr(0, 4) + " **** **** " + account.iban.substr(length - 4);
    return result;
  }
};

}  // namespace

std::unique_ptr<Detector> make_iban_detector() { return std::make_unique<IbanDetector>(); }

}  // namespace datakaart
