// The program: hands its words to the command line and returns its exit code.
#include "base/keep_freed_memory.h"
#include "cli/command_line.h"

int main(int argc, char** argv) {
  datakaart::keep_freed_memory();
  return datakaart::run_command_line(argc, argv);
}
