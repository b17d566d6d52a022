// What all sheets of an Excel workbook share: shared texts, number formats, the sheets' places
// ([MS-XLS] 2.1.7.20.1). Read once; const from then on.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/extract/office/cell_format.h"
#include "scanner/extract/ole2/biff.h"
#include "scanner/model/outcome.h"

namespace datakaart {

struct XlsSheet {
  std::string name;
  std::uint32_t at = 0;  // of its first record in the stream
};

class XlsWorkbook {
 public:
  // encrypted or damaged as Problem.
  static tl::expected<XlsWorkbook, Problem> read(std::string_view stream);

  const std::vector<XlsSheet>& sheets() const { return sheets_; }
  std::string_view shared_text(std::uint32_t i) const;
  // The number as a cell of this style shows it.
  std::string shown(double number, std::uint16_t style) const;
  // A text of a record, of BIFF8 or of the code page of an older one.
  std::string text(const BiffRecord& record, std::size_t at, std::size_t length_size) const;
  bool is_unicode() const { return is_unicode_; }

 private:
  void take(const BiffRecord& record);
  void take_format(const BiffRecord& record);
  void take_shared_texts(const BiffRecord& record);

  bool is_unicode_ = true;
  std::string charset_ = "windows-1252";
  DateSystem dates_ = DateSystem::from_1900;
  std::vector<XlsSheet> sheets_;
  std::vector<std::string> texts_;
  std::map<std::uint16_t, CellFormat> formats_;  // by their numbers
  std::vector<std::uint16_t> styles_;            // the numbers of their formats
};

}  // namespace datakaart
