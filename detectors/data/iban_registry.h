// The countries of the SWIFT IBAN registry: what their account numbers look like. Pure functions.
#pragma once

#include <cstddef>
#include <string_view>

namespace datakaart {

// The length of the whole IBAN of a country (ISO 3166 code, upper case); 0 where the country has
// none.
std::size_t iban_length(std::string_view country);

// Whether the country is in SWIFT's registry. Some states give such numbers without being there.
bool is_in_iban_registry(std::string_view country);

// The same code in memory that stays; empty where the country has no IBAN.
std::string_view iban_country(std::string_view country);

// Whether the part behind the check digits (upper case) has the country's structure of digits and
// letters.
bool is_bban(std::string_view country, std::string_view bban);

// ISO 7064 MOD 97-10 over a whole IBAN, upper case without separators.
bool has_iban_checksum(std::string_view iban);

// Whether the country's own check digits inside the BBAN agree; true where none are known here.
bool has_national_checksum(std::string_view country, std::string_view bban);

}  // namespace datakaart
