// Reads what stands before a Belgian postal code, from its end to its beginning: street and number
// as people write them. Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace datakaart {

struct Street {
  enum class Form : unsigned char {
    none,   // nothing that is a street with a number
    apart,  // words with a capital and a number, set apart from the postal code
    typed,  // a street of a known type with a number: "Kerkstraat 12", "12, rue Haute"
  } form = Form::none;
  std::size_t begin = 0;  // of the street; of the postal code with its "B-" where there is none
};

// The street in bytes[from, postal), which ends before the postal code at `postal`. Nothing but
// none, with begin == postal, where the code is one of another country: "D-4000". `known_code`: the
// code is surely that of the municipality behind it, and no year.
Street street_before(std::string_view bytes, std::size_t from, std::size_t postal,
                     bool known_code = false);

}  // namespace datakaart
