// One worksheet of an xlsx file: cells as they are shown, links, headers and footers. One thread.
#pragma once

#include <string>

#include "scanner/extract/office/office_relations.h"
#include "scanner/extract/office/part_handler.h"
#include "scanner/extract/office/sheet_writer.h"
#include "scanner/extract/office/xlsx_workbook.h"

namespace datakaart {

class XlsxSheetReader final : public PartHandler {
 public:
  XlsxSheetReader(Sink& sink, const XlsxBook& book, const OfficeRelations& relations,
                  std::string_view part, std::string name);
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override;
  // Pushes what is left, also after damage.
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  enum class Type : std::uint8_t { number, shared, words, not_shown };

  void start_row(std::span<const XmlAttribute> attributes);
  void start_cell(std::span<const XmlAttribute> attributes);
  void end_cell();
  void end_formula();
  void count_shared(std::size_t bytes);
  void start_beside(std::string_view name, std::span<const XmlAttribute> attributes);
  void end_beside(std::string_view name);

  Budget& budget_;
  const XlsxBook& book_;
  const OfficeRelations& relations_;
  std::string part_;
  SheetWriter writer_;

  std::uint32_t row_ = 0;     // of the current or last cell, from 0
  std::uint32_t column_ = 0;  // of the next cell that does not say where it stands
  std::uint32_t cell_column_ = 0;
  std::uint32_t style_ = 0;
  Type type_ = Type::number;
  bool any_row_ = false;
  bool in_cell_ = false;
  std::string* into_ = nullptr;  // where character data goes
  std::string value_;            // of the cell
  std::string formula_;
  std::string shown_;
  std::string beside_;  // header or footer
  Subtree phonetic_;
  std::uint64_t shared_bytes_ = 0;  // taken from shared texts since they were last counted
};

}  // namespace datakaart
