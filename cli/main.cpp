// The program: hands its words to the command line and returns its exit code.
#include <malloc.h>

#include "cli/command_line.h"

int main(int argc, char** argv) {
  // What is found in one piece of text is gone before the next. glibc would give its memory back to
  // the system each time, and take it anew: a fifth of the time of dense tables.
  constexpr int k_kept = 16 << 20;  // bytes, by each thread
  mallopt(M_TRIM_THRESHOLD, k_kept);
  mallopt(M_MMAP_THRESHOLD, k_kept);
  return datakaart::run_command_line(argc, argv);
}
