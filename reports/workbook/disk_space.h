// Whether a file of some size would fit. Any thread.
#pragma once

#include <cstdint>
#include <string>

namespace datakaart {

// Takes room in the folder for a moment; the system's word for why there is none, or nothing.
std::string why_no_space(const std::string& folder, std::int64_t bytes);

}  // namespace datakaart
