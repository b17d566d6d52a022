#include "scanner/extract/rtf/rtf_fonts.h"

#include <array>
#include <utility>

#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

// The code pages of \fcharsetN; what is not here has the document's.
constexpr auto k_charsets = std::to_array<std::pair<unsigned, unsigned>>({{77, 10000},
                                                                          {128, 932},
                                                                          {129, 949},
                                                                          {130, 1361},
                                                                          {134, 936},
                                                                          {136, 950},
                                                                          {161, 1253},
                                                                          {162, 1254},
                                                                          {163, 1258},
                                                                          {177, 1255},
                                                                          {178, 1256},
                                                                          {186, 1257},
                                                                          {204, 1251},
                                                                          {222, 874},
                                                                          {238, 1250},
                                                                          {254, 437},
                                                                          {255, 850}});

constexpr std::size_t k_most_fonts = 10'000;

std::string named(std::int64_t code_page) {
  return code_page > 0 && code_page <= 65001
             ? charset_of_code_page(static_cast<unsigned>(code_page))
             : std::string();
}

}  // namespace

bool RtfFonts::take_header(std::string_view control, std::int64_t number) {
  std::int64_t code_page = 0;
  if (control == "ansi") code_page = 1252;
  if (control == "mac") code_page = 10000;
  if (control == "pc") code_page = 437;
  if (control == "pca") code_page = 850;
  if (control == "ansicpg") code_page = number;
  if (code_page == 0) return false;
  if (std::string name = named(code_page); !name.empty()) of_document_ = std::move(name);
  return true;
}

void RtfFonts::take_font(std::string_view control, std::int64_t number) {
  if (control == "f") current_ = number;
  if (by_font_.size() >= k_most_fonts) return;
  if (control == "cpg") {
    if (std::string name = named(number); !name.empty()) by_font_[current_] = std::move(name);
  }
  if (control != "fcharset") return;
  for (const auto& [charset, code_page] : k_charsets) {
    if (charset == number) by_font_[current_] = named(code_page);
  }
}

const std::string& RtfFonts::charset(std::int64_t font) const {
  const auto found = by_font_.find(font);
  return found == by_font_.end() ? of_document_ : found->second;
}

}  // namespace datakaart
