// Dates of birth: a date by itself is nothing; a word or a header makes it one. Dates are read as
// people write them in Belgium and around it: day before month, the year in four digits, or in two
// where a header or word stands right by; ISO order; and with the month's name in Dutch, French,
// English or German.
#include <algorithm>
#include <array>

#include "base/calendar.h"
#include "base/characters.h"
#include "detectors/data/header_words.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/joints.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_words =
    "geboren, d n, dn, ddn, d d n, d de n, nes le, nees le, ne e s le, ne e s, nes en, nes a, "
    "dt nais*, dtnaiss*, dtnais*, datnaiss*, date nais*, datedenaissance*, dateofbirth*, date "
    "birth, "
    "birth dt, birthdt, dt of birth, dt birth, bday, b day, gebd, gbd, geb dtm, geboortedt*, "
    "gebdt*, geburtsdat*, geburts datum, geb am, geboren am, geb tag, gebtag*, geboortedatum*, "
    "geboorte datum*, geboorte dat, geboortedat*, gebdat*, geb datum*, "
    "geb dat, geb, "
    "geboortedag*, geboorte, geb op, gebdatum*, verjaardag*, verjaart, jarig, "
    "date de naissance, date naissance, date of birth*, naissance, dt naissance, datenaissance*, "
    "dat naiss*, "
    "date naiss*, naiss*, ne le, nee le, ne e le, ne a, nee a, ne e a, ne en, nee en, "
    "anniversaire*, "
    "date of birth, birth date*, birthdate*, birthday*, birth, born, dob, d o b, bday, bdate, "
    "geburtsdatum*, geburtstag*, gebdatum*, geb dat*, geburt";

constexpr std::string_view k_other =
    "overleden, overlijden*, deces, decede*, died, gehuwd, trouwdatum*, death, gestorben, "
    "verstorben, sterfdatum, "
    "factuurdatum*, leverdatum*, vervaldatum*, vervalt, verval, datum indienst*, in dienst, "
    "uit dienst, date d entree, date d embauche, entree en service, hire date, start date, "
    "huwelijk*, gehuwd, mariage, marie le, married, datum*, date*, dd$, sinds, since, depuis, "
    "seit, "
    "vanaf, a partir";

constexpr std::size_t k_longest_number = 14;  // "30 / 07 / 1985"
constexpr std::size_t k_longest_name = 26;    // "30th of September, "

constexpr auto k_months = std::to_array<std::pair<std::string_view, int>>({
    {"jan", 1},  {"feb", 2},  {"fev", 2},   {"fevr", 2},  {"maart", 3}, {"mrt", 3},
    {"mars", 3}, {"mar", 3},  {"marz", 3},  {"maerz", 3}, {"mrz", 3},   {"mae", 3},
    {"apr", 4},  {"avr", 4},  {"avril", 4}, {"mei", 5},   {"mai", 5},   {"may", 5},
    {"juin", 6}, {"jun", 6},  {"juil", 7},  {"jul", 7},   {"aug", 8},   {"aout", 8},
    {"sep", 9},  {"okt", 10}, {"oct", 10},  {"nov", 11},  {"dec", 12},  {"dez", 12},
});

// The month whose name or abbreviation a folded word is, or 0. Only the beginning counts, so that
// "januari", "janvier", "january" and "januar" are one.
int month_named(std::string_view word) {
  int month = 0;
  std::size_t longest = 0;
  for (const auto& [name, number] : k_months) {
    if (!word.starts_with(name) || name.size() < longest) continue;
    longest = name.size();
    month = number;
  }
  return word.size() <= 9 ? month : 0;
}

int to_number(std::string_view digits) { return static_cast<int>(number_of(digits)); }

// The runs of digits and of letters of a candidate, at most five.
struct Parts {
  std::array<std::string_view, 5> all;
  std::size_t size = 0;
};

Parts parts_of(std::string_view bytes) {
  Parts parts;
  for (std::size_t at = 0; at < bytes.size() && parts.size < parts.all.size();) {
    const bool digit = is_digit(bytes[at]);
    const auto belongs = [&](char c) { return digit ? is_digit(c) : is_letter(c) || !is_ascii(c); };
    if (!belongs(bytes[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < bytes.size() && belongs(bytes[end])) ++end;
    parts.all[parts.size++] = bytes.substr(at, end - at);
    at = end;
  }
  return parts;
}

// The year of two digits that lies behind: 85 is 1985, 12 is 2012.
int whole_year(std::string_view digits, Date now) {
  const int year = to_number(digits);
  if (digits.size() == 4) return year;
  return year > now.year % 100 ? 1900 + year : 2000 + year;
}

std::optional<Date> read_numbers(const Parts& parts, Date now) {
  const auto& p = parts.all;
  if (p[0].size() == 4) return Date{to_number(p[0]), to_number(p[1]), to_number(p[2])};
  if (p[0].size() > 2 || p[1].size() > 2 || (p[2].size() != 4 && p[2].size() != 2)) return {};
  Date date{whole_year(p[2], now), to_number(p[1]), to_number(p[0])};
  if (date.month > 12) std::swap(date.month, date.day);  // 07/30/1985
  return date;
}

// "19850730", or "30071985".
Date read_eight_digits(std::string_view digits, Date now) {
  const auto part = [&](std::size_t at, std::size_t size) {
    return to_number(digits.substr(at, size));
  };
  const Date iso = {part(0, 4), part(4, 2), part(6, 2)};
  return can_be_birth(iso, now) ? iso : Date{part(4, 4), part(2, 2), part(0, 2)};
}

// "30 juli 1985", "1er mars 1990", "July 30th, 1985": one word is a month, one number a year. A
// year of two digits stands last: "12-mrt-80".
Date read_words(const Parts& parts, Date now) {
  Date date;
  for (std::size_t i = 0; i < parts.size; ++i) {
    const std::string_view part = parts.all[i];
    if (is_digit(part[0])) {
      if (part.size() == 4 || (date.day != 0 && date.month != 0)) {
        date.year = whole_year(part, now);
      } else {
        date.day = to_number(part);
      }
      continue;
    }
    const std::string word = folded(part);
    const int month = month_named(std::string_view(word).substr(1, word.size() - 2));
    if (date.month == 0) date.month = month;
  }
  return date;
}

std::optional<Date> read_date(std::string_view bytes, Date now) {
  const Parts parts = parts_of(bytes);
  if (parts.size == 1 && parts.all[0].size() == 8) return read_eight_digits(parts.all[0], now);
  if (parts.size < 3) return std::nullopt;
  const bool numbers = parts.size == 3 && std::all_of(parts.all.begin(), parts.all.begin() + 3,
                                                      [](auto part) { return is_digit(part[0]); });
  return numbers ? read_numbers(parts, now) : read_words(parts, now);
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"geboren op {30/07/1985}", "née le {1er août 1990}", "° {30-07-1985}",
     "Date of birth: {07/30/1985}", "Geboortedatum|\n{30/07/1985}|"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"Factuurdatum: 30/07/1985", "Gent, 30 juli 1985", "geboren op 31/02/1985", "geboren in 1985",
     "overleden op 30/07/1985"});

class DateOfBirthDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "date-of-birth",
        "Date of birth",
        "a date that a word or a column's header calls a date of birth",
        "the calendar; words in Dutch, French, English and German",
        Category::personal_trait,
        Sensitivity::behavioural,
        5};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::digit_run; }
  // The first group is a day or month, a year, a day of Excel's, or all of a date.
  bool may_begin(const RunShape& shape, bool below_headers) const override {
    if (shape.date || shape.first == 4 || shape.first == 8) return true;
    if (shape.first == 5) return below_headers;
    if (shape.first > 2) return false;
    if (shape.gap == RunShape::Gap::wide) return true;
    if (!shape.is_parted()) return false;
    // "12-mrt-80"; behind blanks only in tables, since "12 of" stands in every text.
    if (shape.second == 0) return below_headers || shape.gap != RunShape::Gap::blank;
    return shape.second <= 2 && shape.goes_on;
  }
  int priority() const override { return 5; }
  const ConfidenceRule& rule() const override { return k_birth_rule; }
  std::string_view pattern() const override {
    return R"([0-9]{1,2} ?[./ -] ?[0-9]{1,2} ?[./ -] ?(?:\r?\n ?)?(?:[0-9]{4}|['\x{2019}]?[0-9]{2}))"
           R"(|(?i:[0-9]{1,2}(?:er|\.)?[./ -] ?[A-Za-z\x{C0}-\x{17F}]{3,9}\.?[./ -] ?['\x{2019}]?[0-9]{2}))"
           R"(|[0-9]{4}[./ -][0-9]{1,2}[./ -][0-9]{1,2}|[0-9]{8}|[0-9]{5})"
           R"(|(?i:[0-9]{1,2}(?:er|e|ste|de|st|nd|rd|th|\.)?[./ -]\.?[A-Za-z\x{C0}-\x{17F}]{3,9}\.?,?(?:[./ -]|\r?\n ?)[0-9]{4}))"
           R"(|(?i:[A-Za-z\x{C0}-\x{17F}]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)?,?(?: |\r?\n ?)[0-9]{4}))"
           R"(|(?i:[0-9]{1,2}(?:st|nd|rd|th)? of [A-Za-z\x{C0}-\x{17F}]{3,9},? [0-9]{4}))";
  }

  // A number in which a date can begin, or the year at the end of "30 juli 1985".
  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    auto window = window_of_date(text, offset);
    if (window && !may_be_told(text, *window)) window.reset();
    return window;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    const bool time_behind = bytes.substr(candidate.end, 1) == "T";
    if (!may_begin_at(bytes, candidate.begin) ||
        (!time_behind && !free_after(bytes, candidate.end)) ||
        is_joined(bytes, candidate.begin, candidate.end)) {
      return std::nullopt;
    }
    const auto date = is_serial(candidate.text, candidate.begin)
                          ? std::optional(date_of_serial(to_number(candidate.bytes())))
                          : read_date(candidate.bytes(), today_);
    if (!date || !can_be_birth(*date, today_)) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    if (!result.evidence.has(Evidence::column_header) && is_moment(bytes, candidate.end)) return {};
    if (has_birth_sign(bytes, candidate.begin)) result.evidence.add(Evidence::prefix);
    if (!result.evidence.has(Evidence::column_header) && !result.evidence.has(Evidence::prefix) &&
        !result.evidence.has(Evidence::word_near)) {
      return std::nullopt;
    }
    result.evidence.add(Evidence::plausible_date);
    result.value = iso_date(*date);
    result.masked = "**/**/****";
    result.facts[0] = age_band(*date, today_);
    return result;
  }

 private:
  std::optional<Window> window_of_date(const Text& text, std::size_t offset) const {
    const std::string_view bytes = text.bytes;
    if (!may_begin_at(bytes, offset)) return std::nullopt;
    std::size_t end = offset;
    while (end < bytes.size() && is_digit(bytes[end])) ++end;
    const std::size_t digits = end - offset;
    if (digits == 5) {
      return is_serial(text, offset) ? std::optional(Window{offset, end}) : std::nullopt;
    }
    if (digits <= 2 && begins_month(bytes, end)) {
      return Window{offset, std::min(bytes.size(), offset + k_longest_name)};
    }
    if (digits == 8 || (digits <= 2 && may_go_on(bytes, end))) {
      return Window{offset, std::min(bytes.size(), offset + k_longest_number)};
    }
    if (digits != 4 || !is_year(bytes.substr(offset, 4))) return std::nullopt;
    if (end + 1 < bytes.size() && is_joint(bytes[end]) && is_digit(bytes[end + 1])) {
      const Window iso{offset, std::min(bytes.size(), offset + 10)};
      const bool moment = text.headers.empty() && is_moment(bytes, iso.end);
      return moment ? std::nullopt : std::optional(iso);
    }
    // A month stands before it, or a day: "30 juli 1985", "July 30, 1985".
    if (offset < 8 ||
        std::string_view(" -./\n").find(bytes[offset - 1]) == std::string_view::npos) {
      return std::nullopt;
    }
    std::size_t begin = offset - std::min(offset, k_longest_name);
    while (begin < offset && !free_before(bytes, begin)) ++begin;
    return Window{begin, end};
  }

  // False where neither a word nor a sign can say that a date in the window is one of birth.
  bool may_be_told(const Text& text, Window window) const {
    const std::size_t before = window.begin - std::min<std::size_t>(window.begin, 2);
    return !text.cells.empty() ||
           text.bytes.substr(before, window.end - before).find('*') != std::string_view::npos ||
           may_have_birth_sign(text.bytes, window) ||
           words_.may_name(text.bytes, window.begin, window.end);
  }

  bool may_begin_at(std::string_view bytes, std::size_t begin) const {
    return free_before(bytes, begin) || is_glued_to_word(bytes, begin, words_.kind);
  }

  // "-mrt-", ". Mrz.", " feb": the name of a month behind the day that ends here, and no full word
  // behind it.
  static bool begins_month(std::string_view bytes, std::size_t end) {
    if (end < bytes.size() && is_joint(bytes[end])) ++end;
    if (end < bytes.size() && bytes[end] == ' ') ++end;
    const std::size_t first = end;
    while (end < bytes.size() && end - first < 12 &&
           (is_letter(bytes[end]) || !is_ascii(bytes[end]))) {
      ++end;
    }
    if (end - first < 3 || end >= bytes.size() || (!is_joint(bytes[end]) && bytes[end] != ',')) {
      return false;
    }
    constexpr std::string_view k_initials = "jfmasond";
    if (k_initials.find(to_lower(bytes[first])) == std::string_view::npos) return false;
    const std::string word = folded(bytes.substr(first, end - first));
    return month_named(std::string_view(word).substr(1, word.size() - 2)) != 0;
  }

  static bool is_joint(char c) { return c == '.' || c == '/' || c == '-' || c == ' '; }

  static bool is_year(std::string_view digits) {
    return digits.starts_with("19") || digits.starts_with("20");
  }

  // A month follows the day that ends here: its name, or one or two digits and then a year.
  static bool may_go_on(std::string_view bytes, std::size_t end) {
    const auto skip = [&](auto skipped) {
      while (end < bytes.size() && skipped(bytes[end])) ++end;
    };
    if (end < bytes.size() && !is_digit(bytes[end]) && !is_joint(bytes[end])) {
      return is_letter(bytes[end]);  // "1er mars", "30th of July"
    }
    skip(is_joint);
    if (end >= bytes.size() || !is_digit(bytes[end])) {
      return end < bytes.size() && (is_letter(bytes[end]) || !is_ascii(bytes[end]));
    }
    const std::size_t month = end;
    skip(is_digit);
    return end - month <= 2 && end < bytes.size() && is_joint(bytes[end]);
  }

  // Five digits that are a whole cell under a header of this kind: a day of Excel's calendar.
  bool is_serial(const Text& text, std::size_t offset) const {
    const Cell* cell = text.cell_at(offset);
    if (cell == nullptr || cell->begin != offset || cell->end != offset + 5) return false;
    const std::string_view digits = text.bytes.substr(offset, 5);
    return std::all_of(digits.begin(), digits.end(), is_digit) &&
           !word_in_header(text, offset, words_.kind).empty();
  }

  // The clock stands behind: this is a moment. Midnight is a program's way to write a day.
  static bool is_moment(std::string_view bytes, std::size_t end) {
    if (end + 5 >= bytes.size()) return false;
    const bool clock = (bytes[end] == ' ' || bytes[end] == 'T') && is_digit(bytes[end + 1]) &&
                       is_digit(bytes[end + 2]) && bytes[end + 3] == ':';
    return clock && bytes.substr(end + 1, 5) != "00:00";
  }

  // A part of a longer number, or a moment.
  static bool is_joined(std::string_view bytes, std::size_t begin, std::size_t end) {
    const auto at = [&](std::size_t i) { return i < bytes.size() ? bytes[i] : ' '; };
    constexpr std::string_view k_joints = "/-.:_";
    if (begin > 1 && k_joints.find(bytes[begin - 1]) != std::string_view::npos &&
        is_digit(bytes[begin - 2])) {
      return true;
    }
    return k_joints.find(at(end)) != std::string_view::npos && is_digit(at(end + 1));
  }

  // The sign may stand before a place, or inside a window that begins early.
  static bool may_have_birth_sign(std::string_view bytes, Window window) {
    constexpr std::size_t k_place = 40;
    const std::size_t from = window.begin - std::min(window.begin, k_place);
    return bytes.substr(from, window.end - from).find("\xC2\xB0") != std::string_view::npos;
  }

  // "°12/03/1985", "(* 12.03.1985)", "° Gent, 12/03/1985", "(° Liège, le 12 mars 1985)".
  static bool has_birth_sign(std::string_view bytes, std::size_t begin) {
    std::size_t at = begin;
    if (at > 0 && bytes[at - 1] == ' ') --at;
    if (at > 1 && bytes[at - 1] == '*' && bytes[at - 2] == '(') return true;
    constexpr std::size_t k_place = 40;  // a place and "le", "op" or "am"
    constexpr std::string_view k_sign = "\xC2\xB0";
    const std::string_view before =
        bytes.substr(begin - std::min(begin, k_place), std::min(begin, k_place));
    const std::size_t sign = before.rfind(k_sign);
    if (sign == std::string_view::npos) return false;
    const std::string_view place = before.substr(sign + k_sign.size());
    // A name, or nothing: no digits, and no other sentence.
    const bool plain = std::all_of(place.begin(), place.end(), [](char c) {
      return is_letter(c) || !is_ascii(c) ||
             std::string_view(" ,-'()").find(c) != std::string_view::npos;
    });
    const std::size_t name = place.find_first_not_of(' ');
    const bool capital =
        name == std::string_view::npos || !is_ascii(place[name]) || is_upper(place[name]);
    // "180° ..." is heat or an angle, "N° ..." a number.
    const std::size_t from = begin - before.size() + sign;
    return plain && capital && free_before(bytes, from);
  }

  const Date today_ = today();
  const KindWords words_{k_words, k_other, KindWords::Reach::to_last_number,
                         KindWords::Numbered::against, header_words("date-of-birth").clear};
};

}  // namespace

std::unique_ptr<Detector> make_date_of_birth_detector(const DetectorOptions&) {
  return std::make_unique<DateOfBirthDetector>();
}

}  // namespace datakaart
