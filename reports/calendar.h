// Terms of the law run in calendar months. Pure functions.
#pragma once

#include <cstdint>

namespace datakaart {

// Midnight of the same day so many months later, or of the last day of that month; seconds since
// 1970, UTC.
std::int64_t months_later(std::int64_t seconds, unsigned months);

}  // namespace datakaart
