// The helper's side: what the program does when it was started as a helper.
#pragma once

namespace datakaart::helper {

// With this code a helper ends that has used up its memory.
inline constexpr int k_out_of_memory_code = 77;

// Gives up what a helper does not need (privileges, core dumps, new files), then examines files as
// they come over the socket `fd` until the other end is closed. Returns the exit code.
int serve(int fd);

}  // namespace datakaart::helper
