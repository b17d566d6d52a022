#include "cli/command_line.h"

#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>

#include "base/utf8.h"
#include "cli/command.h"
#include "cli/suggest.h"
#include "scanner/model/location.h"

namespace datakaart {
namespace {

void print_help() {
  fmt::print(
      "datakaart: finds the personal data on a shared drive and writes an inventory of it.\n\n"
      "Usage: datakaart COMMAND [OPTION]... [ARGUMENT]...\n\nCommands:\n");
  for (const Command& command : commands()) {
    fmt::print("  {:<10} {}\n", command.name, command.summary);
  }
  fmt::print(
      "\n`datakaart COMMAND --help` tells its options, with examples. `--version` tells the "
      "version.\n\n"
      "Exit codes: 0 done; 1 `check` found personal data; 2 wrong usage; 3 done, but not everything could be read;\n"
      "4 failed: an output could not be written, or the scan could not go on.\n");
}

ExitCode run(std::vector<std::string> words) {
  if (words.empty()) {
    print_help();
    return ExitCode::usage;
  }
  std::string name = words.front();
  words.erase(words.begin());
  if (name == "--help" || name == "-h" || name == "help") {
    if (words.empty()) {
      print_help();
      return ExitCode::done;
    }
    name = words.front();
    words = {"--help"};
  }
  if (name == "--version" || name == "version") {
    fmt::print("datakaart {}\n", DATAKAART_VERSION);
    return ExitCode::done;
  }
  std::vector<std::string> names;
  for (const Command& command : commands()) {
    if (command.name == name) return command.run(words);
    names.emplace_back(command.name);
  }
  throw UsageError(fmt::format("unknown command '{}'{}", printable(name), hint(name, names)));
}

// Says why, as far as it can be said: stderr itself may be what fails.
int fail(ExitCode code, std::string_view why) {
  std::fflush(stdout);
  std::string text = fmt::format("datakaart: {}\n", why);
  if (code == ExitCode::usage) text += "`datakaart --help` tells what can be asked.\n";
  std::fputs(text.c_str(), stderr);
  return static_cast<int>(code);
}

}  // namespace

int run_command_line(int argc, char** argv) noexcept {
  try {
    std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    // A write to a closed pipe or beyond a limit is an error to be told, not an end.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const ExitCode code = run(std::move(words));
    // A full disk behind stdout is a failure like any other output's.
    if (std::fflush(stdout) != 0) return fail(ExitCode::failed, "cannot write to standard output");
    return static_cast<int>(code);
  } catch (const UsageError& wrong) {
    return fail(ExitCode::usage, wrong.what());
  } catch (const std::bad_alloc&) {
    return fail(ExitCode::failed, "out of memory");
  } catch (const std::exception& failure) {
    return fail(ExitCode::failed, failure.what());
  }
}

}  // namespace datakaart
