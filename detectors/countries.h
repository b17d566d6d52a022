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

// Countries outside the EEA whose top-level domains stand for them, two letters each. Left out are
// those that anybody takes for their letters (ai, cc, co, io, me, to, tv, ...) and small
// territories.
inline constexpr std::string_view k_country_domains =
    "AEAFALAMAOARAUAZBABDBHBOBRBWBYCACDCHCICLCMCNCRCUDODZECEGETGBGEGHGTHKHNIDILINIQIRJMJOJPKEKGKHKR"
    "KW"
    "KZLBLKMAMDMGMKMMMNMOMUMXMYMZNANGNINPNZOMPAPEPHPKPSPYQARSRURWSASDSGSNSYTHTJTMTNTRTWTZUAUGUSUYUZ"
    "VE"
    "VNXKYEZAZMZW";

// The country outside the EEA of a domain in lower case, "gb" and "uk" alike; empty where it is of
// none of them.
inline std::string_view country_of_domain(std::string_view domain) {
  const std::size_t dot = domain.rfind('.');
  if (dot == std::string_view::npos || domain.size() - dot != 3) return {};
  const std::string_view label = domain.substr(dot + 1);
  const auto upper = [](char c) { return static_cast<char>(c & ~0x20); };
  const std::array<char, 2> code = label == "uk"
                                       ? std::array<char, 2>{'G', 'B'}
                                       : std::array<char, 2>{upper(label[0]), upper(label[1])};
  for (std::size_t at = 0; at < k_country_domains.size(); at += 2) {
    if (k_country_domains[at] == code[0] && k_country_domains[at + 1] == code[1]) {
      return k_country_domains.substr(at, 2);
    }
  }
  return {};
}

}  // namespace datakaart
