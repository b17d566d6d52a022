// Paragraphs that a mail program broke over lines to be joined again: text/plain with
// format=flowed (RFC 3676). Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// `delsp`: the blank at which a line was broken was added for it.
std::string unflowed(std::string_view text, bool delsp);

}  // namespace datakaart
