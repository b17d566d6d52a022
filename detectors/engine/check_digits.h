// Check digits that several kinds share. `digits` are ASCII digits only, unless said otherwise.
// Pure; any thread.
#pragma once

#include <span>
#include <string_view>

namespace datakaart {

// ISO/IEC 7812-1 (Luhn), the last digit being the check digit.
bool has_luhn(std::string_view digits);
// ISO 7064 MOD 11,10, the last digit being the check digit.
bool has_mod11_10(std::string_view digits);
// The Verhoeff scheme, the last digit being the check digit.
bool has_verhoeff(std::string_view digits);
// Belgian bank and identity cards: the last two digits are the others modulo 97, or 97 for 0.
bool has_mod97_remainder(std::string_view digits);
// The sum of each digit times its weight; as many weights as digits.
int weighted_sum(std::string_view digits, std::span<const int> weights);
// The number modulo a small one; any length.
int remainder_of(std::string_view digits, int divisor);
// The number; at most 18 digits.
long long number_of(std::string_view digits);

// A checksum by its name in the configuration ("luhn", "mod97"), or null.
using Checksum = bool (*)(std::string_view digits);
Checksum checksum_named(std::string_view name);
// The names, parted by ", ".
std::string_view checksum_names();

}  // namespace datakaart
