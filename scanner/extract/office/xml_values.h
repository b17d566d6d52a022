// The values that stand in a piece of XML of which only the values matter: a PDF's metadata and the
// data of its form. Pure function.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// Texts of elements and values of attributes, in order, entities undone. Times and identifiers of
// XMP are left out: they are long numbers that mean no person. Where the XML is broken, what came
// before the break.
std::vector<std::string> xml_values(std::string_view xml);

}  // namespace datakaart
