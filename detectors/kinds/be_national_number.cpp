// The Belgian national number (Rijksregisternummer, INSZ) and the BIS number: the birth date
// YYMMDD, a serial number, and 97 minus the first nine digits modulo 97; for births from 2000 on a
// 2 stands before the nine digits in the sum. BIS numbers, for people who are not in the national
// register, have a month that is 20 (sex unknown) or 40 higher.
#include <algorithm>
#include <array>

#include "base/calendar.h"
#include "base/characters.h"
#include "detectors/data/header_words.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/digit_groups.h"
#include "detectors/engine/joints.h"
#include "detectors/engine/surroundings.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest = 40;    // with the whole year and separators
constexpr unsigned k_fewest_digits = 7;  // four zeros may be lost: 000105... is a 105...

constexpr std::string_view k_words =
    "rijksregister*, n r n, r n$, n n$, r r$, n i s s, nat nummer, nationaal nr, rijksreg*, rrn*, "
    "rrnr, rr nr, rr nummer, rr$, insz*, inszn*, niss*, "
    "n niss, nationaal nummer, nationaalnummer*, nat nr, registre national, reg nat*, "
    "registre nat, numero national, no national, nr national, n national, num nat*, nn$, "
    "rn$, n registre, numero de registre, rnn, nrn, nrnn, national number*, national nr, "
    "national id*, nationalid*, national register*, national registry, nationalregister*, "
    "nationalnummer*, nationale nummer, staatsregister*, ssin, identificatienummer*, "
    "identificatienummer sociale, bis nummer*, bisnummer*, bis nr, bisnr, numero bis, "
    "bis number, bis registernummer, social security*, securite sociale, sociale zekerheid*, "
    "sozialversicherung*, sis kaart, carte sis, inss, inami, erkennungsnummer*, "
    "identifikationsnummer*";

constexpr std::string_view k_other =
    "tel, telnr*, telno*, telef*, teleph*, *telefoon*, gsm*, mobile*, phone*, iban*, *rekening*, "
    "compte*, kaartnummer*, "
    "numero de carte, card number, eid";

#define DATAKAART_JOINT R"((?:[ ./-]|\x{00A0}|\x{00B7}|[\x{2007}-\x{2013}\x{202F}]|\x{2022}){1,3})"
constexpr std::string_view k_pattern =
    "[0-9]{7,11}|(?:[0-9]{8}|[0-9]{4}" DATAKAART_JOINT "[0-9]{2}" DATAKAART_JOINT
    "[0-9]{2})" DATAKAART_JOINT "[0-9]{3}" DATAKAART_JOINT "[0-9]{2}|[0-9]{9}" DATAKAART_JOINT
    "[0-9]{2}"
    "|[0-9]{6}" DATAKAART_JOINT "[0-9]{3}(?:" DATAKAART_JOINT
    ")?[0-9]{2}"
    "|[0-9]{2}" DATAKAART_JOINT "[0-9]{2}" DATAKAART_JOINT "[0-9]{2}" DATAKAART_JOINT
    "[0-9]{3}(?:" DATAKAART_JOINT ")?[0-9]{2}";
#undef DATAKAART_JOINT

// The month of a BIS number, or of any other, as the calendar has it; above 12 it is none.
int calendar_month(int month) {
  return month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
}

// Month 0 or day 0 stand where they are not known.
bool is_birth_date(Date date, Date now) {
  if (date.month > 12 || date.day > 31) return false;
  if (date.month > 0 && date.day > days_in(date.year, date.month)) return false;
  if (date.year != now.year) return date.year < now.year;
  return date.month != now.month ? date.month < now.month : date.day <= now.day;
}

// The birth date, if check digits and date agree in one of the two centuries.
std::optional<Date> birth_of(std::string_view digits, Date now) {
  const auto part = [&](std::size_t at, std::size_t size) {
    return static_cast<int>(number_of(digits.substr(at, size)));
  };
  const int serial = part(6, 3);
  if (serial == 0 || serial == 999) return std::nullopt;
  const int head = part(0, 9);
  for (const int century : {1900, 2000}) {
    const long long base = century == 2000 ? 2'000'000'000LL + head : head;
    if (97 - base % 97 != part(9, 2)) continue;
    const Date date = {century + part(0, 2), calendar_month(part(2, 2)), part(4, 2)};
    if (is_birth_date(date, now)) return date;
  }
  return std::nullopt;
}

// Sex and age band, as far as the number tells them: a BIS number with a month from 20 to 39 does
// not tell the sex.
Facts facts_of(std::string_view digits, Date birth, Date now) {
  Facts facts{};
  std::size_t count = 0;
  const auto month = number_of(digits.substr(2, 2));
  if (month < 20 || month > 32) facts[count++] = (digits[8] - '0') % 2 == 0 ? "female" : "male";
  if (month > 12) facts[count++] = "bis";
  if (birth.month > 0 && birth.day > 0) facts[count] = age_band(birth, now);
  return facts;
}

// How the digits are grouped. What is not one of these is no national number.
enum class Grouping { none, bare, loose, parts };

Grouping grouping_of(const DigitGroups& groups) {
  for (std::size_t i = 1; i < groups.size(); ++i) {
    if (groups[i].gap == '(' || groups[i].gap_characters > 3) return Grouping::none;
  }
  if (groups.are({11})) return Grouping::bare;
  if (groups.are({2, 2, 2, 3, 2}) || groups.are({6, 3, 2})) return Grouping::parts;
  return groups.are({6, 5}) || groups.are({2, 2, 2, 5}) || groups.are({9, 2}) ? Grouping::loose
                                                                              : Grouping::none;
}

// The bytes of eleven digits from `begin` on, if they are grouped as a national number may be.
// This is all that most runs of digits ever meet, so it looks at no more than it must.
std::optional<std::size_t> end_of_shape(std::string_view bytes, std::size_t begin) {
  std::size_t digits = 0;
  std::size_t at = begin;
  while (at < bytes.size()) {
    if (is_digit(bytes[at])) {
      if (digits == 11) return std::nullopt;
      ++digits;
      ++at;
      continue;
    }
    if (digits == 11) return at;
    if (digits != 2 && digits != 4 && digits != 6 && digits != 9) return std::nullopt;
    std::size_t characters = 0;
    for (std::size_t length = 0; (length = separator_length(bytes, at)) > 0; at += length) {
      if (++characters > 3) return std::nullopt;
    }
    if (characters == 0 || at >= bytes.size() || !is_digit(bytes[at])) return std::nullopt;
  }
  return digits == 11 ? std::optional(at) : std::nullopt;
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"{85.07.30-033.28}", "{850730-033.28}", "INSZ {85073003328}",
                                     "Rijksregisternummer|\n{85073003328}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"85.07.30-033.29", "85.13.30-033.28", "85073003328", "dossier 85073003328", "185073003328"});

class NationalNumberDetector final : public Detector {
 public:
  NationalNumberDetector() : today_(today()) {}

  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "be-national-number",
        "Belgian national number",
        "Rijksregisternummer / INSZ or BIS number: 11 digits with a birth date and check digits",
        "Royal decree of 3 April 1984; Crossroads Bank for Social Security (BIS)",
        Category::belgian_national_number,
        Sensitivity::financial,
        1};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::digit_run; }
  std::uint32_t digit_counts() const override { return counts(11) | counts(13); }
  std::uint32_t digit_counts_below_headers() const override {
    return counts(k_fewest_digits, 11) | counts(13);
  }
  int priority() const override { return 20; }
  const ConfidenceRule& rule() const override { return k_national_number_rule; }
  std::string_view pattern() const override { return k_pattern; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    if (const auto whole = window_of_whole_year(text.bytes, offset)) return whole;
    if (const auto end = end_of_shape(text.bytes, offset)) {
      const DigitGroups groups(text.bytes, offset, *end);  // the check costs less than the pattern
      if (!birth_of(groups.digits(groups.size()), today_)) return std::nullopt;
      return Window{offset, *end};
    }
    if (const std::size_t digits = digits_of_lost_zero(text, offset); digits > 0) {
      return Window{offset, offset + digits};
    }
    return std::nullopt;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    const DigitGroups groups(bytes, candidate.begin, candidate.end);
    std::string digits = groups.digits(groups.size());
    Grouping grouping = grouping_of(groups);
    const bool whole_year = digits.size() == 13 && is_whole_year(digits);
    if (whole_year) {
      digits.erase(0, 2);
      grouping = groups.size() == 1 ? Grouping::bare : Grouping::parts;
    } else if (digits_of_lost_zero(candidate.text, candidate.begin) > 0) {
      digits.insert(0, 11 - digits.size(), '0');
      grouping = Grouping::bare;
    } else if (grouping == Grouping::none) {
      return std::nullopt;
    }
    const bool bare = grouping == Grouping::bare;
    Writing writing{bare, !bare && groups[1].gap == ' ',
                    is_glued_to_word(bytes, candidate.begin, words_.kind), true};
    if (is_part(bytes, candidate.begin, candidate.end, writing)) return std::nullopt;
    const auto birth = birth_of(digits, today_);
    if (!birth) return std::nullopt;
    const int century = (bytes[candidate.begin] - '0') * 10 + (bytes[candidate.begin + 1] - '0');
    if (whole_year && birth->year / 100 != century) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    if (grouping != Grouping::bare) result.evidence.add(Evidence::shape);
    if (grouping == Grouping::parts) result.evidence.add(Evidence::separators);
    result.evidence.add(Evidence::checksum);
    result.evidence.add(Evidence::plausible_date);
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    writing.named = result.evidence.has(Evidence::word_near);
    if (!writing.named && is_part(bytes, candidate.begin, candidate.end, writing)) {
      return std::nullopt;
    }
    result.facts = facts_of(digits, *birth, today_);
    result.masked = "**.**.**-***." + digits.substr(9);
    result.value = std::move(digits);
    return result;
  }

 private:
  static bool is_whole_year(std::string_view digits) {
    return digits.starts_with("19") || digits.starts_with("20");
  }

  // "1985.07.30-033.28", "19850730-033-28".
  std::optional<Window> window_of_whole_year(std::string_view bytes, std::size_t offset) const {
    if (!is_whole_year(bytes.substr(offset, 2))) return std::nullopt;
    const DigitGroups groups(bytes, offset, std::min(bytes.size(), offset + k_longest));
    if (groups[0].size() != 4 && groups[0].size() != 8) return std::nullopt;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < groups.size() && digits < 13; ++i) {
      digits += groups[i].size();
      if (digits != 13) continue;
      const bool parts = i == (groups[0].size() == 4 ? 4U : 2U) && groups[i].size() == 2 &&
                         groups[i - 1].size() == 3 && groups[i].gap != '(';
      if (!parts || !birth_of(groups.digits(i + 1).substr(2), today_)) return std::nullopt;
      return Window{offset, groups[i].end};
    }
    return std::nullopt;
  }

  // A cell of a column that the header calls national numbers, with ten digits or fewer: a program
  // took it for a number and dropped the zeros of a birth from 2000 to 2009.
  // How many; 0 where the cell is no such.
  std::size_t digits_of_lost_zero(const Text& text, std::size_t offset) const {
    if (text.headers.empty()) return 0;
    const Cell* cell = text.cell_at(offset);
    if (cell == nullptr || cell->begin != offset) return 0;
    std::string_view bytes = text.bytes.substr(offset, cell->end - offset);
    if (bytes.ends_with(".0")) bytes.remove_suffix(2);
    if (bytes.size() < k_fewest_digits || bytes.size() > 10 || bytes[0] == '0') return 0;
    for (char c : bytes) {
      if (!is_digit(c)) return 0;
    }
    return word_in_header(text, offset, words_.kind).empty() ? 0 : bytes.size();
  }

  const Date today_;
  const KindWords words_{k_words, k_other, KindWords::Reach::far, KindWords::Numbered::against,
                         header_words("be-national-number").clear};
};

}  // namespace

std::unique_ptr<Detector> make_be_national_number_detector(const DetectorOptions&) {
  return std::make_unique<NationalNumberDetector>();
}

}  // namespace datakaart
