// What an S/MIME message holds (CMS, RFC 5652): of a signed one the mail that was signed. Own code;
// no signature is checked. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datakaart {

// The signed bytes; nothing where they are encrypted, compressed, elsewhere, or no CMS.
std::optional<std::string> content_of_signed(std::string_view cms);

}  // namespace datakaart
