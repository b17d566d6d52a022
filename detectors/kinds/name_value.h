// The canonical form of a name: one for all orders in which its words stand, and without forms of
// address. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// From a name as folded() makes it, without the blanks at its ends: "lotte janssens", "dhr lotte
// janssens" and "janssens lotte" become "janssens lotte".
std::string name_value(std::string_view folded_name);

}  // namespace datakaart
