// How values of the store are written in reports that programs read. Any thread.
#pragma once

#include <cstdint>
#include <string>

namespace datakaart {

// "2024-03-01T08:15:00Z"; empty for 0, which stands for "not known".
std::string iso_time(std::int64_t seconds);
// The permission bits as four octal digits: "0640".
std::string octal_mode(std::uint32_t mode);

}  // namespace datakaart
