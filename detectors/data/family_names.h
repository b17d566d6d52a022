// Which words are common family names. Pure; any thread.
#pragma once

#include <string_view>

namespace datakaart {

// As folded() makes it, without its blanks: "vandenberg".
bool is_family_name(std::string_view folded_word);

}  // namespace datakaart
