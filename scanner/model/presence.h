// Whether values that an earlier scan found still stand where it found them. A value.
#pragma once

#include <cstdint>

namespace datakaart {

enum class Presence : std::uint8_t {
  not_checked,
  still_there,
  no_longer_there,
  file_gone,
  unread,  // the file is there, and was not wholly read: it may still hold them
};

}  // namespace datakaart
