// Dates and times of spreadsheets: a day number with the time as its fraction.
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <iterator>

#include "base/calendar.h"
#include "base/utf8.h"
#include "scanner/extract/office/cell_format.h"

namespace datakaart {
namespace {

constexpr double k_last_day = 2'958'466;  // the day after 31/12/9999
constexpr std::int64_t k_day = 86'400'000;

using MonthNames = std::array<std::string_view, 12>;
constexpr MonthNames k_english = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
constexpr MonthNames k_dutch = {"januari",   "februari", "maart",    "april",
                                "mei",       "juni",     "juli",     "augustus",
                                "september", "oktober",  "november", "december"};
constexpr MonthNames k_french = {"janvier",   "février", "mars",     "avril",
                                 "mai",       "juin",    "juillet",  "août",
                                 "septembre", "octobre", "novembre", "décembre"};

struct Moment {
  Date date;
  std::int64_t milliseconds = 0;  // of the day
};

Moment moment_of(double value, DateSystem dates) {
  constexpr int k_from_1904 = 1462;
  const auto total = static_cast<std::int64_t>(std::llround(value * static_cast<double>(k_day)));
  const auto day = static_cast<int>(total / k_day);
  return {date_of_serial(dates == DateSystem::from_1904 ? day + k_from_1904 : day), total % k_day};
}

std::string_view month_name(std::size_t month, std::uint16_t locale) {
  switch (locale & 0x3FFU) {
    case 0x13:
      return k_dutch[month - 1];
    case 0x0C:
      return k_french[month - 1];
    default:
      return k_english[month - 1];
  }
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
  const std::string_view name =
      month_name(static_cast<std::size_t>(moment.date.month), section.locale);
  bool halved = false;
  for (const Token& token : section.tokens) halved |= token.kind == Token::Kind::half_day;

  const auto append_part = [&](const Token& token) {
    switch (token.letter) {
      case 'y':
        if (token.count <= 2) return padded(moment.date.year % 100, 2, out);
        fmt::format_to(std::back_inserter(out), "{:04}", moment.date.year);
        return;
      case 'm':
        if (token.count <= 2) return padded(moment.date.month, token.count, out);
        out += token.count == 3 ? first_characters(name, 3) : name;
        return;
      case 'd':
        // The name of the day says nothing of a person: ddd and dddd show none.
        if (token.count <= 2) padded(moment.date.day, token.count, out);
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
    fmt::format_to(std::back_inserter(out), "{:04}-{:02}-{:02}", moment.date.year,
                   moment.date.month, moment.date.day);
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
