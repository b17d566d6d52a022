// `datakaart doctor`: what this machine offers, for the one who has to trust a scan on it.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <thread>

#include "base/utf8.h"
#include "cli/command.h"
#include "cli/output.h"
#include "scanner/helper/sandbox.h"

namespace datakaart {
namespace {

// Without them the characters of many Chinese, Japanese and Korean PDFs cannot be told.
constexpr char k_character_maps[] = "/usr/share/poppler/cidToUnicode";

std::string system_name() {
  utsname name{};
  return uname(&name) == 0 ? fmt::format("{} {} {}", name.sysname, name.release, name.machine)
                           : "unknown";
}

std::string memory() {
  const auto pages = static_cast<std::uint64_t>(std::max(0L, sysconf(_SC_PHYS_PAGES)));
  const auto size = static_cast<std::uint64_t>(std::max(0L, sysconf(_SC_PAGESIZE)));
  return fmt::format("{} MiB", (pages * size) >> 20U);
}

std::string open_files() {
  rlimit limit{};
  return getrlimit(RLIMIT_NOFILE, &limit) == 0 ? std::to_string(limit.rlim_max) : "unknown";
}

}  // namespace

ExitCode run_doctor(const std::vector<std::string>& words) {
  const CommandSpec spec = {
      "doctor",
      "Says what this machine offers: its resources, and the layers that keep the processes which\n"
      "read documents from doing anything else (see --sandbox of `datakaart scan`).\n"
      "Exit code 0 when all layers are there, 3 when one is missing.",
      {},
      "  datakaart doctor\n"};
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  if (!given.arguments().empty()) throw UsageError("'doctor' takes no arguments");
  const auto line = [](std::string_view what, std::string_view value) {
    fmt::print("{:<20} {}\n", what, value);
  };
  line("datakaart", DATAKAART_VERSION);
  line("system", system_name());
  line("processors", std::to_string(std::max(1U, std::thread::hardware_concurrency())));
  line("memory", memory());
  line("open files", open_files());
  const std::string locale = locale_name();
  line("locale", locale.empty() ? "none" : printable(locale));
  line("character maps", access(k_character_maps, R_OK) == 0
                             ? "there"
                             : "missing: some Asian PDFs cannot be read (package poppler-data)");
  bool whole = true;
  fmt::print("\nDocuments are read by processes that are kept from:\n");
  for (const SandboxLayer& layer : sandbox_layers()) {
    whole = whole && layer.available;
    const std::string state = layer.available ? "yes" : "NO";
    fmt::print("  {:<18} {:<3} {}{}\n", layer.name, state, layer.keeps,
               layer.detail.empty() ? "" : fmt::format(" ({})", layer.detail));
  }
  fmt::print("\n{}\n", whole ? "--sandbox=strict can be used here."
                             : "--sandbox=strict refuses to run here; basic uses what there is.");
  return whole ? ExitCode::done : ExitCode::incomplete;
}

}  // namespace datakaart
