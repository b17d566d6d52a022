// Belgian postal codes that look like years. Pure; any thread.
#pragma once

#include <string_view>

namespace datakaart {

// Whether a postal code that may as well be a year (1900 to 2099) is that of the place named
// `name`.
bool is_code_like_year_of(std::string_view code, std::string_view name);

}  // namespace datakaart
