// What the sheets of an xlsx file share: the list of sheets, number formats, and texts. Filled by
// one pass over the package, then only read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scanner/extract/office/cell_format.h"
#include "scanner/extract/office/office_relations.h"
#include "scanner/extract/office/part_handler.h"

namespace datakaart {

// All shared texts in one buffer: tables of a million rows have millions of them.
class XlsxTexts {
 public:
  std::string_view at(std::uint32_t index) const;
  std::size_t size() const { return ends_.size(); }
  std::size_t bytes() const { return buffer_.size() + ends_.size() * sizeof(ends_[0]); }
  void add(std::string_view utf8) { buffer_ += utf8; }
  void end_text();

 private:
  std::string buffer_;
  std::vector<std::size_t> ends_;
};

// Excel writes characters that XML forbids as _x000D_. Undoes that from `from` on, in place.
void undo_escapes(std::string& text, std::size_t from = 0);

struct XlsxBook {
  std::unordered_map<std::string, std::string> sheet_names;        // by part
  std::vector<std::pair<std::string, std::string>> defined_names;  // name, what it means
  DateSystem dates = DateSystem::from_1900;
  XlsxTexts texts;
  std::vector<CellFormat> formats;    // distinct ones; the first is General
  std::vector<std::uint32_t> styles;  // by a cell's style: an index into formats

  // General for styles that are not there.
  const CellFormat& format(std::uint32_t style) const {
    return formats[style < styles.size() ? styles[style] : 0];
  }
};

// xl/workbook.xml.
class XlsxBookHandler final : public PartHandler {
 public:
  XlsxBookHandler(XlsxBook& book, const OfficeRelations& relations, std::string_view part)
      : book_(book), relations_(relations), part_(part) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;

 private:
  XlsxBook& book_;
  const OfficeRelations& relations_;
  std::string part_;
  bool in_name_ = false;
};

// xl/sharedStrings.xml.
class XlsxTextsHandler final : public PartHandler {
 public:
  XlsxTextsHandler(XlsxTexts& texts, std::uint64_t limit) : texts_(texts), limit_(limit) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;

 private:
  XlsxTexts& texts_;
  std::uint64_t limit_;
  Subtree phonetic_;
  bool in_text_ = false;
  std::string item_;
};

// xl/styles.xml.
class XlsxStylesHandler final : public PartHandler {
 public:
  explicit XlsxStylesHandler(XlsxBook& book) : book_(book) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view) override {}

 private:
  std::uint32_t format_of(std::uint32_t id);

  XlsxBook& book_;
  std::unordered_map<std::uint32_t, std::string> codes_;    // of formats without a built-in id
  std::unordered_map<std::uint32_t, std::uint32_t> known_;  // format id -> index
  bool in_cell_styles_ = false;
};

}  // namespace datakaart
