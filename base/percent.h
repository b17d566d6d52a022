// Percent-encoding, as links hide letters: RFC 3986, section 2.1. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// "mailto:jan%40x.be" as a person reads it. A sign that no two digits follow stays, and so does the
// whole text where the bytes would be no UTF-8. %00 becomes a blank.
std::string undo_percent(std::string_view text);

// A path of a file, whatever its bytes, as the path of a URI (RFC 3986, section 3.3): all but
// letters, digits, "-._~" and the slashes is encoded, so that no colon makes its front a scheme.
std::string percent_encoded_path(std::string_view path);

}  // namespace datakaart
