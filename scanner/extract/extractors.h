// The extractors' own factories, and the tables of extractors by the number of their format. Each
// returns its one instance, which lives as long as the program.
#pragma once

#include <span>

#include "scanner/extract/document_in_zip.h"
#include "scanner/extract/extractor.h"

namespace datakaart {

#define FORMAT(name, parser, type) const Extractor& name##_extractor();
#define DOCUMENT_IN_ZIP(name) const DocumentInZip& name##_extractor();
#include "scanner/extract/formats.def"
#undef FORMAT
#undef DOCUMENT_IN_ZIP

// By the number of the format; null where there is none.
using Extractors = std::span<const Extractor* const>;

// Those of our own code alone: for the scanning process.
Extractors own_extractors();
// All. Defined beside the extractors that call third-party parsers, which only helpers link.
Extractors all_extractors();

}  // namespace datakaart
