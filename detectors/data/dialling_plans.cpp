// libphonenumber's parser normalises any text and costs many microseconds. The detector knows the
// digits already, so the numbers are built here directly and only checked by the library.
#include "detectors/data/dialling_plans.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <charconv>
#include <list>
#include <map>
#include <set>

namespace datakaart {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t k_longest_national = 15;
constexpr int k_italy = 39;  // keeps its zero behind the country code

const PhoneNumberUtil& library() { return *PhoneNumberUtil::GetInstance(); }

PhoneNumber make_number(int country, std::string_view national) {
  PhoneNumber number;
  std::uint64_t value = 0;
  std::from_chars(national.data(), national.data() + national.size(), value);
  number.set_country_code(country);
  number.set_national_number(value);
  const std::size_t zeros = std::min(national.find_first_not_of('0'), national.size());
  if (zeros > 0) number.set_italian_leading_zero(true);
  if (zeros > 1) number.set_number_of_leading_zeros(static_cast<int>(zeros));
  return number;
}

// A number has a type exactly where it is valid: asking for it answers both, at half the cost.
using Type = PhoneNumberUtil::PhoneNumberType;

std::string_view line_of(Type type) {
  switch (type) {
    case PhoneNumberUtil::MOBILE:
      return "mobile";
    case PhoneNumberUtil::FIXED_LINE:
      return "fixed";
    case PhoneNumberUtil::TOLL_FREE:
      return "toll-free";
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
      return "premium-rate";
    default:
      return {};
  }
}

// By calling code; empty for those of no country, as 800.
const std::map<int, std::string>& main_countries() {
  static const std::map<int, std::string> k_countries = [] {
    std::set<int> codes;
    library().GetSupportedCallingCodes(&codes);
    std::map<int, std::string> countries;
    for (const int code : codes) {
      std::string& country = countries[code];
      library().GetRegionCodeForCountryCode(code, &country);
      if (country == "001") country.clear();
    }
    return countries;
  }();
  return k_countries;
}

// The calling code that the digits begin with; none is the beginning of another.
int calling_code(std::string_view digits) {
  int code = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(digits.size(), 3); ++i) {
    code = code * 10 + (digits[i] - '0');
    if (main_countries().count(code) != 0) return code;
  }
  return 0;
}

}  // namespace

std::string_view main_country(int calling_code) {
  const auto found = main_countries().find(calling_code);
  return found == main_countries().end() ? std::string_view() : found->second;
}

DiallingPlans::DiallingPlans(const std::vector<std::string>& regions) {
  for (const std::string& code : regions) {
    regions_.push_back(look_up(code));
    const Region& region = regions_.back();
    lengths_ |= region.trunk_zero ? region.lengths << 1 : region.lengths;
  }
}

DiallingPlans::Region DiallingPlans::look_up(const std::string& code) {
  Region region{code, library().GetCountryCodeForRegion(code), false, false, 0};
  std::list<std::string> sharing;
  library().GetRegionCodesForCountryCallingCode(region.country, &sharing);
  region.shares_country = sharing.size() > 1;
  std::string trunk;
  library().GetNddPrefixForRegion(code, true, &trunk);
  region.trunk_zero = trunk == "0" && region.country != k_italy;
  for (std::size_t length = 4; length <= k_longest_national; ++length) {
    const PhoneNumber sample = make_number(region.country, std::string(length, '5'));
    if (library().IsPossibleNumber(sample)) region.lengths |= 1U << length;
  }
  return region;
}

std::optional<PhoneNumberParts> DiallingPlans::international(std::string_view digits,
                                                             Sureness sureness) const {
  const int country = calling_code(digits);
  if (country == 0) return std::nullopt;
  digits.remove_prefix(std::to_string(country).size());
  if (digits.starts_with('0') && country != k_italy) digits.remove_prefix(1);
  if (digits.size() < 4 || digits.size() > k_longest_national) return std::nullopt;
  const PhoneNumber number = make_number(country, digits);
  if (sureness == Sureness::possible && !library().IsPossibleNumber(number)) return std::nullopt;
  const Type type = library().GetNumberType(number);
  if (sureness == Sureness::valid && type == PhoneNumberUtil::UNKNOWN) return std::nullopt;
  return PhoneNumberParts{country, std::string(digits), true, line_of(type)};
}

std::optional<PhoneNumberParts> DiallingPlans::national(std::string_view digits,
                                                        Sureness sureness) const {
  for (const Region& region : regions_) {
    std::string_view national = digits;
    if (region.trunk_zero) {
      if (!national.starts_with('0')) continue;
      national.remove_prefix(1);
    }
    if (national.size() > k_longest_national || (region.lengths >> national.size() & 1) == 0) {
      continue;
    }
    if (sureness == Sureness::possible && region.trunk_zero) {
      return PhoneNumberParts{region.country, std::string(national), region.trunk_zero};
    }
    if (auto parts = valid_in(region, national)) return parts;
  }
  return std::nullopt;
}

std::optional<PhoneNumberParts> DiallingPlans::valid_in(const Region& region,
                                                        std::string_view national) {
  const PhoneNumber number = make_number(region.country, national);
  const Type type = library().GetNumberType(number);
  if (type == PhoneNumberUtil::UNKNOWN) return std::nullopt;
  if (region.shares_country && !library().IsValidNumberForRegion(number, region.code)) {
    return std::nullopt;
  }
  return PhoneNumberParts{region.country, std::string(national), region.trunk_zero, line_of(type)};
}

std::optional<PhoneNumberParts> DiallingPlans::without_trunk(std::string_view digits) const {
  for (const Region& region : regions_) {
    if (digits.size() > k_longest_national || (region.lengths >> digits.size() & 1) == 0) continue;
    if (auto parts = valid_in(region, digits)) return parts;
  }
  const auto whole = international(digits, Sureness::valid);  // the '+' may be lost as well
  return whole && is_home(whole->country) ? whole : std::nullopt;
}

std::size_t DiallingPlans::area_length(const PhoneNumberParts& number) {
  const int length =
      library().GetLengthOfNationalDestinationCode(make_number(number.country, number.national));
  return static_cast<std::size_t>(std::max(length, 0));
}

bool DiallingPlans::may_begin(char first, char second) const {
  return std::any_of(regions_.begin(), regions_.end(), [&](const Region& region) {
    return !region.trunk_zero || (first == '0' && second != '0');
  });
}

bool DiallingPlans::is_home(int country) const {
  return std::any_of(regions_.begin(), regions_.end(),
                     [&](const Region& region) { return region.country == country; });
}

std::optional<std::string> check_regions(const std::vector<std::string>& regions) {
  std::set<std::string> known;
  library().GetSupportedRegions(&known);
  for (const std::string& region : regions) {
    if (known.count(region) == 0) return region;
  }
  return std::nullopt;
}

}  // namespace datakaart
