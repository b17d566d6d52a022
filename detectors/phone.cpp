// Telephone numbers. The pattern only gathers what looks like digits written by people;
// libphonenumber knows the dialling plans. It is asked last: a look-up costs as much as thousands
// of cheap checks.
#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <set>

#include "detectors/characters.h"
#include "detectors/list.h"
#include "detectors/words.h"

namespace datakaart {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::array<std::string_view, 39> k_words = {"tel",
                                                      "telnr*",
                                                      "telnummer*",
                                                      "tel1",
                                                      "tel2",
                                                      "telef*",
                                                      "*telefoon",
                                                      "*telefoonnummer",
                                                      "telefon*",
                                                      "*telefon",
                                                      "gsm*",
                                                      "*gsm",
                                                      "mobiel*",
                                                      "mobile*",
                                                      "mobil*",
                                                      "portable*",
                                                      "phone*",
                                                      "*phone",
                                                      "fax*",
                                                      "*fax",
                                                      "cell*",
                                                      "handy*",
                                                      "bel",
                                                      "bellen",
                                                      "bereikbaar*",
                                                      "oproep*",
                                                      "appel*",
                                                      "joindre",
                                                      "contactnummer*",
                                                      "noodnummer*",
                                                      "whatsapp",
                                                      "sms",
                                                      "call",
                                                      "anrufen",
                                                      "rufnummer*",
                                                      "telephone*",
                                                      "t",
                                                      "m",
                                                      "numero de portable"};

// What else a number of such a shape may be, where these words stand.
constexpr std::array<std::string_view, 24> k_other_words = {"btw*",
                                                            "tva",
                                                            "vat",
                                                            "ust*",
                                                            "kbo*",
                                                            "bce",
                                                            "ondernemingsnummer*",
                                                            "ondernemingsnr*",
                                                            "numero d entreprise",
                                                            "order*",
                                                            "bestel*",
                                                            "factuur*",
                                                            "facture*",
                                                            "invoice*",
                                                            "isbn",
                                                            "ean*",
                                                            "artikel*",
                                                            "serienummer*",
                                                            "serial",
                                                            "commande*",
                                                            "dossier*",
                                                            "referentie*",
                                                            "reference*",
                                                            "polis*"};

// The separators that may stand in a number, and no more than people put there.
#define DATAKAART_JOINT R"((?:[ ./()\-]|\x{00A0}|\x{202F}|\x{2010}|\x{2011}|\x{2012}|\x{2013}))"

bool starts_with_country(std::string_view bytes) {
  return bytes.starts_with('+') || bytes.starts_with("(+") || bytes.starts_with("00") ||
         bytes.starts_with("(00");
}

// "01/02/2023", "01.02.2023", "2023-01-02": a date, whatever follows it.
bool begins_with_date(std::string_view bytes, const std::vector<std::size_t>& groups) {
  if (groups.size() < 3) return false;
  const bool day_first = groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4;
  const bool year_first = groups[0] == 4 && groups[1] == 2 && groups[2] == 2 &&
                          (bytes.starts_with("19") || bytes.starts_with("20"));
  return day_first || year_first;
}

// Groups as a number written in national form has them: an area code that begins with 0, then two
// or three digits at a time, or all the rest at once.
bool is_national_grouping(const std::vector<std::size_t>& groups) {
  if (groups.size() < 2 || groups[0] < 2 || groups[0] > 5) return false;
  if (groups.size() == 2) return groups[1] >= 5 && groups[1] <= 8;
  return std::all_of(groups.begin() + 1, groups.end(),
                     [](std::size_t size) { return size >= 2 && size <= 4; }) &&
         groups.size() <= 5;
}

// Ten digits whose last two check the others, as enterprise numbers have it.
bool is_enterprise_number(std::string_view digits) {
  if (digits.size() != 10) return false;
  int head = 0;
  for (char c : digits.substr(0, 8)) head = head * 10 + (c - '0');
  return 97 - head % 97 == (digits[8] - '0') * 10 + (digits[9] - '0');
}

// The candidate without its last group of digits; empty where only one is left.
std::string_view without_last_group(std::string_view bytes) {
  while (!bytes.empty() && is_digit(bytes.back())) bytes.remove_suffix(1);
  while (!bytes.empty() && !is_digit(bytes.back())) bytes.remove_suffix(1);
  return bytes;
}

class PhoneDetector final : public Detector {
 public:
  explicit PhoneDetector(const DetectorOptions& options) : regions_(options.regions) {
    PhoneNumberUtil::GetInstance();  // made before threads share it
  }

  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "phone", "telephone number",
        "a valid number with a country code, or in the national form of the chosen regions",
        "ITU-T E.164; dialling plans of libphonenumber"};
    return k_info;
  }
  Anchor anchor() const override { return Anchor::digit_run; }
  int min_digits() const override { return 8; }
  int priority() const override { return 20; }
  std::string_view pattern() const override {
    return R"((?:\(?(?:\+|00) ?)?\(?[0-9](?:)" DATAKAART_JOINT R"({0,3}[0-9]){6,16})";
  }
  // Another number may begin behind the next joint.
  std::size_t next_after(std::string_view text, std::size_t begin, std::size_t end) const override {
    std::size_t at = begin;
    while (at < end && !is_digit(text[at])) ++at;
    while (at < end && is_digit(text[at])) ++at;
    return std::max(at, begin + 1);
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view text = candidate.text.bytes;
    if (is_inside_something(text, candidate.begin)) return std::nullopt;
    const bool international = starts_with_country(candidate.bytes());
    const std::string digits = digits_of(candidate.bytes());
    if (!international && digits.front() != '0') return std::nullopt;
    // The pattern takes in what follows: the longest part that is a number wins.
    std::string_view bytes = candidate.bytes();
    for (int cuts = 0; cuts < 4 && !bytes.empty(); ++cuts, bytes = without_last_group(bytes)) {
      const std::size_t end = candidate.begin + bytes.size();
      if (part_of_longer(text, candidate.begin, end)) continue;
      if (auto result = judge_part(candidate.text, candidate.begin, end, international)) {
        return result;
      }
    }
    return std::nullopt;
  }

 private:
  // Part of a longer code, a structured communication (+++123/4567/89002+++), or a decimal.
  static bool is_inside_something(std::string_view text, std::size_t begin) {
    const char previous = before(text, begin);
    if (word_before(text, begin)) return true;
    if (previous == '+' || previous == '*' || previous == '#') return true;
    constexpr std::string_view k_joints = ".,-/:";
    return begin >= 2 && k_joints.find(previous) != std::string_view::npos &&
           is_digit(text[begin - 2]);
  }

  std::optional<Judgement> judge_part(const Text& text, std::size_t begin, std::size_t end,
                                      bool international) const {
    const std::string_view bytes = text.bytes.substr(begin, end - begin);
    const auto groups = digit_groups(bytes);
    const std::string digits = digits_of(bytes);
    if (digits.size() < 8 || digits.size() > 17) return std::nullopt;
    const char behind = at_or_end(text.bytes, end);
    if (behind == '+' || behind == '*' || behind == '%') return std::nullopt;
    Judgement result{begin, end, Confidence::low, {}, {}, {}};
    const bool grouped = groups.size() > 1;
    if (!international) {
      if (grouped && (begins_with_date(bytes, groups) || !is_national_grouping(groups))) {
        return std::nullopt;
      }
      if (is_other(text, begin, end, digits, groups)) return std::nullopt;
    }
    const bool worded = add_words(text, begin, end, k_words, result.evidence);
    if (!international && !grouped && !worded) return std::nullopt;
    const PhoneNumber number = parse(bytes, international);
    if (!number.has_country_code()) return std::nullopt;
    finish(result, number, international, grouped, worded);
    return result;
  }

  // An enterprise or VAT number, an order number: told by its check digits, by letters before it,
  // or by words.
  static bool is_other(const Text& text, std::size_t begin, std::size_t end,
                       const std::string& digits, const std::vector<std::size_t>& groups) {
    EvidenceSet phone;
    if (add_words(text, begin, end, k_words, phone)) return false;
    const std::vector<std::size_t> enterprise = {4, 3, 3};
    if (groups == enterprise && is_enterprise_number(digits)) return true;
    if (begin >= 3 && text.bytes.substr(begin - 3, 3) == "BE ") return true;
    EvidenceSet other;
    return add_words(text, begin, end, k_other_words, other);
  }

  // The number in the first region in which it is valid; without country code where it is in none.
  PhoneNumber parse(std::string_view bytes, bool international) const {
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    std::string plain;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      if (international && bytes.substr(i, 3) == "(0)") {
        i += 2;
      } else if (is_digit(bytes[i]) || (bytes[i] == '+' && plain.empty())) {
        plain += bytes[i];
      }
    }
    if (international && plain.starts_with("00")) plain.replace(0, 2, "+");
    for (const std::string& region : regions_) {
      PhoneNumber number;
      if (util.Parse(plain, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) continue;
      const bool valid =
          international ? util.IsValidNumber(number) : util.IsValidNumberForRegion(number, region);
      if (valid) return number;
      if (international) break;
    }
    return {};
  }

  static void finish(Judgement& result, const PhoneNumber& number, bool international, bool grouped,
                     bool worded) {
    result.evidence.add(Evidence::shape);
    result.evidence.add(Evidence::registry);
    if (grouped) result.evidence.add(Evidence::separators);
    if (international) result.evidence.add(Evidence::prefix);
    if (worded) {
      result.confidence = grouped || international ? Confidence::high : Confidence::medium;
      if (result.evidence.has(Evidence::column_header)) result.confidence = Confidence::high;
    } else {
      result.confidence = international && grouped ? Confidence::high : Confidence::medium;
    }
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &result.value);
    result.masked = mask(result.value, number.country_code());
  }

  // "+32 4****56": country, first and last two digits.
  static std::string mask(const std::string& e164, int country_code) {
    const std::string country = std::to_string(country_code);
    const std::string national = e164.substr(1 + country.size());
    if (national.size() < 5) return "+" + country + " ****";
    return "+" + country + " " + national.substr(0, 1) + std::string(national.size() - 3, '*') +
           national.substr(national.size() - 2);
  }

  std::vector<std::string> regions_;
};

}  // namespace

std::optional<std::string> check_regions(const std::vector<std::string>& regions) {
  std::set<std::string> known;
  PhoneNumberUtil::GetInstance()->GetSupportedRegions(&known);
  for (const std::string& region : regions) {
    if (known.count(region) == 0) return region;
  }
  return std::nullopt;
}

std::unique_ptr<Detector> make_phone_detector(const DetectorOptions& options) {
  return std::make_unique<PhoneDetector>(options);
}

}  // namespace datakaart
