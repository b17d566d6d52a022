// Telephone numbers. The digits' grouping and neighbours decide cheaply what cannot be one; the
// dialling plans decide what is; words and prefixes decide how sure that is.
#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/utf8.h"
#include "detectors/data/countries.h"
#include "detectors/data/dialling_plans.h"
#include "detectors/data/header_words.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/digit_groups.h"
#include "detectors/engine/surroundings.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"
#include "detectors/kinds/phone_shape.h"

namespace datakaart {
namespace {

constexpr std::string_view k_words =
    "tel, tel1, tel2, telnr*, telno, telnum*, telef*, *telefoon, *telefoon*, telefon*, "
    "*telefon, telephon*, telephone*, gsm*, *gsm, gsmnr*, mobiel*, mobile*, mobil, "
    "mobilnummer*, mobilfunk*, mob, portable*, phone*, *phone, phonenumber*, fax*, *fax, "
    "cell, cellphone*, cellulaire, handy*, bel, bellen, belt, opbellen, opgebeld, "
    "bereikbaar, bereiken op, oproep*, appel, appeler, appelez, rappeler, joindre, "
    "joignable, contactnummer*, contactnr, numero de contact, noodnummer*, urgence, "
    "whatsapp*, sms, call, calling, ring, reach me, anrufen, anruf, rufnummer*, erreichbar, "
    "festnetz*, vaste lijn, vast nummer, ligne fixe, landline, vast$, fixe$, contact$, dial, t$, "
    "m$, f$, g$, "
    "gsm nummer, signal, viber, hotline, infolijn, callcenter, port, telegram, imessage, facetime, "
    // As people say it, or write it in front of one of several numbers.
    "mijn nummer, m n nummer, ons nummer, nummer is, mon numero, notre numero, numero est, "
    "my number, our number, number is, meine nummer, unsere nummer, nummer ist, te bereiken, "
    "bel me, bel mij, bel gerust, bel naar, belt u, telefoneer*, telephoner, telephonez, "
    "contacteer*, contactez*, composez, ruf mich an, rufen sie, "
    "thuis$, prive$, werk$, bureau$, kantoor$, domicile$, maison$, travail$, boulot$, "
    "home$, work$, office$, mobile$, zuhause$, privat$, arbeit$, buro$, geschaftlich$, "
    "dienstlich$, "
    "nood$, noodgeval*, urgence*, emergency*, notfall*, permanence$, wachtdienst$, ouders$, "
    "mama$, papa$, moeder$, vader$, mere$, pere$";

constexpr std::string_view k_other =
    "rijksregister*, insz*, niss*, registre national, iban*, rekening*, compte, postcode, "
    "code postal, iccid, sim nr, eid, identiteitskaart*, datum, date, latitude, longitude, "
    "lat, lon, gps";

// Digits with any grouping and at most three characters between two; '+' and brackets before.
// Twenty digits hold the longest number and what may follow it.
constexpr std::string_view k_pattern =
    R"(\(?(?:\+ ?)?\(?[0-9](?:(?:[ ./()-]|\x{00A0}|\x{00B7}|[\x{2007}\x{2009}\x{202F}])"
    R"(|[\x{2010}-\x{2013}]|\x{2022}){0,3}[0-9]){6,19})";
// Labels behind which a number may lack its zero.
constexpr std::string_view k_labels =
    "tel, telnr, telno, *telefoon, telefoonnr, *telefoonnummer, telephone*, *telefon, "
    "telefonnummer, telefonnr, gsm, *gsm, gsmnr, gsmnummer, mobiel, mobile, mobil, mobilnummer, "
    "mobielnummer, mob, portable, phone, phonenumber, fax, handy, handynummer, whatsapp, cell";
constexpr std::size_t k_longest_label = 18;
constexpr std::size_t k_none = std::string_view::npos;

constexpr std::size_t k_window = 72;
constexpr std::size_t k_fewest_digits = 7;  // without country code, in any region
constexpr std::size_t k_most_digits = 17;   // with "00" before fifteen

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{0475/12.34.56}", "{+32 (0)475 12 34 56}", "{+31 6 12345678}", "GSM|\n{475123456}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"0475123456", "+++123/4567/89002+++", "12.34.56", "BE 0475.338.107", "1.0475123456"});

class PhoneDetector final : public Detector {
 public:
  explicit PhoneDetector(const DetectorOptions& options) : plans_(options.regions) {}

  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "phone",
        "Telephone number",
        "a valid number with a country code, or in the national form of the chosen regions",
        "ITU-T E.164; dialling plans of libphonenumber",
        Category::contact,
        Sensitivity::simple,
        3};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::digit_run; }
  std::uint32_t digit_counts() const override { return counts(k_fewest_digits, k_most_digits); }
  int priority() const override { return 10; }
  const ConfidenceRule& rule() const override { return k_phone_rule; }
  std::string_view pattern() const override { return k_pattern; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const std::string_view bytes = text.bytes;
    const PhoneStart start = phone_start(bytes, offset);
    if (start.form == PhoneForm::none) return std::nullopt;
    if (start.form == PhoneForm::bare && !may_be_national(bytes, offset) &&
        !may_have_lost_zero(text, offset) && !is_labelled_without_zero(bytes, start.begin)) {
      return std::nullopt;
    }
    if (start.form != PhoneForm::bare && possible_lengths(bytes, offset) < 1U << k_fewest_digits) {
      return std::nullopt;
    }
    const std::size_t end = next_boundary(bytes, std::min(bytes.size(), offset + k_window));
    return Window{start.begin, end};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    std::size_t first = candidate.begin;
    while (!is_digit(bytes[first])) ++first;
    const PhoneStart start = phone_start(bytes, first);
    if (start.form == PhoneForm::none || start.begin != candidate.begin) return std::nullopt;
    const std::size_t zero = start.zero_apart && start.form == PhoneForm::bare ? 2 : 0;
    const DigitGroups groups(bytes, first + zero, candidate.end);
    if (begins_with_date(groups, bytes)) return std::nullopt;
    if (start.form == PhoneForm::bare) {
      auto result = judge_lost_zero(candidate.text, groups);
      if (!result && zero == 0) result = judge_without_zero(candidate.text, start, groups);
      if (result || !may_be_national(bytes, first)) return result;
    }
    for (std::size_t count = groups.size(); count > 0; --count) {
      if (auto result = judge_groups(candidate.text, start, groups, count)) return result;
    }
    return std::nullopt;
  }

 private:
  // The number made of the first `count` groups.
  std::optional<Judgement> judge_groups(const Text& text, const PhoneStart& start,
                                        const DigitGroups& groups, std::size_t count) const {
    const std::size_t end = groups[count - 1].end;
    const bool international = start.form != PhoneForm::bare;
    const std::string digits = phone_digits(text.bytes, start, groups, count);
    if (digits.size() < k_fewest_digits || digits.size() > k_most_digits) return std::nullopt;
    if (!international && !plans_.may_have(1U << digits.size())) return std::nullopt;
    const bool possible = international || start.zero_apart || is_possible_grouping(groups, count);
    if (!possible && (groups[0].size() < 2 || groups[0].size() > 7)) return std::nullopt;
    const PhoneEnd after = phone_end(text.bytes, groups, count);
    if (after == PhoneEnd::inside) return std::nullopt;

    Judgement result{start.begin, end, {}};
    if (count > 1) result.evidence.add(Evidence::separators);  // for the words alone
    add_words(text, start.begin, end, words_, result.evidence);
    result.evidence.remove(Evidence::separators);
    const bool named =
        result.evidence.has(Evidence::word_near) || result.evidence.has(Evidence::column_header);
    if (!named && (after == PhoneEnd::doubtful || start.doubtful || !possible)) return std::nullopt;
    if (!named && !international && is_enterprise_number(text.bytes, start.begin, groups, count)) {
      return std::nullopt;
    }
    auto number = look_up(digits, international, Sureness::valid);
    const bool valid = number.has_value();
    if (!valid) number = look_up(digits, international, Sureness::possible);
    if (!number) return std::nullopt;
    // There every number of the right length may be one, and "F" many a thing.
    const bool well_named = named && result.evidence.word.size() > 1;
    if (!well_named && !possible) return std::nullopt;
    if (!well_named && !number->trunk_zero && !is_american(text.bytes, groups, count, *number)) {
      return std::nullopt;
    }
    if (!named && start.form != PhoneForm::plus && are_pairs(groups, count) &&
        stands_in_bytes(text.bytes, start.begin, end)) {
      return std::nullopt;
    }
    const bool lone_zeros = start.form == PhoneForm::zeros && groups[0].size() == 2;
    if (!named && lone_zeros && (!plans_.is_home(number->country) || are_pairs(groups, count))) {
      return std::nullopt;  // "00 49 22 31 64" are bytes
    }
    if (valid) result.evidence.add(Evidence::registry);
    add_shape(result.evidence, start, groups, count, *number);
    if (!named && result.evidence.has(Evidence::separators) && start.form != PhoneForm::plus &&
        !is_known_grouping(start, groups, count, *number)) {
      result.evidence.remove(Evidence::separators);
    }
    if (!valid && !result.evidence.has(Evidence::separators)) return std::nullopt;
    if (!named && count > 1 && !result.evidence.has(Evidence::separators)) return std::nullopt;
    finish(result, *number);
    return result;
  }

  // "c4 05 37 32 78 32 b7": bytes on either side, as dumps have them; "be" and "de" alone are
  // words.
  static bool stands_in_bytes(std::string_view bytes, std::size_t begin, std::size_t end) {
    const auto is_byte = [&](std::size_t at) {
      return at + 1 < bytes.size() && is_hex_digit(bytes[at]) && is_hex_digit(bytes[at + 1]) &&
             free_before(bytes, at) && free_after(bytes, at + 2);
    };
    const auto is_sure = [&](std::size_t at, std::size_t next) {
      return is_byte(at) && (is_digit(bytes[at]) || is_digit(bytes[at + 1]) || is_byte(next));
    };
    return (begin >= 6 && bytes[begin - 1] == ' ' && is_sure(begin - 3, begin - 6)) ||
           (end < bytes.size() && bytes[end] == ' ' && is_sure(end + 1, end + 4));
  }

  // Whether people group a number so by whose grouping alone it is known.
  static bool is_known_grouping(const PhoneStart& start, const DigitGroups& groups,
                                std::size_t count, const PhoneNumberParts& number) {
    if (start.form == PhoneForm::zeros) return is_zeros_grouping(groups, count);
    if (!number.trunk_zero) return true;  // of America: see is_american()
    const std::size_t area = DiallingPlans::area_length(number);
    const bool loose = number.country == 49 && number.line == "mobile";
    return is_plan_grouping(groups, count, {area == 0 ? 0 : area + 1, loose, start.zero_apart});
  }

  // "202-555-0143", "(202) 555-0143": no other plan without a trunk zero is known by its groups.
  static bool is_american(std::string_view bytes, const DigitGroups& groups, std::size_t count,
                          const PhoneNumberParts& number) {
    if (number.country != 1 || count != 3 || !groups.are({3, 3, 4})) return false;
    const bool bracket = groups[0].begin > 0 && bytes[groups[0].begin - 1] == '(';
    return groups[2].gap == '-' && (bracket ? groups[1].blank : groups[1].gap == '-');
  }

  // "gsm 475 12 34 56", "tel. 32475123456": a label stands right before the digits.
  bool is_labelled_without_zero(std::string_view bytes, std::size_t begin) const {
    if (bytes[bytes.find_first_of("0123456789", begin)] == '0') return false;
    std::size_t end = begin;
    while (end > 0 && begin - end < 4 && std::string_view(" :.=").find(bytes[end - 1]) != k_none) {
      --end;
    }
    std::size_t first = end;
    while (first > 0 && end - first < k_longest_label && is_letter(bytes[first - 1])) --first;
    if (end - first < 3 || !free_before(bytes, first)) return false;
    const std::string_view label = bytes.substr(first, end - first);
    return labels_.may_be_in(label) && !find_word(label, labels_).empty();
  }

  // Such a number: all its digits are one of a chosen region without its zero or its '+'.
  std::optional<Judgement> judge_without_zero(const Text& text, const PhoneStart& start,
                                              const DigitGroups& groups) const {
    if (!is_labelled_without_zero(text.bytes, start.begin)) return std::nullopt;
    for (std::size_t count = groups.size(); count > 0; --count) {
      const std::string digits = groups.digits(count);
      if (digits.size() < k_fewest_digits || digits.size() > k_most_digits) continue;
      if (phone_end(text.bytes, groups, count) == PhoneEnd::inside) continue;
      const auto number = plans_.without_trunk(digits);
      if (!number || number->line.empty()) continue;
      Judgement result{start.begin, groups[count - 1].end, {}};
      add_words(text, result.begin, result.end, words_, result.evidence);
      if (!result.evidence.has(Evidence::word_near)) return std::nullopt;
      result.evidence.add(Evidence::registry);
      finish(result, *number);
      return result;
    }
    return std::nullopt;
  }

  static bool are_pairs(const DigitGroups& groups, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (groups[i].size() != 2) return false;
    }
    return true;
  }

  std::optional<PhoneNumberParts> look_up(std::string_view digits, bool international,
                                          Sureness sureness) const {
    return international ? plans_.international(digits, sureness)
                         : plans_.national(digits, sureness);
  }

  void add_shape(EvidenceSet& evidence, const PhoneStart& start, const DigitGroups& groups,
                 std::size_t count, const PhoneNumberParts& number) const {
    evidence.add(Evidence::shape);
    const bool international = start.form != PhoneForm::bare;
    const bool grouped = international ? is_international_grouping(groups, count)
                                       : start.zero_apart || is_national_grouping(groups, count);
    if (grouped) evidence.add(Evidence::separators);
    // "00" before digits in a row is the padding of many a counter; '+' is not.
    if (start.form == PhoneForm::plus ||
        (start.form == PhoneForm::zeros && (grouped || plans_.is_home(number.country)))) {
      evidence.add(Evidence::prefix);
    }
  }

  // A cell of a column of telephone numbers whose number has lost its zero, or its '+'.
  std::optional<Judgement> judge_lost_zero(const Text& text, const DigitGroups& groups) const {
    const std::size_t begin = groups[0].begin;
    if (!may_have_lost_zero(text, begin)) return std::nullopt;
    const Cell* cell = text.cell_at(begin);
    const std::size_t count = has_float_tail(text.bytes, groups[0].end) ? 1 : groups.size();
    const std::size_t end = groups[count - 1].end;
    if (cell == nullptr || (end != cell->end && count == groups.size())) return std::nullopt;
    const auto number = plans_.without_trunk(groups.digits(count));
    if (!number) return std::nullopt;
    Judgement result{begin, end, {}};
    add_words(text, begin, end, words_, result.evidence);
    if (!result.evidence.has(Evidence::column_header)) return std::nullopt;
    result.evidence.add(Evidence::registry);
    finish(result, *number);
    return result;
  }

  bool may_be_national(std::string_view bytes, std::size_t first) const {
    std::size_t next = first + 1;
    if (next < bytes.size() && !is_digit(bytes[next])) ++next;
    return next < bytes.size() && plans_.may_begin(bytes[first], bytes[next]) &&
           plans_.may_have(possible_lengths(bytes, first));
  }

  // Such a cell begins with a digit from 1 on, and its column's header names the kind.
  bool may_have_lost_zero(const Text& text, std::size_t offset) const {
    if (text.headers.empty() || text.bytes[offset] == '0') return false;
    const Cell* cell = text.cell_at(offset);
    return cell != nullptr && cell->begin == offset && cell->end - cell->begin <= 20 &&
           !word_in_header(text, offset, words_.kind).empty();
  }

  static void finish(Judgement& result, const PhoneNumberParts& number) {
    const std::string country = std::to_string(number.country);
    result.value = "+" + country + number.national;
    result.facts[0] = number.line;
    const std::string_view region = main_country(number.country);
    if (!region.empty() && !is_in_eea(region)) result.facts[1] = region;
    result.masked = "+" + country + " " + mask_national(number.national);
  }

  // "4** ** ** 56": the first digit and the last two.
  static std::string mask_national(const std::string& national) {
    std::string masked;
    for (std::size_t i = 0; i < national.size(); ++i) {
      const std::size_t left = national.size() - i;
      if (i > 1 && left % 2 == 0) masked += ' ';
      masked += i == 0 || left <= 2 ? national[i] : '*';
    }
    return masked;
  }

  DiallingPlans plans_;
  const WordList labels_{k_labels};
  const KindWords words_{k_words, k_other, KindWords::Reach::far, KindWords::Numbered::against,
                         header_words("phone").clear};
};

}  // namespace

std::unique_ptr<Detector> make_phone_detector(const DetectorOptions& options) {
  return std::make_unique<PhoneDetector>(options);
}

}  // namespace datakaart
