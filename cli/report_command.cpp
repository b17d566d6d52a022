// `datakaart report STORE -o FILE`: a report again from a kept scan.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/scan_options.h"

namespace datakaart {

ExitCode run_report(const std::vector<std::string>& words) {
  CommandSpec spec = {
      "report STORE -o FILE [OPTION]...",
      "Writes a report from the scan file that `datakaart scan` left beside its report.",
      output_options(""),
      "  datakaart report inventory.datakaart -o inventaris.xlsx --lang nl\n"
      "  datakaart report inventory.datakaart -o findings.json\n"
      "  datakaart report inventory.datakaart -o - --format csv | less\n"};
  spec.options.push_back(config_option());
  spec.options.push_back({"max-findings", "N", "findings told per file and kind [1000]"});
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  if (given.arguments().size() != 1) throw UsageError("'report' takes one scan file");
  Output output = output_of(given, "");
  set_register(take_config(spec, given), output);
  output.options.max_findings = given.number("max-findings", output.options.max_findings);
  const ScanStore store = open_store(given.arguments().front());
  value_or_throw(write_output(output, store));
  return store.info().complete ? ExitCode::done : ExitCode::incomplete;
}

}  // namespace datakaart
