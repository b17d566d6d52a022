// Base64, as mails, directories and JSON carry bytes: RFC 4648, section 4. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datakaart {

std::string base64(std::string_view bytes);

// The bytes that a text stands for; white space may stand anywhere, the padding may be missing.
// Nothing where another character occurs, or a last one that is no whole byte.
std::optional<std::string> undo_base64(std::string_view text);

}  // namespace datakaart
