#include "scanner/extract/ole2/doc_layout.h"

#include <algorithm>
#include <array>

#include "scanner/extract/ole2/fields.h"

namespace datakaart {
namespace {

// Of Word 97, and of those before it in the West and in the East.
constexpr auto k_magics = std::to_array<std::uint16_t>({0xA5EC, 0xA5DC, 0xA697, 0xA698, 0xA699});
constexpr std::uint16_t k_first_of_word97 = 0x00C1;
constexpr std::size_t k_most_pieces = 10'000'000;

// The table between two numbers of the file information block.
std::string_view table_at(std::string_view document, std::string_view tables, std::size_t at) {
  return piece(tables, u32(document, at), u32(document, at + 4));
}

std::vector<DocStory> read_stories(std::string_view document) {
  // Lengths one after the other, in the order of the stories; the fourth is not used any more.
  static const std::array<std::pair<std::size_t, PlaceLabels>, 7> k_stories = {
      {{0x4C, {}},
       {0x50, PlaceLabel::footnote},
       {0x54, PlaceLabel::header},
       {0x5C, PlaceLabel::comment},
       {0x60, PlaceLabel::endnote},
       {0x64, PlaceLabel::text_box},
       {0x68, PlaceLabel::text_box}}};
  std::vector<DocStory> stories;
  std::uint32_t begin = 0;
  for (const auto& [at, labels] : k_stories) {
    const std::uint32_t length = std::min(u32(document, at), 0x7FFFFFFFU - begin);
    if (length > 0) stories.push_back({begin, begin + length, labels});
    begin += length;
  }
  return stories;
}

std::vector<DocPiece> read_pieces(std::string_view clx) {
  constexpr std::uint8_t k_properties = 1;
  while (u8(clx, 0) == k_properties) {
    clx.remove_prefix(std::min(clx.size(), std::size_t{3} + u16(clx, 1)));
  }
  const std::string_view table = piece(clx, 5, u32(clx, 1));
  const std::size_t count = std::min(table.size() < 4 ? 0 : (table.size() - 4) / 12, k_most_pieces);
  std::vector<DocPiece> pieces;
  for (std::size_t i = 0; i < count; ++i) {
    constexpr std::uint32_t k_compressed = 0x40000000;
    const std::uint32_t coded = u32(table, (count + 1) * 4 + i * 8 + 2);
    const bool is_wide = (coded & k_compressed) == 0;
    const std::uint32_t at = coded & (k_compressed - 1);
    pieces.push_back({u32(table, i * 4), u32(table, i * 4 + 4), is_wide ? at : at / 2, is_wide});
  }
  return pieces;
}

// How many bytes the operand of a property takes ([MS-DOC] 2.2.5.1).
std::size_t operand_size(std::uint16_t property, std::string_view operand) {
  constexpr std::uint16_t k_table_definition = 0xD608;
  static constexpr std::array<std::size_t, 8> k_sizes = {1, 1, 2, 4, 2, 2, 0, 3};
  const std::size_t kind = property >> 13U;
  if (kind != 6) return k_sizes.at(kind);
  return property == k_table_definition ? std::size_t{1} + u16(operand, 0)
                                        : std::size_t{1} + u8(operand, 0);
}

void take_properties(std::string_view properties, DocParagraph& paragraph) {
  constexpr std::uint16_t k_in_table = 0x2416;
  constexpr std::uint16_t k_ends_row = 0x2417;
  constexpr std::uint16_t k_ends_inner_row = 0x244C;
  while (properties.size() > 2) {
    const std::uint16_t property = u16(properties, 0);
    properties.remove_prefix(2);
    const bool on = u8(properties, 0) != 0;
    if (property == k_in_table) paragraph.in_table = on;
    if (property == k_ends_row || property == k_ends_inner_row) paragraph.ends_row = on;
    properties.remove_prefix(std::min(properties.size(), operand_size(property, properties)));
  }
}

// A page of 512 bytes: offsets of paragraphs, and of their properties in the page.
void read_page(std::string_view page, std::vector<DocParagraph>& paragraphs) {
  constexpr std::size_t k_entry = 13;
  const std::size_t count = u8(page, 511);
  for (std::size_t i = 0; i < count; ++i) {
    DocParagraph paragraph{u32(page, i * 4), u32(page, i * 4 + 4)};
    std::size_t at = std::size_t{u8(page, (count + 1) * 4 + i * k_entry)} * 2;
    if (at != 0) {
      std::size_t size = std::size_t{u8(page, at)} * 2;
      if (size == 0) {
        ++at;
        size = std::size_t{u8(page, at)} * 2;
      } else {
        --size;
      }
      constexpr std::size_t k_style = 2;
      if (size > k_style) take_properties(piece(page, at + 1 + k_style, size - k_style), paragraph);
    }
    paragraphs.push_back(paragraph);
  }
}

std::vector<DocParagraph> read_paragraphs(std::string_view document, std::string_view table) {
  constexpr std::size_t k_page = 512;
  const std::size_t count = std::min(table.size() < 4 ? 0 : (table.size() - 4) / 8, k_most_pieces);
  std::vector<DocParagraph> paragraphs;
  for (std::size_t i = 0; i < count && i * k_page < document.size(); ++i) {
    const std::size_t number = u32(table, (count + 1) * 4 + i * 4) & 0x3FFFFFU;
    const std::string_view page = piece(document, number * k_page, k_page);
    if (page.size() == k_page) read_page(page, paragraphs);
  }
  std::sort(paragraphs.begin(), paragraphs.end(),
            [](const DocParagraph& a, const DocParagraph& b) { return a.begin < b.begin; });
  return paragraphs;
}

}  // namespace

DocParagraph DocLayout::paragraph_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(
      paragraphs.begin(), paragraphs.end(), offset,
      [](std::uint32_t at, const DocParagraph& paragraph) { return at < paragraph.begin; });
  if (after == paragraphs.begin() || offset >= (after - 1)->end) return {};
  return *(after - 1);
}

std::optional<DocHead> doc_head(std::string_view document) {
  const std::uint16_t magic = u16(document, 0);
  if (std::find(k_magics.begin(), k_magics.end(), magic) == k_magics.end()) return std::nullopt;
  constexpr unsigned k_encrypted = 0x0100;
  constexpr unsigned k_second_table = 0x0200;
  const unsigned flags = u16(document, 10);
  return DocHead{u16(document, 2) >= k_first_of_word97, (flags & k_encrypted) != 0,
                 (flags & k_second_table) != 0 ? "1Table" : "0Table"};
}

DocLayout doc_layout(std::string_view document, std::string_view tables) {
  constexpr std::size_t k_pieces = 0x01A2;
  constexpr std::size_t k_paragraphs = 0x0102;
  return {read_stories(document), read_pieces(table_at(document, tables, k_pieces)),
          read_paragraphs(document, table_at(document, tables, k_paragraphs))};
}

}  // namespace datakaart
