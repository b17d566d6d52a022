// Characters beyond ASCII in the header of a mail: encoded words (RFC 2047, with the languages of
// RFC 2231). GMime drops what follows a padded word, and most mailers pad each. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// Encoded words become UTF-8; those that stand side by side are joined, since a character may go on
// in the next. `as_names`: each becomes a quoted text, as fields of addresses need it.
std::string decoded_words(std::string_view raw, bool as_names);

}  // namespace datakaart
