// The sheets of an OpenDocument spreadsheet. One thread.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "scanner/extract/office/odf_text.h"
#include "scanner/extract/office/part_handler.h"
#include "scanner/extract/office/sheet_writer.h"

namespace datakaart {

// Cells and rows may say that they are repeated, a million times if they like: the numbering goes
// on by so much, but a cell is given once, and an empty one never.
class OdfSheet final : public PartHandler {
 public:
  explicit OdfSheet(Sink& sink) : sink_(sink), beside_(sink, OdfText::Places::fixed) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override;
  // Pushes what is left, also after damage.
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  void start_beside(PlaceLabel label, std::string_view name,
                    std::span<const XmlAttribute> attributes);
  void start_cell(std::span<const XmlAttribute> attributes);
  void start_in_cell(std::string_view name, std::span<const XmlAttribute> attributes);
  void end_cell();
  void end_table();

  Sink& sink_;
  std::unique_ptr<SheetWriter> sheet_;  // of the table that is open
  OdfText beside_;                      // comments, text boxes, headers, old versions of cells
  Subtree beside_depth_;
  Subtree tables_;  // a table inside a cell is part of the cell's text

  std::uint32_t row_ = 0;
  std::uint32_t row_repeats_ = 1;
  std::uint32_t column_ = 0;
  std::uint32_t cell_repeats_ = 1;
  bool in_cell_ = false;
  bool in_paragraph_ = false;
  bool is_number_ = false;
  std::string shown_;
  std::string value_;  // where the cell has no text
  std::vector<std::string> links_;
};

}  // namespace datakaart
