// A place in words: of one language for people, in English for JSON and CSV too, which are an
// interface. Pure; any thread.
#pragma once

#include <string>

#include "reports/texts/texts.h"
#include "scanner/model/place.h"

namespace datakaart {

// "line 12", "line 12, column 3", "page 3 (note)", "Klanten!B7", "Klanten!B7 comment", "property
// Dossier". Printable; empty for Place::Unit::none.
std::string place_words(const Place& place, Language language);

}  // namespace datakaart
