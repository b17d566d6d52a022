#include "reports/texts/texts.h"

#include <algorithm>
#include <ctime>

namespace datakaart {
namespace {

constexpr auto k_texts = std::to_array<Words>({
#define X(name, nl, fr, en, de) {nl, fr, en, de},
#include "reports/texts/register_texts.def"
#include "reports/texts/texts.def"
#undef X
});

// Between thousands, and before decimals.
constexpr Words k_group = {".", "\u202F", ",", "."};
constexpr Words k_point = {",", ",", ".", ","};

}  // namespace

Language language_of(std::string_view code) {
  if (code == "nl") return Language::nl;
  if (code == "fr") return Language::fr;
  if (code == "de") return Language::de;
  return Language::en;
}

const Words& words_of(Label label) { return k_texts.at(static_cast<std::size_t>(label)); }

std::string Texts::count(std::uint64_t number) const {
  const std::string digits = std::to_string(number);
  std::string grouped;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) grouped += in(language_, k_group);
    grouped += digits[at];
  }
  return grouped;
}

std::string Texts::time(std::int64_t seconds) const {
  constexpr std::array<const char*, k_language_count> k_formats = {
      "%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M"};
  const auto when = static_cast<std::time_t>(seconds);
  std::tm parts{};
  if (gmtime_r(&when, &parts) == nullptr) return std::to_string(seconds);
  std::array<char, 64> text{};
  const std::size_t size = std::strftime(text.data(), text.size(),
                                         k_formats[static_cast<std::size_t>(language_)], &parts);
  return {text.data(), size};
}

bool is_any_of(const Words& words, std::string_view text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

std::string Texts::day(std::int64_t seconds) const {
  const std::string whole = time(seconds);
  return whole.substr(0, whole.find(' '));
}

std::string Texts::bytes(std::uint64_t size) const {
  constexpr std::array<std::string_view, 5> k_units = {"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  auto amount = static_cast<double>(size);
  for (; amount >= 1000 && unit + 1 < k_units.size(); ++unit) amount /= 1000;
  std::string digits = fmt::format("{:.1f}", amount);
  if (digits.ends_with(".0")) digits.resize(digits.size() - 2);
  if (const auto point = digits.find('.'); point != std::string::npos) {
    digits.replace(point, 1, in(language_, k_point));
  }
  return fmt::format("{} {}", digits, k_units[unit]);
}

std::string_view Texts::date_format() const {
  constexpr Words k_formats = {"dd/mm/yyyy", "dd/mm/yyyy", "yyyy-mm-dd", "dd.mm.yyyy"};
  return in(language_, k_formats);
}

}  // namespace datakaart
