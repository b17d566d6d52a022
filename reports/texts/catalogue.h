// The translations of one language, in the form in which `msgfmt` compiles a .po file (the GNU .mo
// format; gettext's manual, "The Format of GNU MO Files"). Borrows its bytes, which are part of the
// program. Const after it is made: any thread. The C library's own reader follows the locale of the
// process; here several languages are wanted at once.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace datakaart {

class Catalogue {
 public:
  Catalogue() = default;  // of English: it translates nothing
  // Bytes that are no catalogue translate nothing.
  explicit Catalogue(std::span<const unsigned char> mo);
  // The translation of `english` in that context (msgctxt); empty where there is none.
  std::string_view find(std::string_view context, std::string_view english) const;

 private:
  std::uint32_t number_at(std::size_t offset) const;
  // The string that the pair of length and offset at `entry` tells; empty where it cannot be.
  std::string_view string_at(std::size_t entry) const;

  std::string_view bytes_;
  std::uint32_t count_ = 0;
  std::uint32_t originals_ = 0;     // where the table of the English stands, sorted
  std::uint32_t translations_ = 0;  // and the table beside it
};

// A catalogue that was compiled into the program: see cmake/Catalogues.cmake.
struct CompiledCatalogue {
  std::string_view language;  // "nl"
  std::span<const unsigned char> mo;
};
// In the order of po/LINGUAS.
std::span<const CompiledCatalogue> compiled_catalogues();

}  // namespace datakaart
