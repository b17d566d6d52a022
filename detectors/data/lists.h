// The lists that tools/make-data makes from the files beside this header, where each tells its
// origin, date and licence. Constants; any thread.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace datakaart {

// In order; parted by '|' or a line feed: see entries_of().
extern const std::string_view k_common_words;       // as folded() makes them, without the blanks
extern const std::string_view k_family_names;       // the same
extern const std::string_view k_first_names;        // the same
extern const std::string_view k_municipalities;     // the same
extern const std::string_view k_top_level_domains;  // lower case; UTF-8 or punycode

std::vector<std::string_view> entries_of(std::string_view list);

struct IbanCountry {
  std::string_view code;       // ISO 3166, upper case
  std::string_view structure;  // of the BBAN: "4a6n8c" is four letters, six digits, eight of either
};
std::span<const IbanCountry> iban_countries();

}  // namespace datakaart
