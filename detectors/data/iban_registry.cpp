#include "detectors/data/iban_registry.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>

#include "base/characters.h"
#include "detectors/data/lists.h"

namespace datakaart {
namespace {

// Their banks give account numbers in this form without being in the registry; as the central banks
// (BCEAO, BEAC, Bank Al-Maghrib, Banque d'Algerie ...) tell them.
constexpr auto k_unregistered = std::to_array<IbanCountry>(
    {{"AO", "21n"},   {"BF", "2c22n"}, {"BJ", "2c22n"}, {"CF", "23n"},   {"CG", "23n"},
     {"CI", "2c22n"}, {"CM", "23n"},   {"CV", "21n"},   {"DZ", "22n"},   {"GA", "23n"},
     {"GQ", "23n"},   {"GW", "2c19n"}, {"IR", "22n"},   {"KM", "23n"},   {"MA", "24n"},
     {"MG", "23n"},   {"ML", "2c22n"}, {"MZ", "21n"},   {"NE", "2c22n"}, {"SN", "2c22n"},
     {"TD", "23n"},   {"TG", "2c22n"}});

const IbanCountry* find_among(std::span<const IbanCountry> countries, std::string_view code) {
  const auto found = std::find_if(countries.begin(), countries.end(),
                                  [&](const IbanCountry& c) { return c.code == code; });
  return found == countries.end() ? nullptr : &*found;
}

const IbanCountry* find_country(std::string_view code) {
  const IbanCountry* registered = find_among(iban_countries(), code);
  return registered != nullptr ? registered : find_among(k_unregistered, code);
}

// Calls `each` with the length and kind of every part of a structure until it returns false.
template <typename Each>
bool parts(std::string_view structure, Each each) {
  std::size_t length = 0;
  for (char c : structure) {
    if (is_digit(c)) {
      length = length * 10 + static_cast<std::size_t>(c - '0');
    } else {
      if (!each(length, c)) return false;
      length = 0;
    }
  }
  return true;
}

unsigned mod97(std::string_view digits) {
  unsigned rest = 0;
  for (char c : digits) rest = (rest * 10 + static_cast<unsigned>(c - '0')) % 97;
  return rest;
}

// Belgium: the first ten digits modulo 97, 97 for 0, are the last two.
bool check_be(std::string_view bban) {
  const unsigned rest = mod97(bban.substr(0, 10));
  return (rest == 0 ? 97 : rest) == mod97(bban.substr(10)) ||
         (rest == 0 && bban.substr(10) == "97");
}

// Spain: two digits, over bank and branch, and over the account, weighted by powers of two
// modulo 11.
bool check_es(std::string_view bban) {
  constexpr std::array<unsigned, 10> k_weights = {1, 2, 4, 8, 5, 10, 9, 7, 3, 6};
  const auto digit = [&](std::string_view ten) {
    unsigned sum = 0;
    for (std::size_t i = 0; i < 10; ++i) sum += k_weights[i] * static_cast<unsigned>(ten[i] - '0');
    const unsigned check = 11 - sum % 11;
    return check == 11 ? '0' : check == 10 ? '1' : static_cast<char>('0' + check);
  };
  return bban[8] == digit("00" + std::string(bban.substr(0, 8))) &&
         bban[9] == digit(bban.substr(10, 10));
}

// France and Monaco: the RIB key; letters stand for digits.
bool check_fr(std::string_view bban) {
  std::string digits;
  for (char c : bban) {
    if (is_digit(c)) {
      digits += c;
    } else {
      const int place = c - 'A';
      digits += static_cast<char>('0' + (place < 9    ? place + 1
                                         : place < 18 ? place - 8
                                                      : place - 16));
    }
  }
  const unsigned sum = 89 * mod97(digits.substr(0, 5)) + 15 * mod97(digits.substr(5, 5)) +
                       3 * mod97(digits.substr(10, 11)) + mod97(digits.substr(21, 2));
  return sum % 97 == 0;
}

// Portugal, Slovenia and the other states of former Yugoslavia but Croatia: ISO 7064 MOD 97-10 over
// the whole.
bool check_97(std::string_view bban) { return mod97(bban) == 1; }

// Italy and San Marino: the letter in front (CIN), from values that odd and even places have.
bool check_it(std::string_view bban) {
  constexpr std::array<int, 26> k_odd = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                         20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  int sum = 0;
  for (std::size_t i = 1; i < bban.size(); ++i) {
    const int value = is_digit(bban[i]) ? bban[i] - '0' : bban[i] - 'A';
    sum += i % 2 == 1 ? k_odd[static_cast<std::size_t>(value)] : value;
  }
  return bban[0] == 'A' + sum % 26;
}

}  // namespace

std::string_view iban_country(std::string_view country) {
  const IbanCountry* known = find_country(country);
  return known == nullptr ? std::string_view() : known->code;
}

bool is_in_iban_registry(std::string_view country) {
  return find_among(iban_countries(), country) != nullptr;
}

std::size_t iban_length(std::string_view country) {
  const IbanCountry* known = find_country(country);
  if (known == nullptr) return 0;
  std::size_t total = 4;
  parts(known->structure, [&](std::size_t length, char) {
    total += length;
    return true;
  });
  return total;
}

bool is_bban(std::string_view country, std::string_view bban) {
  const IbanCountry* known = find_country(country);
  if (known == nullptr) return false;
  return parts(known->structure,
               [&](std::size_t length, char kind) {
                 if (bban.size() < length) return false;
                 const std::string_view part = bban.substr(0, length);
                 bban.remove_prefix(length);
                 return std::all_of(part.begin(), part.end(), [&](char c) {
                   const bool letter = c >= 'A' && c <= 'Z';
                   return kind == 'n' ? is_digit(c) : kind == 'a' ? letter : is_digit(c) || letter;
                 });
               }) &&
         bban.empty();
}

bool has_iban_checksum(std::string_view iban) {
  unsigned rest = 0;
  for (std::size_t i = 0; i < iban.size(); ++i) {
    const char c = iban[(i + 4) % iban.size()];
    const auto value = static_cast<unsigned>(is_digit(c) ? c - '0' : c - 'A' + 10);
    rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % 97;
  }
  return rest == 1;
}

bool has_national_checksum(std::string_view country, std::string_view bban) {
  if (country == "BE") return check_be(bban);
  if (country == "ES") return check_es(bban);
  if (country == "FR" || country == "MC") return check_fr(bban);
  if (country == "IT" || country == "SM") return check_it(bban);
  constexpr std::array<std::string_view, 6> k_mod_97 = {"BA", "ME", "MK", "PT", "RS", "SI"};
  if (std::find(k_mod_97.begin(), k_mod_97.end(), country) != k_mod_97.end()) return check_97(bban);
  return true;
}

}  // namespace datakaart
