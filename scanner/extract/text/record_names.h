// What the names of fields in JSON and XML say of how records hang together. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// A name that says nothing about its value: "value", "item".
bool says_nothing(std::string_view name);

// A name whose value is the label of a value beside it: {"label": "Gsm", "value": "0475..."}.
bool names_label(std::string_view name);

// The header of a value by its own name and that of what holds it: "date" in "birth" is "birth
// date", "first" in "name" is "first name"; a name that says enough stands alone.
std::string header_of(std::string_view holder, std::string_view name);

// A label without what stands before it in an address: ".../NamingSystem/ssin" is "ssin".
std::string_view label_in(std::string_view text);

}  // namespace datakaart
