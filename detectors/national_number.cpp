// The Belgian national number (Rijksregisternummer, INSZ) and the BIS number: YYMMDD, a serial
// number, and 97 minus the first nine digits modulo 97, with a 2 before them for births from 2000
// on. Royal decree of 3 April 1984; for BIS numbers the month goes up by 20 (sex unknown) or 40.
#include <array>
#include <ctime>

#include "detectors/characters.h"
#include "detectors/list.h"
#include "detectors/words.h"

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 28> k_words = {"rijksregister*",
                                                      "rijksreg*",
                                                      "rrn",
                                                      "insz*",
                                                      "niss*",
                                                      "rr nr",
                                                      "nationaal nummer",
                                                      "nationaalnummer*",
                                                      "registre national",
                                                      "reg nat",
                                                      "numero national",
                                                      "n national",
                                                      "nrn",
                                                      "rnn",
                                                      "national number*",
                                                      "national register*",
                                                      "nationalregister*",
                                                      "ssin",
                                                      "identificatienummer*",
                                                      "bis nummer*",
                                                      "bisnummer*",
                                                      "numero bis",
                                                      "social security*",
                                                      "securite sociale",
                                                      "sociale zekerheid",
                                                      "sis kaart",
                                                      "rijksreg nr",
                                                      "inss"};

struct Date {
  int year;
  int month;
  int day;
};

int number(std::string_view digits) {
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

Date today() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  return {utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday};
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
  constexpr std::array<int, 12> k_days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : k_days[static_cast<std::size_t>(month - 1)];
}

// A birth date as the number may hold it: month 0 or day 0 where it is not known, and days that run
// on where a day's serial numbers were used up are not accepted, being next to never met.
bool is_plausible(int year, int month, int day) {
  if (month > 12 || day > 31) return false;
  if (month > 0 && day > days_in(year, month)) return false;
  const Date now = today();
  if (year != now.year) return year < now.year;
  if (month != now.month) return month < now.month;
  return day <= now.day;
}

// Whether the check digits and the date agree in one of the two centuries.
bool is_national_number(std::string_view digits) {
  const int check = number(digits.substr(9, 2));
  const int serial = number(digits.substr(6, 3));
  const int head = number(digits.substr(0, 9));
  if (serial == 0 || serial == 999) return false;
  const int month = number(digits.substr(2, 2));
  const int shift = month >= 40 ? 40 : month >= 20 ? 20 : 0;  // BIS numbers
  for (const int century : {1900, 2000}) {
    const long long base = century == 2000 ? 2'000'000'000LL + head : head;
    if (97 - base % 97 != check) continue;
    const int year = century + number(digits.substr(0, 2));
    if (is_plausible(year, month - shift, number(digits.substr(4, 2)))) return true;
  }
  return false;
}

enum class Form { official, grouped, bare };

// "85.07.30-033.28" is how the register itself writes it; other groupings are people's.
Form form_of(std::string_view bytes) {
  const auto groups = digit_groups(bytes);
  if (groups.size() == 1) return Form::bare;
  const bool official = bytes.size() == 15 && bytes[2] == '.' && bytes[5] == '.' &&
                        (bytes[8] == '-' || bytes[8] == '.') &&
                        (bytes[12] == '.' || bytes[12] == '-');
  return official ? Form::official : Form::grouped;
}

class NationalNumberDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "be-national-number", "Belgian national number",
        "Rijksregisternummer / INSZ or BIS number: 11 digits with a birth date and check digits",
        "Royal decree of 3 April 1984; Crossroads Bank for Social Security (BIS)"};
    return k_info;
  }
  Anchor anchor() const override { return Anchor::digit_run; }
  int min_digits() const override { return 11; }
  int priority() const override { return 35; }
  std::string_view pattern() const override {
    return R"([0-9]{2}(?:[ ./\-]|\x{00A0}|\x{202F})?[0-9]{2}(?:[ ./\-]|\x{00A0}|\x{202F})?[0-9]{2})"
           R"((?:[ ./\-]|\x{00A0}|\x{202F}|\x{2011}|\x{2013}){0,3}[0-9]{3})"
           R"((?:[ ./\-]|\x{00A0}|\x{202F}|\x{2011})?[0-9]{2})";
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view text = candidate.text.bytes;
    if (part_of_longer(text, candidate.begin, candidate.end)) return std::nullopt;
    const std::string digits = digits_of(candidate.bytes());
    const Form form = form_of(candidate.bytes());
    if (form == Form::grouped && !is_grouping(candidate.bytes())) return std::nullopt;
    if (!is_national_number(digits)) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, Confidence::low, {}, {}, {}};
    result.evidence.add(Evidence::shape);
    result.evidence.add(Evidence::checksum);
    result.evidence.add(Evidence::plausible_date);
    if (form != Form::bare) result.evidence.add(Evidence::separators);
    const bool worded =
        add_words(candidate.text, candidate.begin, candidate.end, k_words, result.evidence);
    if (worded || form == Form::official) {
      result.confidence = Confidence::high;
    } else if (form == Form::grouped) {
      result.confidence = Confidence::medium;
    }
    result.value = digits;
    result.masked = "**.**.**-***." + digits.substr(9);
    return result;
  }

 private:
  // Groups as people make them: the date together or apart, the serial number, the check digits.
  static bool is_grouping(std::string_view bytes) {
    const auto groups = digit_groups(bytes);
    using Groups = std::vector<std::size_t>;
    return groups == Groups{2, 2, 2, 3, 2} || groups == Groups{6, 3, 2} || groups == Groups{6, 5} ||
           groups == Groups{2, 2, 2, 5} || groups == Groups{9, 2};
  }
};

}  // namespace

std::unique_ptr<Detector> make_national_number_detector() {
  return std::make_unique<NationalNumberDetector>();
}

}  // namespace datakaart
