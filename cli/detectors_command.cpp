// `datakaart detectors`: the kinds, one line each, with the source of the rule.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/scan_options.h"

namespace datakaart {

ExitCode run_detectors(const std::vector<std::string>& words) {
  const CommandSpec spec = {
      "detectors [OPTION]...",
      "Lists the kinds of personal data that are looked for, and where each rule comes from.",
      {config_option()},
      "  datakaart detectors\n"
      "  datakaart detectors --config datakaart.toml\n"};
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  if (!given.arguments().empty()) throw UsageError("'detectors' takes no arguments");
  ScanOptions options;
  options.engine.detectors.custom_detectors = take_config(spec, given).custom_detectors;
  const Engine engine = make_engine(options);
  for (const KindInfo& kind : engine.kinds()) {
    fmt::print("{:<20} {}\n{:<20} source: {}\n", kind.name, kind.summary, "", kind.source);
  }
  return ExitCode::done;
}

}  // namespace datakaart
