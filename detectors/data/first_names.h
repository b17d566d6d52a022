// Which words are common first names. Pure; any thread.
#pragma once

#include <string_view>

namespace datakaart {

// One word as folded() makes it, without the blanks.
bool is_first_name(std::string_view folded_word);

}  // namespace datakaart
