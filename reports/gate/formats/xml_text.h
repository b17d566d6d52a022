// Text for XML 1.0 (W3C, fifth edition, 2.2 and 2.4). The libraries in use read XML; what a report
// writes of it are a few elements. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// For the content of an element and for an attribute in double quotes: markup is escaped, and what
// XML cannot hold at all (control characters, bytes that are no UTF-8) becomes U+FFFD. Line feeds
// and tabs stay; in an attribute a reader takes them for blanks.
std::string xml_text(std::string_view text);

}  // namespace datakaart
