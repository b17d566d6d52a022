#include "reports/texts/texts.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

#include "reports/texts/catalogue.h"

namespace datakaart {
namespace {

struct English {
  std::string_view name;  // of the Label: the context in the catalogues
  std::string_view text;
};

constexpr auto k_english = std::to_array<English>({
#define NOTE(text)
#define TEXT(name, english) {#name, english},
#include "reports/texts/all_texts.def"
#undef TEXT
#undef NOTE
});

std::string_view translated(const Catalogue& catalogue, std::string_view context,
                            std::string_view english) {
  const std::string_view translation = catalogue.find(context, english);
  return translation.empty() ? english : translation;
}

struct Translations {
  explicit Translations(Catalogue of) : catalogue(of) {
    texts.reserve(k_english.size());
    for (const auto& [name, text] : k_english) {
      texts.push_back(translated(catalogue, name, text));
    }
  }

  Catalogue catalogue;
  std::vector<std::string_view> texts;  // by Label
};

// By Language.
const std::vector<Translations>& translations() {
  static const std::vector<Translations> k_translations = [] {
    std::vector<Translations> made = {Translations({})};
    for (const CompiledCatalogue& one : compiled_catalogues()) made.emplace_back(Catalogue(one.mo));
    return made;
  }();
  return k_translations;
}

const Translations& translations_of(Language language) {
  return translations().at(static_cast<std::size_t>(language));
}

}  // namespace

std::span<const std::string_view> language_codes() {
  static const std::vector<std::string_view> k_codes = [] {
    std::vector<std::string_view> codes = {"en"};
    for (const CompiledCatalogue& one : compiled_catalogues()) codes.push_back(one.language);
    return codes;
  }();
  return k_codes;
}

Language language_of(std::string_view code) {
  const auto codes = language_codes();
  const auto found = std::find(codes.begin(), codes.end(), code);
  return found == codes.end() ? Language::en : static_cast<Language>(found - codes.begin());
}

bool is_any_of(Label label, std::string_view text) {
  const auto& all = translations();
  return std::any_of(all.begin(), all.end(), [&](const Translations& one) {
    return one.texts[static_cast<std::size_t>(label)] == text;
  });
}

Texts::Texts(Language language) : language_(language), texts_(translations_of(language).texts) {}

std::string Texts::translated(std::string_view context, std::string_view english) const {
  return std::string(datakaart::translated(translations_of(language_).catalogue, context, english));
}

std::string Texts::count(std::uint64_t number) const {
  const std::string digits = std::to_string(number);
  std::string grouped;
  for (std::size_t at = 0; at < digits.size(); ++at) {
    if (at > 0 && (digits.size() - at) % 3 == 0) grouped += (*this)(Label::thousands_separator);
    grouped += digits[at];
  }
  return grouped;
}

std::string Texts::time(std::int64_t seconds) const {
  const auto when = static_cast<std::time_t>(seconds);
  std::tm parts{};
  if (gmtime_r(&when, &parts) == nullptr) return std::to_string(seconds);
  std::array<char, 64> text{};
  const std::string format((*this)(Label::time_format));
  const std::size_t size = std::strftime(text.data(), text.size(), format.c_str(), &parts);
  return {text.data(), size};
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
    digits.replace(point, 1, (*this)(Label::decimal_separator));
  }
  return fmt::format("{} {}", digits, k_units[unit]);
}

}  // namespace datakaart
