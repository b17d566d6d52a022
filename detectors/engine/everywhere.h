// Where in a text a pattern is tried that has no anchor: one of the user's own. Pure; any thread.
//
// What is found depends on the bytes around it alone: each place at which a word may begin is tried
// by itself, so that no match hides another. A cell is a text of its own, and so is what stands
// between two cells. A match is no part of a longer word.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

#include "detectors/engine/detector.h"

namespace datakaart {

// A match has so many bytes at most. What a pattern can match may be endless, so it is given no
// more than a stretch of text at a time: else one that matches everything would take the square of
// it.
inline constexpr std::size_t k_longest_everywhere = 256;
inline constexpr std::size_t k_stretch_everywhere = 2048;

// The first and longest match in bytes[from, to), which looks at what stands around that too.
using FindFirst =
    std::function<std::optional<Window>(std::string_view bytes, std::size_t from, std::size_t to)>;

// Hands all matches that begin in the region to `take`.
void search_everywhere(const Text& text, Window region, const FindFirst& find,
                       const std::function<void(Window)>& take);

}  // namespace datakaart
