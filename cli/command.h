// What a command of the program is, and the list of all. A new command is one new file and one line
// in commands.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/exit_code.h"

namespace datakaart {

struct Command {
  std::string_view name;
  std::string_view summary;  // one line
  // Runs it with the words after its name; prints to stdout and stderr. May throw UsageError.
  ExitCode (*run)(const std::vector<std::string>& words);
};

std::span<const Command> commands();

ExitCode run_scan(const std::vector<std::string>& words);
ExitCode run_check(const std::vector<std::string>& words);
ExitCode run_report(const std::vector<std::string>& words);
ExitCode run_explain(const std::vector<std::string>& words);
ExitCode run_breach(const std::vector<std::string>& words);
ExitCode run_person(const std::vector<std::string>& words);
ExitCode run_doctor(const std::vector<std::string>& words);
ExitCode run_detectors(const std::vector<std::string>& words);

}  // namespace datakaart
