// The program: hands its words to the command line and returns its exit code.
#include "cli/command_line.h"

int main(int argc, char** argv) { return datakaart::run_command_line(argc, argv); }
