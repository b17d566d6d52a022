// The tables that bring all parsers into a program.
#include <array>

#include "scanner/extract/extractors.h"

namespace datakaart {

Extractors all_extractors() {
  static const std::array k_extractors = {
#define FORMAT(name, parser, type) &name##_extractor(),
#define DOCUMENT_IN_ZIP(name)
#include "scanner/extract/formats.def"
#undef FORMAT
#undef DOCUMENT_IN_ZIP
  };
  return k_extractors;
}

std::span<const DocumentInZip* const> documents_in_zip() {
  static const std::array k_documents = {
#define FORMAT(name, parser, type)
#define DOCUMENT_IN_ZIP(name) &name##_extractor(),
#include "scanner/extract/formats.def"
#undef FORMAT
#undef DOCUMENT_IN_ZIP
  };
  return k_documents;
}

}  // namespace datakaart
