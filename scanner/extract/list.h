// The extractors' own factories, for list.cpp alone. Each returns its one instance, which lives as
// long as the program.
#pragma once

#include "scanner/extractor.h"

namespace datakaart {

// One line each, in the order of list.cpp.
const Extractor& archive_extractor();
const Extractor& csv_extractor();
const Extractor& html_extractor();
const Extractor& pdf_extractor();
const Extractor& text_extractor();

}  // namespace datakaart
