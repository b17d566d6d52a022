#include "scanner/extract/office/cell_format.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

#include "base/characters.h"

namespace datakaart {
namespace {

// Above this, doubles no longer tell neighbouring whole numbers apart.
constexpr double k_exact = 1e15;

constexpr std::array<std::pair<std::uint32_t, std::string_view>, 31> k_built_in = {
    {{1, "0"},
     {2, "0.00"},
     {3, "#,##0"},
     {4, "#,##0.00"},
     {9, "0%"},
     {10, "0.00%"},
     // The short date of the reader's country: Belgium's.
     {14, "dd/mm/yyyy"},
     {15, "d-mmm-yy"},
     {16, "d-mmm"},
     {17, "mmm-yy"},
     {18, "h:mm AM/PM"},
     {19, "h:mm:ss AM/PM"},
     {20, "h:mm"},
     {21, "h:mm:ss"},
     {22, "dd/mm/yyyy h:mm"},
     // Dates of East Asian editions.
     {27, "dd/mm/yyyy"},
     {28, "dd/mm/yyyy"},
     {29, "dd/mm/yyyy"},
     {30, "dd/mm/yyyy"},
     {31, "dd/mm/yyyy"},
     {36, "dd/mm/yyyy"},
     {37, "#,##0;-#,##0"},
     {38, "#,##0;-#,##0"},
     {39, "#,##0.00;-#,##0.00"},
     {40, "#,##0.00;-#,##0.00"},
     {41, "#,##0;-#,##0"},
     {43, "#,##0.00;-#,##0.00"},
     {45, "mm:ss"},
     {46, "[h]:mm:ss"},
     {47, "mm:ss.0"},
     {49, "@"}}};

bool is_plain_integer(std::string_view stored) {
  return !stored.empty() && stored.size() <= 15 &&
         std::all_of(stored.begin(), stored.end(), is_digit);
}

}  // namespace

CellFormat CellFormat::built_in(std::uint32_t id) {
  for (const auto& [number, code] : k_built_in) {
    if (number == id) return CellFormat(code);
  }
  return CellFormat("General");
}

void append_general(double value, std::string& out) {
  if (std::fabs(value) >= 1e21) {
    fmt::format_to(std::back_inserter(out), "{:g}", value);
  } else if (value == std::floor(value)) {
    fmt::format_to(std::back_inserter(out), "{:.0f}", value == 0 ? 0.0 : value);
  } else if (std::fabs(value) >= 1e-4 && std::fabs(value) < k_exact) {
    fmt::format_to(std::back_inserter(out), "{:.15g}", value);
  } else {
    fmt::format_to(std::back_inserter(out), "{:.10g}", value);
  }
}

// Sections go by condition where they have one, else by sign: positive;negative;zero.
const CellFormat::Section& CellFormat::section_for(double value) const {
  bool conditional = false;
  for (const Section& section : sections_) {
    if (section.condition.empty()) continue;
    conditional = true;
    const std::string& op = section.condition;
    const double operand = section.operand;
    if ((op == "<" && value < operand) || (op == "<=" && value <= operand) ||
        (op == ">" && value > operand) || (op == ">=" && value >= operand) ||
        (op == "=" && value == operand) || (op == "<>" && value != operand)) {
      return section;
    }
  }
  if (conditional) {
    for (const Section& section : sections_) {
      if (section.condition.empty()) return section;
    }
    return sections_.back();
  }
  if (value < 0 && sections_.size() > 1) return sections_[1];
  if (value == 0 && sections_.size() > 2) return sections_[2];
  return sections_[0];
}

void CellFormat::append(std::string_view stored, DateSystem dates, std::string& out) const {
  if (plain_ && is_plain_integer(stored)) {
    out += stored;
    return;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
  if (error != std::errc() || end != stored.data() + stored.size() || !std::isfinite(value)) {
    out += stored;
    return;
  }
  if (plain_) return append_general(value, out);
  const Section& section = section_for(value);
  if (section.is_date && append_date(section, value, dates, out)) return;
  if (section.is_date || section.scientific) return append_general(value, out);
  const bool own_sign = &section != &sections_[0] && section.condition.empty();
  if (value < 0 && !own_sign) out += '-';
  append_number(section, std::fabs(value), out);
}

// The digits are laid over the placeholders from the right; what is left over stands before the
// first one. 475123456 in 0000"/"00.. becomes 0475/12...
void CellFormat::append_number(const Section& section, double value, std::string& out) {
  if (section.percent) value *= 100;
  for (std::uint32_t i = 0; i < section.thousands; ++i) value /= 1000;
  const std::string digits = fmt::format("{:.{}f}", value, std::min(section.decimals, 30U));
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string_view whole(digits.data(), point);
  std::string_view rest(digits);
  rest.remove_prefix(std::min(point + 1, digits.size()));
  if (whole == "0") whole = {};

  std::size_t places = section.whole_digits;
  std::size_t next = 0;  // digit of `whole` that comes next
  bool started = false;
  bool after_point = false;
  const auto group = [&](std::size_t left) {
    if (section.grouped && left > 0 && left % 3 == 0) out += ',';
  };
  for (const Token& token : section.tokens) {
    switch (token.kind) {
      case Token::Kind::literal:
        out += token.text;
        break;
      case Token::Kind::percent:
        out += '%';
        break;
      case Token::Kind::general:
        append_general(value, out);
        break;
      case Token::Kind::point:
        after_point = true;
        if (section.decimals > 0) out += '.';
        break;
      case Token::Kind::digit:
        if (after_point) {
          if (!rest.empty()) {
            out += rest.front();
            rest.remove_prefix(1);
          }
          break;
        }
        while (!started && whole.size() - next > places) {
          out += whole[next++];
          group(whole.size() - next);
        }
        started = true;
        if (whole.size() - next == places && places > 0) {
          out += whole[next++];
          group(places - 1);
        } else if (token.letter == '0') {
          out += '0';
          group(places - 1);
        }
        --places;
        break;
      default:
        break;
    }
  }
}

}  // namespace datakaart
