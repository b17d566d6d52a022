// The extractors' own factories, for list.cpp alone. Each returns its one instance, which lives as
// long as the program.
#pragma once

#include "scanner/extract/extractor.h"

namespace datakaart {

// One line each, in the order of list.cpp.
const Extractor& test_extractor();
const Extractor& word_extractor();
const Extractor& spreadsheet_extractor();
const Extractor& presentation_extractor();
const Extractor& opendocument_extractor();
const Extractor& flat_opendocument_extractor();
const Extractor& encrypted_office_extractor();
const Extractor& archive_extractor();
const Extractor& csv_extractor();
const Extractor& html_extractor();
const Extractor& pdf_extractor();
const Extractor& text_extractor();

}  // namespace datakaart
