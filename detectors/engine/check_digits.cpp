#include "detectors/engine/check_digits.h"

#include <array>

namespace datakaart {
namespace {

int digit(char c) { return c - '0'; }

// Weights 2, 3, 4... from the second last digit on; 11 minus the sum modulo 11, 10 and 11 being 0.
bool has_mod11(std::string_view digits) {
  if (digits.size() < 2) return false;
  int sum = 0;
  int weight = 2;
  for (std::size_t i = digits.size() - 1; i-- > 0; ++weight) sum += digit(digits[i]) * weight;
  return (11 - sum % 11) % 11 % 10 == digit(digits.back());
}

// The whole number leaves 1, as ISO 7064 MOD 97-10 has it.
bool has_mod97(std::string_view digits) {
  return digits.size() > 2 && remainder_of(digits, 97) == 1;
}

// The last two digits are 97 minus the rest modulo 97, as Belgian enterprises have them.
bool has_mod97_complement(std::string_view digits) {
  if (digits.size() < 3) return false;
  const int check = static_cast<int>(number_of(digits.substr(digits.size() - 2)));
  return 97 - remainder_of(digits.substr(0, digits.size() - 2), 97) == check;
}

struct Named {
  std::string_view name;
  Checksum check;
};
constexpr std::array k_named = {Named{"luhn", has_luhn},
                                Named{"mod97", has_mod97},
                                Named{"mod97-complement", has_mod97_complement},
                                Named{"mod97-remainder", has_mod97_remainder},
                                Named{"mod11", has_mod11},
                                Named{"mod11-10", has_mod11_10},
                                Named{"verhoeff", has_verhoeff}};

}  // namespace

bool has_luhn(std::string_view digits) {
  if (digits.size() < 2) return false;
  int sum = 0;
  bool doubled = false;
  for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
    const int value = digit(digits[i]) * (doubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 == 0;
}

bool has_mod11_10(std::string_view digits) {
  if (digits.size() < 2) return false;
  int product = 10;
  for (char c : digits.substr(0, digits.size() - 1)) {
    const int sum = (digit(c) + product) % 10;
    product = (sum == 0 ? 10 : sum) * 2 % 11;
  }
  return (11 - product) % 10 == digit(digits.back());
}

bool has_verhoeff(std::string_view digits) {
  constexpr std::array<std::array<int, 10>, 10> k_product = {{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                              {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                              {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                              {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                              {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                              {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                              {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                              {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                              {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                              {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
  constexpr std::array<std::array<int, 10>, 8> k_permutation = {{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                                 {1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
                                                                 {5, 8, 0, 3, 7, 9, 6, 1, 4, 2},
                                                                 {8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
                                                                 {9, 4, 5, 3, 1, 2, 6, 8, 7, 0},
                                                                 {4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
                                                                 {2, 7, 9, 3, 8, 0, 6, 4, 1, 5},
                                                                 {7, 0, 4, 6, 9, 1, 3, 2, 5, 8}}};
  int check = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const auto value = static_cast<std::size_t>(digit(digits[digits.size() - 1 - i]));
    const auto permuted = static_cast<std::size_t>(k_permutation[i % 8][value]);
    check = k_product[static_cast<std::size_t>(check)][permuted];
  }
  return !digits.empty() && check == 0;
}

bool has_mod97_remainder(std::string_view digits) {
  if (digits.size() < 3) return false;
  const int rest = remainder_of(digits.substr(0, digits.size() - 2), 97);
  return (rest == 0 ? 97 : rest) == number_of(digits.substr(digits.size() - 2));
}

int weighted_sum(std::string_view digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size() && i < weights.size(); ++i) {
    sum += digit(digits[i]) * weights[i];
  }
  return sum;
}

int remainder_of(std::string_view digits, int divisor) {
  int rest = 0;
  for (char c : digits) rest = (rest * 10 + digit(c)) % divisor;
  return rest;
}

long long number_of(std::string_view digits) {
  long long value = 0;
  for (char c : digits) value = value * 10 + digit(c);
  return value;
}

Checksum checksum_named(std::string_view name) {
  for (const Named& one : k_named) {
    if (one.name == name) return one.check;
  }
  return nullptr;
}

std::string_view checksum_names() {
  return "luhn, mod97, mod97-complement, mod97-remainder, mod11, mod11-10, verhoeff";
}

}  // namespace datakaart
