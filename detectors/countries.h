// Countries by their ISO 3166 codes, upper case. Constants.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace datakaart {

// The member states of the European Economic Area: data may go there as they may at home (Art. 44
// GDPR). The EU of 27, Iceland, Liechtenstein and Norway.
inline constexpr std::array<std::string_view, 30> k_eea = {
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"};

inline bool is_in_eea(std::string_view country) {
  return std::find(k_eea.begin(), k_eea.end(), country) != k_eea.end();
}

}  // namespace datakaart
