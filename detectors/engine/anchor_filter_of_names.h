// Where in running text a name may stand, found 64 bytes at a time by the vector unit: it marks the
// second of two words of which the first begins with a capital, or is a form of address in small
// letters ("mevrouw", "dhr."). What it marks is then looked at by the detectors of names. Pure; any
// thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace datakaart {

// Appends the offsets in [from, to) of each word that may be the second of a name: a blank stands
// before it, and before that, with a dot or comma at most between them,
// - a word that begins with a capital, or with a letter beyond ASCII that may be one. The second
//   word begins with a capital, or with a letter with which particles do ("van", "de", "el");
// - or a word that ends like a form of address: in "w", "r", "f", "me", "a", "r.", "w.", "f.".
//   The second word begins with a capital, or with "v" or "d".
// Words of more than 64 bytes may be missed where the text is cut.
void find_name_anchors(std::string_view bytes, std::size_t from, std::size_t to,
                       std::vector<std::size_t>& hits);

}  // namespace datakaart
