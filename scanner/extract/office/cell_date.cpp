// Dates and times of spreadsheets: a day number with the time as its fraction.
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <iterator>

#include "scanner/extract/office/cell_format.h"

namespace datakaart {
namespace {

constexpr double k_last_day = 2'958'466;  // the day after 31/12/9999
constexpr std::int64_t k_day = 86'400'000;

using Names = std::array<std::string_view, 12>;
constexpr Names k_english = {"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};
constexpr Names k_dutch = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                           "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr Names k_french = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                            "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};

struct Moment {
  std::int64_t year = 1900;
  unsigned month = 1;
  unsigned day = 1;
  std::int64_t milliseconds = 0;  // of the day
};

// The civil calendar's date of a day number; day 0 is 1 March of year 0.
void set_date(std::int64_t days, Moment& moment) {
  const std::int64_t era = days / 146097;
  const auto of_era = static_cast<unsigned>(days - era * 146097);
  const unsigned year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const unsigned of_year = of_era - (365 * year + year / 4 - year / 100);
  const unsigned month = (5 * of_year + 2) / 153;
  moment.day = of_year - (153 * month + 2) / 5 + 1;
  moment.month = month < 10 ? month + 3 : month - 9;
  moment.year = static_cast<std::int64_t>(year) + era * 400 + (moment.month <= 2 ? 1 : 0);
}

// The sheet's day 1 is 1/1/1900, and its day 60 is 29/2/1900, which never was.
Moment moment_of(double value, DateSystem dates) {
  const auto total = static_cast<std::int64_t>(std::llround(value * static_cast<double>(k_day)));
  std::int64_t day = total / k_day;
  Moment moment;
  moment.milliseconds = total % k_day;
  if (dates == DateSystem::from_1904) {
    day += 1462;
  } else if (day == 60) {
    moment.month = 2;
    moment.day = 29;
    return moment;
  } else if (day < 60) {
    ++day;
  }
  constexpr std::int64_t k_days_to_1899_12_30 = 693'899;
  set_date(day + k_days_to_1899_12_30, moment);
  return moment;
}

std::string_view month_name(unsigned month, std::uint16_t locale) {
  switch (locale & 0x3FFU) {
    case 0x13:
      return k_dutch[month - 1];
    case 0x0C:
      return k_french[month - 1];
    default:
      return k_english[month - 1];
  }
}

// The name's first three characters, some of which have two bytes.
std::string_view shortened(std::string_view name) {
  std::size_t end = 0;
  for (int characters = 0; end < name.size(); ++end) {
    if ((static_cast<unsigned char>(name[end]) & 0xC0U) != 0x80U && ++characters > 3) break;
  }
  return name.substr(0, end);
}

// Whether a format shows day and month and leaves out the year, which the cell holds all the same.
template <typename Tokens>
bool leaves_out_year(const Tokens& tokens) {
  bool day = false;
  bool month = false;
  bool year = false;
  for (const auto& token : tokens) {
    day = day || token.letter == 'd';
    month = month || token.letter == 'm';
    year = year || token.letter == 'y';
  }
  return day && month && !year;
}

template <typename Number>
void padded(Number number, std::uint32_t count, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{:0{}}", number, count >= 2 ? 2 : 1);
}

}  // namespace

bool CellFormat::append_date(const Section& section, double value, DateSystem dates,
                             std::string& out) {
  if (value < 0 || value >= k_last_day) return false;
  const Moment moment = moment_of(value, dates);
  const std::int64_t seconds = moment.milliseconds / 1000;
  const std::int64_t hour = seconds / 3600;
  bool halved = false;
  for (const Token& token : section.tokens) halved |= token.kind == Token::Kind::half_day;

  const auto append_part = [&](const Token& token) {
    switch (token.letter) {
      case 'y':
        if (token.count <= 2) return padded(moment.year % 100, 2, out);
        fmt::format_to(std::back_inserter(out), "{:04}", moment.year);
        return;
      case 'm':
        if (token.count <= 2) return padded(moment.month, token.count, out);
        out += token.count == 3 ? shortened(month_name(moment.month, section.locale))
                                : month_name(moment.month, section.locale);
        return;
      case 'd':
        // The name of the day says nothing of a person: ddd and dddd show none.
        if (token.count <= 2) padded(moment.day, token.count, out);
        return;
      case 'h':
        return padded(halved ? (hour + 11) % 12 + 1 : hour, token.count, out);
      case 'n':
        return padded(seconds / 60 % 60, token.count, out);
      default:
        return padded(seconds % 60, token.count, out);
    }
  };
  if (leaves_out_year(section.tokens)) {
    fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}", moment.year, moment.month,
                   moment.day);
    return true;
  }
  for (const Token& token : section.tokens) {
    switch (token.kind) {
      case Token::Kind::literal:
        out += token.text;
        break;
      case Token::Kind::date:
        append_part(token);
        break;
      case Token::Kind::elapsed: {
        const double unit = token.letter == 'h' ? 24 : token.letter == 'm' ? 1440 : 86400;
        padded(static_cast<std::int64_t>(value * unit + 1e-6), token.count, out);
        break;
      }
      case Token::Kind::half_day:
        out += hour < 12 ? "AM" : "PM";
        break;
      case Token::Kind::point:
        out += '.';
        break;
      case Token::Kind::fraction: {
        const std::int64_t tenths = moment.milliseconds % 1000 / 100;
        out += static_cast<char>('0' + tenths);
        break;
      }
      default:
        break;
    }
  }
  return true;
}

}  // namespace datakaart
