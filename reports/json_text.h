// A JSON value as text on one line: for the sources that include nlohmann's header, which this one
// does not. Pure; any thread.
#pragma once

#include <string>

namespace datakaart {

// Texts are valid UTF-8 by contract; if one is not, U+FFFD stands in and the output is still JSON.
template <typename Json>
std::string json_text(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace datakaart
