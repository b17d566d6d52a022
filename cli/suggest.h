// "Did you mean": the nearest of some names to a mistyped one. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// The nearest of `names` to `typed`, or an empty string where none is near.
std::string nearest(std::string_view typed, const std::vector<std::string>& names);
// "; did you mean 'scan'?" or an empty string.
std::string hint(std::string_view typed, const std::vector<std::string>& names);

}  // namespace datakaart
