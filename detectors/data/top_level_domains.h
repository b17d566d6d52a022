// The top-level domains of the internet. Any thread may ask.
#pragma once

#include <string_view>

namespace datakaart {

// Whether `label` (lower case; UTF-8 or punycode) is a delegated top-level domain.
bool is_top_level_domain(std::string_view label);

}  // namespace datakaart
