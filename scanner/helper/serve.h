// The helper's side: what its program does.
#pragma once

#include "scanner/extract/extractors.h"

namespace datakaart::helper {

// With this code a helper ends that has used up its memory.
inline constexpr int k_out_of_memory_code = 77;

// Gives up what a helper does not need (privileges, core dumps, new files), then examines files as
// they come over the socket `fd` until the other end is closed. Returns the exit code.
int serve(int fd, Extractors extractors);

}  // namespace datakaart::helper
