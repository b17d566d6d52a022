// Whether a text reads as the name of a column or the label of a field: "Geb. datum", "INSZ:",
// "Op welk nummer kunnen we je bereiken?". Asks the words of all kinds, and a list of what else
// tables have columns of. Pure; any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace datakaart {

enum class LabelFit : std::uint8_t {
  none,
  holds,  // a sentence or question with such a word in it
  whole,  // the text is such a name, with what belongs to it
};

LabelFit label_fit(std::string_view text);

// Whether a field of this name holds what belongs to the record around it: the fields of an
// "address", of "billing".
bool names_part_of_record(std::string_view name);

// Whether a text is surely the name of a person: words with a common first name.
bool is_surely_person(std::string_view text);

}  // namespace datakaart
