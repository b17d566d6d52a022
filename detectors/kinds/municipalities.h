// Which names are those of Belgian municipalities and their sections. Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace datakaart {

// The length in bytes of the municipality's name with which `text` begins, the longest there is: in
// any case, with or without accents, hyphens and "St"; 0 where there is none.
std::size_t municipality_length(std::string_view text);

}  // namespace datakaart
