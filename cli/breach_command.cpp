// `datakaart breach STORE`: what a breach notice needs, of a folder, disk or export.
#include <fmt/format.h>

#include <ctime>

#include "cli/command.h"
#include "cli/output.h"
#include "reports/answers/breach_notice.h"

namespace datakaart {
namespace {

std::int64_t local_time(const std::string& text) {
  std::tm parts{};
  const bool standard = text.find('T') != std::string::npos;  // ISO 8601
  const char* end = strptime(text.c_str(), standard ? "%Y-%m-%dT%H:%M" : "%Y-%m-%d %H:%M", &parts);
  if (end == nullptr || *end != '\0') {
    throw UsageError("'--discovered' is a local time such as \"2026-05-02 09:10\"");
  }
  parts.tm_isdst = -1;
  return std::mktime(&parts);
}

}  // namespace

ExitCode run_breach(const std::vector<std::string>& words) {
  CommandSpec spec = {
      "breach STORE [OPTION]...",
      "Writes what a breach notice needs (Art. 33(3) GDPR) from a kept scan: people,\n"
      "records, categories, files, what could not be read, and the end of the 72 hours.",
      {{"path", "P", "only this file or folder, as the scan names it", true},
       {"discovered", "TIME", "when it became known, local time: \"2026-05-02 09:10\""},
       {"output,o", "FILE", "the notice, .md or .xlsx [-: standard output]"},
       language_option()},
      "  datakaart breach inventory.datakaart --path /srv/share/hr -o lek.md --lang nl\n"};
  const ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  if (given.arguments().size() != 1) throw UsageError("'breach' takes one scan file");
  std::optional<std::int64_t> discovered;
  if (given.has("discovered")) discovered = local_time(given.text("discovered"));
  const std::string to = given.text("output", "-");
  const BreachNotice notice(given.texts("path"), discovered, std::time(nullptr),
                            document_format_of(to));
  Output output{&notice, to, {}};
  output.options.language = language_of(given);
  const ScanStore store = open_store(given.arguments().front());
  bool met = false;
  bool gaps = !store.info().complete;
  value_or_throw(store.files(ScanStore::Files::all, [&](const StoredFile& file) {
    if (!notice.touches(file)) return true;
    met = true;
    gaps = gaps || is_gap(file.reason);
    return true;
  }));
  if (!met && given.has("path"))
    throw UsageError("the scan holds no file at the paths that '--path' names");
  value_or_throw(write_output(output, store));
  return gaps ? ExitCode::incomplete : ExitCode::done;
}

}  // namespace datakaart
