// The identifiers of a person as somebody types them: one a line, without the text or the table
// that tells in a document what a value is. Pure functions; any thread.
#pragma once

#include <set>
#include <string>

#include "detectors/engine/engine.h"
#include "scanner/examine/value_hasher.h"
#include "scanner/model/result.h"

namespace datakaart {

// The values that the detectors see in `line`, hashed, by the kinds of `engine`: by itself, else as
// a cell below a header that names what says nothing by itself (a name, a date of birth...). Empty
// where it is no known identifier.
std::set<Identity> identifiers_in(const std::string& line, const Engine& engine,
                                  const ValueHasher& hasher);

}  // namespace datakaart
