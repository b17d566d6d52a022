// What programs put into text on its way: the colours of a terminal, and characters of addresses as
// "%40". They are undone before anything is looked for. In place; lines stay. Any thread.
#pragma once

#include <string>

namespace datakaart {

// Blanks in place of the control sequences of a terminal (ECMA-48): "\x1b[31m".
void blank_terminal_codes(std::string& text);

// Characters that are percent-encoded inside a token, as browsers send them (RFC 3986), where these
// may be a part of personal data: "jan%40site.be", "=%2B32475...", "Jo%C3%ABl". All others stay, so
// that fields stay apart.
void decode_percents(std::string& text);

}  // namespace datakaart
