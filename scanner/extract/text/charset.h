// Text whose encoding a format declares (a part of a mail, a card, a run of rich text), as UTF-8.
// Pure functions; any thread. Names and aliases: https://encoding.spec.whatwg.org, and the numbers
// of Windows' code pages.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datakaart {

// Nothing where the name is unknown or the bytes are not in that encoding: then the bytes
// themselves tell more than the name. NUL becomes a blank.
std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset);

// The same, or the encoding that the bytes look like: always valid UTF-8. `charset` may be empty.
std::string text_in_charset(std::string_view bytes, std::string_view charset);

// "WINDOWS-1252" of 1252, "UTF-8" of 65001; empty for a number that names none.
std::string charset_of_code_page(unsigned code_page);

}  // namespace datakaart
