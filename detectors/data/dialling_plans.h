// What is a telephone number: the dialling plans of all countries, from libphonenumber, and what
// the chosen regions make of a number in national form. Build once; then const, any thread.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct PhoneNumberParts {
  int country = 0;             // the calling code: 32
  std::string national;        // the rest, without trunk prefix
  bool trunk_zero = true;      // its national form begins with a zero: such digits are rare
  std::string_view line = {};  // "mobile", "fixed", "toll-free", "premium-rate"; empty: not known
};

enum class Sureness {
  valid,     // the area code or prefix is in use
  possible,  // only the length is right: not in use, made up, or of a neighbour's plan
};

// The country that a calling code belongs to, of several the main one (44: "GB"); empty where it is
// none's. In memory that stays.
std::string_view main_country(int calling_code);

// The first of `regions` that no dialling plan knows, or nothing.
std::optional<std::string> check_regions(const std::vector<std::string>& regions);

class DiallingPlans {
 public:
  // `regions` are known ones; see check_regions.
  explicit DiallingPlans(const std::vector<std::string>& regions);

  // The number whose digits follow a '+' or "00". A trunk prefix that should not be there
  // ("+32 0475...") is dropped.
  std::optional<PhoneNumberParts> international(std::string_view digits, Sureness) const;
  // The number in national form, in the first of the regions in which it can be.
  std::optional<PhoneNumberParts> national(std::string_view digits, Sureness) const;
  // The same for digits that have lost their trunk prefix, as cells of numbers do.
  std::optional<PhoneNumberParts> without_trunk(std::string_view digits) const;

  // Cheap looks: whether a national form of any region may begin with a digit and another one, the
  // trunk prefix included, and have one of the lengths, given as a bit for each number of digits.
  bool may_begin(char first, char second) const;
  bool may_have(std::uint32_t lengths) const { return (lengths_ & lengths) != 0; }
  // How many digits the area code or prefix of a valid number has, without trunk zero; 0 where the
  // plan has none. Costs microseconds.
  static std::size_t area_length(const PhoneNumberParts& number);
  // Whether the country is that of one of the regions.
  bool is_home(int country) const;

 private:
  struct Region {
    std::string code;
    int country;
    bool shares_country;    // the calling code is that of other regions, too
    bool trunk_zero;        // numbers begin with a 0 that is dialled only inside the country
    std::uint32_t lengths;  // a bit for each possible number of digits without the trunk prefix
  };
  static Region look_up(const std::string& code);
  static std::optional<PhoneNumberParts> valid_in(const Region& region, std::string_view national);

  std::vector<Region> regions_;
  std::uint32_t lengths_ = 0;
};

}  // namespace datakaart
