// All extractors, in the order in which they are asked: a new format is one new file, its factory
// in list.h, and one line here.
#include "scanner/extract/list.h"

#include <vector>

namespace datakaart {

std::span<const Extractor* const> extractors() {
  // Content with an unmistakable signature first, plain text last.
  static const std::vector<const Extractor*> list = {
      &test_extractor(),
      &pdf_extractor(),
      &word_extractor(),
      &spreadsheet_extractor(),
      &presentation_extractor(),
      &opendocument_extractor(),
      &encrypted_office_extractor(),
      &archive_extractor(),
      &flat_opendocument_extractor(),
      &html_extractor(),
      &csv_extractor(),
      &text_extractor(),
  };
  return list;
}

}  // namespace datakaart
