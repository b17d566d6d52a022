// All commands, in the order in which --help lists them.
#include <array>

#include "cli/command.h"

namespace datakaart {

std::span<const Command> commands() {
  static constexpr std::array<Command, 8> k_commands = {{
      {"scan", "find personal data below folders and write an inventory", run_scan},
      {"check", "fail where files hold personal data that nobody accepted", run_check},
      {"report", "write a report again from a kept scan", run_report},
      {"explain", "show what was found in one file, masked, and why", run_explain},
      {"breach", "write what a breach notice needs, from a kept scan", run_breach},
      {"person", "tell where the data of one person stand, from a kept scan", run_person},
      {"doctor", "say what this machine offers to lock readers in", run_doctor},
      {"detectors", "list the kinds of personal data that are looked for", run_detectors},
  }};
  return k_commands;
}

}  // namespace datakaart
