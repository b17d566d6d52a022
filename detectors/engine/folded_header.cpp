#include <algorithm>

#include "base/characters.h"
#include "detectors/engine/words.h"

namespace datakaart {

std::string folded_header(std::string_view text) {
  constexpr std::size_t k_longest_ending = 5;
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool glued =
        text[at] == '(' && !plain.empty() && (is_letter(plain.back()) || !is_ascii(plain.back()));
    const std::size_t close = glued ? text.find(')', at) : std::string_view::npos;
    if (close != std::string_view::npos && close - at - 1 <= k_longest_ending &&
        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                    text.begin() + static_cast<std::ptrdiff_t>(close), is_lower)) {
      at = close;
      continue;
    }
    if (!plain.empty() && is_digit(text[at]) && is_letter(plain.back())) plain += ' ';
    plain += text[at];
  }
  return folded(plain);
}

}  // namespace datakaart
