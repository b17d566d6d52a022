// The workbook's palette and cell styles: one font, dark blue on white, colour only where it says
// something (and never alone: a word stands in the cell too). Made once per workbook; one thread.
#pragma once

#include <array>

#include "reports/texts/texts.h"
#include "reports/workbook/xlsx_file.h"

namespace datakaart {

namespace palette {
inline constexpr std::uint32_t k_navy = 0x1F3A56;
inline constexpr std::uint32_t k_blue = 0x3B7A9E;
inline constexpr std::uint32_t k_pale_blue = 0xEAF1F6;
inline constexpr std::uint32_t k_grey = 0x66727F;
inline constexpr std::uint32_t k_light_grey = 0xC9D1D8;
inline constexpr std::uint32_t k_white = 0xFFFFFF;
inline constexpr std::uint32_t k_dark_red = 0x8E1B1B;  // Art. 30
inline constexpr std::uint32_t k_slate = 0x55626F;
inline constexpr std::uint32_t k_yellow = 0xFFF8DC;         // for people to fill in
inline constexpr std::uint32_t k_strong_yellow = 0xFFE699;  // what the law asks, still empty
inline constexpr std::uint32_t k_pale_green = 0xE6F2EA;     // for people to confirm
inline constexpr std::uint32_t k_amber = 0xE0A030;
}  // namespace palette

struct Styles {
  Styles(XlsxFile& file, const Texts& texts);

  // Headings
  Style title, subtitle, note, section, list_section, confidential, banner_red, banner_amber;
  Style header, header_center, header_mandatory, header_human;
  Style legend_mandatory, legend_human, legend_proposal, legend_status, legend_review;
  // Cells of lists
  Style text, text_center, number, decimal, size, date, link, fill_in, fill_in_date, proposal,
      about;
  std::array<Style, 4> risk;        // index: Risk
  std::array<Style, 3> confidence;  // index: Confidence
  std::array<Style, 3> state;       // index: State
  Style total_text, total_number, total_size;
  // The summary
  Style tile_number, tile_label, label, value, bullet, small, plain_link;
};

}  // namespace datakaart
