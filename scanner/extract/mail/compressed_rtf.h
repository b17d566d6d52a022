// The text of Outlook's mails as it stores it: rich text, compressed ([MS-OXRTFCP]). Pure; any
// thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace datakaart {

// The rich text; as much as there is where the end is missing, nothing where it is none. At most
// `most` bytes, whatever the declared size.
std::string uncompressed_rtf(std::string_view bytes, std::uint64_t most);

}  // namespace datakaart
