// What the groups of rich text hold, by the word that they begin with (Rich Text Format
// Specification 1.9.1, "Document Area" and Appendix B). Constant tables; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "scanner/model/place.h"

namespace datakaart {

enum class RtfContent : std::uint8_t {
  text,     // running text, whatever stands around it
  nothing,  // for programs
  story,    // paragraphs of their own: a note, a header
  value     // a text by itself: an author, a title
};

struct RtfDestination {
  RtfContent content = RtfContent::nothing;
  std::optional<PlaceLabel> label = {};
};

// Nothing where the word begins no group of its own.
std::optional<RtfDestination> rtf_destination(std::string_view control);

// The text of a control or a symbol that stands for one: "\emdash", "\~". Empty for all others.
std::string_view rtf_character(std::string_view control);

}  // namespace datakaart
