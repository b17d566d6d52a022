// Countries by their ISO 3166 codes, upper case. Constants.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "base/characters.h"

namespace datakaart {

// The member states of the European Economic Area: data may go there as they may at home (Art. 44
// GDPR). The EU of 27, Iceland, Liechtenstein and Norway.
inline constexpr std::array<std::string_view, 30> k_eea = {
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
    "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"};

inline bool is_in_eea(std::string_view country) {
  return std::find(k_eea.begin(), k_eea.end(), country) != k_eea.end();
}

// Countries outside the EEA whose top-level domains stand for them. Left out are those that anybody
// takes for their letters (ai, cc, co, io, me, to, tv, ...) and small territories.
inline constexpr std::array<std::string_view, 102> k_country_domains = {
    "AE", "AF", "AL", "AM", "AO", "AR", "AU", "AZ", "BA", "BD", "BH", "BO", "BR", "BW", "BY",
    "CA", "CD", "CH", "CI", "CL", "CM", "CN", "CR", "CU", "DO", "DZ", "EC", "EG", "ET", "GB",
    "GE", "GH", "GT", "HK", "HN", "ID", "IL", "IN", "IQ", "IR", "JM", "JO", "JP", "KE", "KG",
    "KH", "KR", "KW", "KZ", "LB", "LK", "MA", "MD", "MG", "MK", "MM", "MN", "MO", "MU", "MX",
    "MY", "MZ", "NA", "NG", "NI", "NP", "NZ", "OM", "PA", "PE", "PH", "PK", "PS", "PY", "QA",
    "RS", "RU", "RW", "SA", "SD", "SG", "SN", "SY", "TH", "TJ", "TM", "TN", "TR", "TW", "TZ",
    "UA", "UG", "US", "UY", "UZ", "VE", "VN", "XK", "YE", "ZA", "ZM", "ZW"};

// The country outside the EEA of a domain in lower case, "gb" and "uk" alike; empty where it is of
// none of them.
inline std::string_view country_of_domain(std::string_view domain) {
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos || domain.size() - dot != 3) return {};
  const std::string_view label = domain.substr(dot + 1) == "uk" ? "gb" : domain.substr(dot + 1);
  const auto* const found =
      std::find_if(k_country_domains.begin(), k_country_domains.end(), [&](std::string_view code) {
        return code[0] == to_upper(label[0]) && code[1] == to_upper(label[1]);
      });
  return found == k_country_domains.end() ? std::string_view() : *found;
}

}  // namespace datakaart
