// How the programs use the allocator. Called once, first of all.
#pragma once

#include <malloc.h>

namespace datakaart {

// What is found in one piece of text is gone before the next. glibc would give its memory back to
// the system each time, and take it anew: a fifth of the time of dense tables.
inline void keep_freed_memory() {
  constexpr int k_kept = 16 << 20;  // bytes, by each thread
  mallopt(M_TRIM_THRESHOLD, k_kept);
  mallopt(M_MMAP_THRESHOLD, k_kept);
}

}  // namespace datakaart
