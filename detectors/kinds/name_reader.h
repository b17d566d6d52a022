// Reads a name in running text from the place where its second word stands: by a form of address,
// a first name that is known beside a word that can be a family name, initials, the two in the
// other order, or what stands around (the end of a letter, a list of those present). Pure; any
// thread.
//
// Nothing is read that is the name of a company, a street or a place.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace datakaart {

struct NameInText {
  enum class Form : unsigned char { first, whole } form = Form::whole;  // whole: or a family name
  std::size_t begin = 0;  // without the form of address
  std::size_t end = 0;
  bool listed = false;  // first name or family name are known
  bool told = false;    // what stands around says that it is a person
};

// The name whose second word begins at `second`, an anchor of find_name_anchors(). `strict`: only
// what leaves no doubt, as in cells, where brands and products stand.
std::optional<NameInText> read_name(std::string_view bytes, std::size_t second, bool strict);

}  // namespace datakaart
