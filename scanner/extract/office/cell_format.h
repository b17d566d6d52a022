// Number formats of spreadsheets: from the stored number to the text that the sheet shows. A
// CellFormat is built once from its format code and then const; any thread may use it.
//
// Where a person's number is at stake, what is shown is taken further than the screen does: a
// scientific format or a column too narrow never hides digits (475123456, not 4.75E+08).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// Day 0 of the sheet's dates.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

class CellFormat {
 public:
  // "General", "0000000000", "dd/mm/yyyy", "000-0000000-00;@"...
  explicit CellFormat(std::string_view code);
  // One of the formats that have a number instead of a code; General for unknown numbers.
  static CellFormat built_in(std::uint32_t id);

  // Appends what is shown of the number that `stored` writes ("475123456", "31258", "0.5").
  // Appends `stored` itself where it is no number.
  void append(std::string_view stored, DateSystem dates, std::string& out) const;

 private:
  // One piece of a format's section, in order.
  struct Token {
    enum class Kind : std::uint8_t {
      literal,   // text
      digit,     // count: '0', '#' or '?'
      point,     // the decimal point
      percent,   // shown as '%'
      general,   // the number as General shows it
      date,      // letter: y m d h s, or n for minutes; count: how many of them
      half_day,  // AM/PM
      elapsed,   // [h], [m], [s]: letter
      fraction   // count digits of a second
    };
    Kind kind;
    char letter = 0;
    std::uint32_t count = 0;
    std::string text = {};
  };
  struct Section {
    std::vector<Token> tokens;
    std::string condition;  // "<", ">=", ...; empty: by sign
    double operand = 0;
    std::uint32_t whole_digits = 0;  // placeholders before the point
    std::uint32_t decimals = 0;      // placeholders after it
    std::uint32_t thousands = 0;     // divisions by 1000
    bool grouped = false;            // 1,234,567
    bool is_date = false;
    bool scientific = false;
    bool percent = false;
    std::uint16_t locale = 0;  // as in [$-813]
  };
  class Reader;

  const Section& section_for(double value) const;
  static void append_number(const Section& section, double value, std::string& out);
  static bool append_date(const Section& section, double value, DateSystem dates, std::string& out);

  std::vector<Section> sections_;
  bool plain_ = false;  // General or text: digits as stored
};

// The number as General shows it, but with all its digits.
void append_general(double value, std::string& out);

}  // namespace datakaart
