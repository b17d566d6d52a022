// Which words are common words, and so hardly a family name behind a first name. Pure; any thread.
#pragma once

#include <string_view>

namespace datakaart {

// One word as folded() makes it, without the blanks.
bool is_common_word(std::string_view folded_word);

}  // namespace datakaart
