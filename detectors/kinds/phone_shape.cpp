#include "detectors/kinds/phone_shape.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/engine/joints.h"

namespace datakaart {
namespace {

char byte_at(std::string_view bytes, std::size_t at) {
  return at < bytes.size() ? bytes[at] : '\0';
}
char byte_before(std::string_view bytes, std::size_t at) {
  return at > 0 && at <= bytes.size() ? bytes[at - 1] : '\0';
}
bool is_one_of(char c, std::string_view characters) {
  return c != '\0' && characters.find(c) != std::string_view::npos;
}

int number(std::string_view digits) {
  int value = 0;
  for (char c : digits) value = value * 10 + (c - '0');
  return value;
}

// "GSM0475/12.34.56", "Telefoon0475...": a label without a blank; of one letter before '+' alone.
bool has_glued_label(std::string_view bytes, std::size_t begin) {
  static const WordList k_labels(
      "gsm*, *gsm, tel, telnr, telno, *tel, telefoon*, *telefoon, telephone*, *telephone, "
      "telefon*, "
      "*telefon, phone*, *phone, mobiel*, mobile*, mobil, mobilnummer, mob, fax*, telefax, handy*, "
      "portable, cell, whatsapp, rufnummer");
  static const WordList k_letters("t, m, f, g, p");
  return is_glued_to_word(bytes, begin, k_labels) ||
         (bytes[begin] == '+' && is_glued_to_word(bytes, begin, k_letters));
}

// Whether the number that begins at `begin` is a later part of something: "12.0475", "A-0475",
// "+++047/...", "3,0475", "x0475". `doubtful` is set where a word could still make it a number.
bool is_later_part(std::string_view bytes, std::size_t begin, bool& doubtful) {
  if (!free_before(bytes, begin)) return !has_glued_label(bytes, begin);
  const char previous = byte_before(bytes, begin);
  if (is_one_of(previous, "+*#$%@_\\&^~")) return true;
  const char second = byte_before(bytes, begin - (begin > 0 ? 1 : 0));
  if (is_one_of(previous, ".,-:/") && is_digit(second)) {
    const bool parted = is_one_of(previous, ",/") && bytes[begin] == '+';
    return !parted && !parts_numbers(bytes, begin - 1);
  }
  if (previous == '.' && !is_letter(second)) return true;  // ".016"
  if (previous == '-') doubtful = true;                    // an identifier, or a minus sign
  if (previous == '/' && is_letter(second)) return true;   // a path
  return false;
}

// "51 02 123 45 67": other digits stand before, one blank away, as in a table of measurements;
// unless they are a telephone number themselves: "0475 12 34 56 0476 ...".
bool follows_short_group(std::string_view bytes, std::size_t begin) {
  std::size_t at = begin;
  std::size_t digits = 0;
  std::size_t first_size = 0;
  bool uniform = true;
  for (int groups = 0; groups < 5 && byte_before(bytes, at) != '\0'; ++groups) {
    const char gap = byte_before(bytes, at);
    if (groups == 0 ? gap != ' ' : !is_one_of(gap, " ./-")) break;
    std::size_t group = at - 1;
    while (group > 0 && is_digit(bytes[group - 1])) --group;
    const std::size_t size = at - 1 - group;
    if (size == 0 || (groups == 0 && size >= 4)) break;
    if (groups == 0) first_size = size;
    uniform = uniform && size == first_size;
    digits += size;
    at = group;
    if (bytes[at] == '0' && !uniform && (digits == 9 || digits == 10)) return false;
  }
  return digits > 0;
}

}  // namespace

PhoneStart phone_start(std::string_view bytes, std::size_t first) {
  PhoneStart start{first, PhoneForm::bare, false, false};
  if (byte_before(bytes, first) == '(') --start.begin;
  start.zero_apart = start.begin < first && bytes[first] == '0' && byte_at(bytes, first + 1) == ')';
  if (byte_before(bytes, start.begin) == ' ' && byte_before(bytes, start.begin - 1) == '+') {
    --start.begin;  // "+ 32 ..."
  }
  if (byte_before(bytes, start.begin) == '+') {
    --start.begin;
    start.form = PhoneForm::plus;
    if (byte_before(bytes, start.begin) == '(') --start.begin;
    if (bytes[first] == '0') start.form = PhoneForm::none;
  } else if (bytes[first] == '0' && byte_at(bytes, first + 1) == '0') {
    const char next = byte_at(bytes, first + 2);
    const char later = byte_at(bytes, first + 3);
    const bool code =
        is_digit(next) ? next != '0' : is_one_of(next, " -(.") && is_digit(later) && later != '0';
    start.form = code ? PhoneForm::zeros : PhoneForm::none;
  }
  if (start.form == PhoneForm::none) return start;
  if (is_later_part(bytes, start.begin, start.doubtful)) {
    start.form = PhoneForm::none;
  } else if (start.form != PhoneForm::plus && follows_short_group(bytes, start.begin)) {
    start.doubtful = true;
  }
  return start;
}

PhoneEnd phone_end(std::string_view bytes, const DigitGroups& groups, std::size_t count) {
  const std::size_t end = groups[count - 1].end;
  if (!free_after(bytes, end)) return PhoneEnd::inside;
  const char behind = byte_at(bytes, end);
  const char second = byte_at(bytes, end + 1);
  if (is_one_of(behind, "+*%@_#")) return PhoneEnd::inside;
  if (is_one_of(behind, ":=") && is_digit(second)) return PhoneEnd::inside;
  if (behind == ',' && is_digit(second) && !is_digit(byte_at(bytes, end + 3)) && count > 1 &&
      groups[count - 1].size() == 3) {
    return PhoneEnd::doubtful;  // an amount: "02 123 456,50"
  }
  if (count == groups.size()) {
    const bool joined = is_one_of(behind, "-/.") && (is_letter(second) || is_digit(second));
    return joined && !is_letter(second) ? PhoneEnd::doubtful : PhoneEnd::free;
  }
  const DigitGroup& next = groups[count];
  const bool last = count + 1 == groups.size();
  std::size_t digits_left = 0;
  for (std::size_t i = count; i < groups.size(); ++i) digits_left += groups[i].size();
  const bool begins_number = next.size() > 1 && bytes[next.begin] == '0' && digits_left >= 7 &&
                             (next.gap == ' ' || next.gap == '/');
  if (next.gap_characters > 1 || begins_number || byte_before(bytes, next.begin) == '+') {
    return PhoneEnd::free;
  }
  if ((next.gap == '/' || next.gap == '-') && last && next.size() <= 3) {
    return PhoneEnd::free;  // the number of the next line: "02 123 45 67/68"
  }
  if (next.gap != ' ') return PhoneEnd::inside;
  if (next.size() >= 4 && last) return PhoneEnd::free;  // a postal code or a year
  bool blanks_inside = false;
  for (std::size_t i = 1; i < count; ++i) blanks_inside |= groups[i].gap == ' ';
  return blanks_inside ? PhoneEnd::doubtful : PhoneEnd::free;
}

std::string phone_digits(std::string_view bytes, const PhoneStart& start, const DigitGroups& groups,
                         std::size_t count) {
  std::string digits(start.zero_apart && start.form == PhoneForm::bare ? "0" : "");
  for (std::size_t i = 0; i < count; ++i) {
    const DigitGroup& group = groups[i];
    const bool dropped = start.form != PhoneForm::bare && group.size() == 1 && i > 0 &&
                         bytes[group.begin] == '0' && byte_before(bytes, group.begin) == '(' &&
                         byte_at(bytes, group.end) == ')';
    if (!dropped) digits += bytes.substr(group.begin, group.size());
  }
  if (start.form == PhoneForm::zeros) digits.erase(0, 2);
  return digits;
}

bool begins_with_date(const DigitGroups& groups, std::string_view bytes) {
  if (groups.size() < 3 || groups[1].gap_characters > 1 || groups[2].gap_characters > 1) {
    return false;
  }
  const auto value = [&](std::size_t i) {
    return number(bytes.substr(groups[i].begin, std::min<std::size_t>(groups[i].size(), 4)));
  };
  const bool day_first = groups[0].size() <= 2 && groups[1].size() <= 2 && groups[2].size() == 4 &&
                         value(0) <= 31 && value(1) <= 12 && value(2) >= 1900 && value(2) < 2100;
  const bool year_first = groups[0].size() == 4 && groups[1].size() == 2 && groups[2].size() == 2 &&
                          value(0) >= 1900 && value(0) < 2100 && value(1) <= 12;
  // "06/28/04 ...": in slashes, nothing else is so short.
  const bool short_year = groups[0].size() == 2 && groups[1].size() == 2 && groups[2].size() == 2 &&
                          groups[1].gap == '/' && groups[2].gap == '/' &&
                          (groups.size() == 3 || groups[3].gap != '/') &&
                          std::min(value(0), value(1)) <= 12 && std::max(value(0), value(1)) <= 31;
  return day_first || year_first || short_year;
}

bool is_possible_grouping(const DigitGroups& groups, std::size_t count) {
  if (count < 2) return true;
  if (groups[0].size() < 2 || groups[0].size() > 5) return false;
  for (std::size_t i = 1; i < count; ++i) {
    if (groups[i].size() > (count == 2 ? 9 : 4)) return false;
    if (groups[i].gap_characters > 1 && !groups[i].blank) return false;  // "094-.256"
  }
  return true;
}

bool is_national_grouping(const DigitGroups& groups, std::size_t count) {
  if (count < 2 || count > 6 || groups[0].size() < 2 || groups[0].size() > 5) return false;
  for (std::size_t i = 1; i < count; ++i) {
    if (groups[i].gap_characters > 3) return false;
  }
  // The groups of a Belgian national number.
  if (count == 5 && groups.are({2, 2, 2, 3, 2})) return false;
  // One dot only is a decimal point more often than not.
  if (count == 2) return groups[1].size() >= 5 && groups[1].size() <= 8 && groups[1].gap != '.';
  for (std::size_t i = 1; i < count; ++i) {
    if (groups[i].size() < 2 || groups[i].size() > 4) return false;
  }
  return true;
}

bool is_plan_grouping(const DigitGroups& groups, std::size_t count, const PlanParts& plan) {
  if (count < 2 || plan.area == 0) return false;
  std::string rest;  // the sizes of the groups behind the area code
  bool pairs = true;
  for (std::size_t i = 0; i < count; ++i) {
    if (groups[i].size() > 9) return false;
    if (i > 0) rest += static_cast<char>('0' + groups[i].size());
    if (i > 1 && (groups[i].gap != groups[i - 1].gap && i > 2)) return false;
    if (groups[i].gap_characters > 1 && !groups[i].blank) return false;
    pairs = pairs && groups[i].size() == 2 && (i < 2 || groups[i].gap == groups[i - 1].gap);
  }
  if (pairs && !plan.zero_apart) return count == 5;
  if (groups[1].gap == '.' && (count == 2 || groups[2].gap != '.')) return false;
  const std::size_t first = groups[0].size() + (plan.zero_apart ? 1 : 0);
  if (first != plan.area &&
      !(plan.loose_area && first + 1 >= plan.area && first <= plan.area + 1)) {
    return false;
  }
  if (count == 2) return rest[0] >= '5';
  constexpr auto k_rests = std::to_array<std::string_view>(
      {"222", "33", "322", "223", "34", "44", "2222", "332", "3222", "333", "23", "32", "233"});
  return std::find(k_rests.begin(), k_rests.end(), rest) != k_rests.end();
}

bool is_zeros_grouping(const DigitGroups& groups, std::size_t count) {
  if (groups[0].size() > 5) return false;
  bool dots = false;
  bool long_group = false;
  for (std::size_t i = 1; i < count; ++i) {
    dots = dots || groups[i].gap == '.';
    long_group = long_group || groups[i].size() > 4;
  }
  return !dots || !long_group;
}

bool is_international_grouping(const DigitGroups& groups, std::size_t count) {
  if (count < 2 || groups[0].size() > 6 || groups[count - 1].size() < 2) return false;
  // "+4906-11631" is a position, "0035 2044 0038" are code points.
  if (count == 2 && groups[0].size() == 4 && groups[1].size() == 5 && groups[1].gap == '-') {
    return false;
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (groups[i].size() != 4) return true;
  }
  return false;
}

bool is_enterprise_number(std::string_view bytes, std::size_t begin, const DigitGroups& groups,
                          std::size_t count) {
  const std::string digits = groups.digits(count);
  if (digits.size() != 10 || (count != 1 && !(count == 3 && groups[0].size() == 4 &&
                                              groups[1].size() == 3 && groups[2].size() == 3))) {
    return false;
  }
  const bool checked = 97 - number(std::string_view(digits).substr(0, 8)) % 97 ==
                       number(std::string_view(digits).substr(8));
  const std::size_t letters = begin - (byte_before(bytes, begin) == ' ' ? 1 : 0);
  const bool country = letters >= 2 && is_upper(bytes[letters - 1]) && is_upper(bytes[letters - 2]);
  return checked || country;
}

}  // namespace datakaart
