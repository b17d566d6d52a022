// The workbook's fixed texts in its four languages; all of them stand in texts.def
// and register_texts.def. Constants; any
// thread.
#pragma once

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace datakaart {

enum class Language : std::uint8_t { nl, fr, en, de };
inline constexpr std::size_t k_language_count = 4;

// "nl", "fr", "en" or "de"; anything else is English.
Language language_of(std::string_view code);

// One text in each language, in the order of Language.
using Words = std::array<std::string_view, k_language_count>;
inline std::string_view in(Language language, const Words& words) {
  return words[static_cast<std::size_t>(language)];
}

// Whether a text is the same as that one in any of the languages.
bool is_any_of(const Words& words, std::string_view text);

enum class Label : std::uint16_t {
#define X(name, nl, fr, en, de) name,
#include "reports/texts/register_texts.def"
#include "reports/texts/texts.def"
#undef X
  k_count
};

const Words& words_of(Label label);

// The texts of one language.
class Texts {
 public:
  explicit Texts(Language language) : language_(language) {}
  Language language() const { return language_; }
  std::string_view operator()(Label label) const { return in(language_, words_of(label)); }
  std::string_view operator()(const Words& words) const { return in(language_, words); }
  // With each {} filled in.
  template <typename... Parts>
  std::string fill(Label label, const Parts&... parts) const {
    return fmt::format(fmt::runtime((*this)(label)), parts...);
  }
  // A whole number grouped as the language does: 1.234, 1 234 (with a no-break space), 1,234.
  std::string count(std::uint64_t number) const;
  // "2026-03-14 09:05", "14/03/2026 09:05"...; UTC.
  std::string time(std::int64_t seconds) const;
  // The day of it alone.
  std::string day(std::int64_t seconds) const;
  // "1.5 GB", "300 kB"; thousands, not 1024s.
  std::string bytes(std::uint64_t size) const;
  // The same for cells: formats of Excel.
  std::string_view date_format() const;

 private:
  Language language_;
};

}  // namespace datakaart
