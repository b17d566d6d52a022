// The fixed texts of the reports. The English stands in the source (all_texts.def); each further
// language is a gettext catalogue in po/, compiled into the program. Constants; any thread, and
// several languages at once.
#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace datakaart {

// English, or one of the catalogues of po/LINGUAS: 1 is the first there.
enum class Language : std::uint8_t { en };

// "en", then "nl", "fr"...: the codes by which a language is chosen, in the order of Language.
std::span<const std::string_view> language_codes();
// The language of a code; English for any other.
Language language_of(std::string_view code);

enum class Label : std::uint16_t {
#define NOTE(text)
#define TEXT(name, english) name,
#include "reports/texts/all_texts.def"
#undef TEXT
#undef NOTE
  k_count
};

// Whether `text` is that one in any of the languages: an earlier workbook may be in another.
bool is_any_of(Label label, std::string_view text);

// The texts of one language; what has no translation is English. Copies are cheap.
class Texts {
 public:
  explicit Texts(Language language);
  Language language() const { return language_; }
  std::string_view operator()(Label label) const { return texts_[static_cast<std::size_t>(label)]; }
  // Of a text that is no Label, since it stands elsewhere: a kind's title, with its detector. The
  // translation of `english` in that context of the catalogues, or itself.
  std::string translated(std::string_view context, std::string_view english) const;
  // With {0}, {1}... filled in.
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

 private:
  Language language_;
  std::span<const std::string_view> texts_;  // by Label
};

}  // namespace datakaart
