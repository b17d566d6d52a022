// The whole command line: finds the command, runs it, and turns every failure into an exit code.
#pragma once

namespace datakaart {

// Called once, by main, with its own arguments. Never throws. Returns an ExitCode's number.
int run_command_line(int argc, char** argv) noexcept;

}  // namespace datakaart
