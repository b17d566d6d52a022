// What the bytes in and around a telephone number say of it before any dialling plan is asked.
// Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "detectors/engine/digit_groups.h"

namespace datakaart {

enum class PhoneForm {
  none,   // what stands before shows that this is no number, or not its beginning
  plus,   // +32 ...
  zeros,  // 0032 ...
  bare,   // national form, or digits without any prefix
};

struct PhoneStart {
  std::size_t begin;  // with '+' and brackets
  PhoneForm form;
  bool doubtful;    // other digits or an identifier's prefix stand before: only a word can help
  bool zero_apart;  // "(0)2 555 12 12": the zero stands in brackets of its own
};

// How a number may begin whose first digit is at `first`.
PhoneStart phone_start(std::string_view bytes, std::size_t first);

enum class PhoneEnd {
  free,      // nothing that belongs to it follows
  doubtful,  // more digits follow that might belong to it: only a word can help
  inside,    // it is the beginning of something longer
};

// What follows the first `count` groups.
PhoneEnd phone_end(std::string_view bytes, const DigitGroups& groups, std::size_t count);

// The digits that count: of "+32 (0)475" without the zero in brackets, of "0032" without "00".
std::string phone_digits(std::string_view bytes, const PhoneStart& start, const DigitGroups& groups,
                         std::size_t count);

// "01/02/2023", "2023-01-02": a date, whatever follows it.
bool begins_with_date(const DigitGroups& groups, std::string_view bytes);
// No group longer than any that people make.
bool is_possible_grouping(const DigitGroups& groups, std::size_t count);
// Groups as people make them: 0475/12.34.56, 02 123 45 67, 016/275286.
bool is_national_grouping(const DigitGroups& groups, std::size_t count);
// What the dialling plan says of a number: its area code or prefix, with the trunk zero.
struct PlanParts {
  std::size_t area;  // digits
  bool loose_area;   // people write it one digit longer or shorter: German mobile numbers
  bool zero_apart;   // see PhoneStart; the groups begin behind it
};
// Groups as people make them where nothing else says that it is a telephone number: the area code,
// and behind it all digits in a row or in parts of the usual sizes, with one separator throughout.
bool is_plan_grouping(const DigitGroups& groups, std::size_t count, const PlanParts& plan);
// Of a number that begins with "00": no dots around long groups, as versions have them.
bool is_zeros_grouping(const DigitGroups& groups, std::size_t count);
bool is_international_grouping(const DigitGroups& groups, std::size_t count);
// "0475.338.107", "BE 0475 338 107": Belgian enterprise numbers have the lengths of mobile ones.
bool is_enterprise_number(std::string_view bytes, std::size_t begin, const DigitGroups& groups,
                          std::size_t count);

}  // namespace datakaart
