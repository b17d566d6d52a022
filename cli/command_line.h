// The whole command line: finds the command, runs it, and turns every failure into an exit code.
#pragma once

namespace datakaart {

// Exit codes, as in the manual page.
enum ExitCode : int { k_done = 0, k_found = 1, k_usage = 2, k_incomplete = 3, k_failed = 4 };

// Called once, by main, with its own arguments. Never throws.
int run_command_line(int argc, char** argv) noexcept;

}  // namespace datakaart
