// `datakaart scan PATH...`: the main job, from folders to an inventory.
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "base/utf8.h"
#include "cli/command.h"
#include "cli/helper_program.h"
#include "cli/interrupts.h"
#include "cli/output.h"
#include "cli/path_list.h"
#include "cli/progress.h"
#include "cli/scan_options.h"
#include "cli/scan_summary.h"
#include "scanner/model/stages.h"

namespace datakaart {
namespace {

CommandSpec scan_spec() {
  CommandSpec spec = {
      "scan PATH... [OPTION]...",
      "Reads all files below the given folders, and what is inside archives and documents; writes\n"
      "an inventory of the personal data found, and a scan file from which `datakaart report`\n"
      "writes further reports. Files are only read. No raw value is stored or shown.",
      output_options(" [inventory.xlsx]"),
      "  datakaart scan /srv/share\n"
      "  datakaart scan /srv/share -o inventaris.xlsx --lang nl --exclude '*.iso'\n"
      "  datakaart scan export/ -o findings.json --kinds iban,be-national-number --quiet\n"
      "  find . -newer last-scan -print0 | datakaart scan --files-from -\n"};
  const std::vector<OptionSpec> own = {
      {"store", "FILE", "the scan file [the report's name with .datakaart]"},
      {"exclude-from", "FILE", "globs to exclude, one a line", true},
      {"files-from", "FILE", "paths to scan, separated by NUL or line feed; - is standard input"},
  };
  const std::vector<OptionSpec> talk = {
      {"quiet,q", "", "print nothing but errors"},
      {"verbose,v", "", "list every file that was not, or not wholly, read"},
      {"allow-incomplete", "REASON,...", "reasons to be unread that do not give exit code 3", true},
      {"no-progress", "", "show no progress"},
      {"timings", "", "tell on standard error where the time went"},
  };
  spec.options.insert(spec.options.end(), own.begin(), own.end());
  for (OptionSpec& option : walk_options()) spec.options.push_back(std::move(option));
  for (OptionSpec& option : examination_options()) spec.options.push_back(std::move(option));
  spec.options.insert(spec.options.end(), talk.begin(), talk.end());
  return spec;
}

std::string store_path(const ParsedOptions& given, const Output& output) {
  if (given.has("store")) return given.text("store");
  if (output.path == "-") throw UsageError("'--output -' wants '--store FILE' as well");
  const auto dot = output.path.rfind('.');
  const auto slash = output.path.rfind('/');
  const bool ending = dot != std::string::npos && (slash == std::string::npos || dot > slash + 1);
  return output.path.substr(0, ending ? dot : std::string::npos) + ".datakaart";
}

void set_walk(const ParsedOptions& given, ScanOptions& options) {
  options.walk.roots = given.arguments();
  if (given.has("files-from")) options.walk.listed = read_path_list(given.text("files-from"));
  if (options.walk.roots.empty() && !options.walk.listed) {
    throw UsageError("'scan' wants a folder or file to read");
  }
  for (const std::string& root : options.walk.roots) {
    struct stat st {};
    if (stat(root.c_str(), &st) != 0) {
      throw UsageError(fmt::format("cannot read {}: {}", printable(root), std::strerror(errno)));
    }
  }
  remove_nested_roots(options.walk.roots);
  for (const std::string& glob : given.texts("include")) options.walk.filter.include(glob);
  for (const std::string& glob : given.texts("exclude")) options.walk.filter.exclude(glob);
  for (const std::string& file : given.texts("exclude-from")) {
    for (const std::string& glob : read_lines(file)) options.walk.filter.exclude(glob);
  }
  options.walk.one_file_system = given.has("one-file-system");
  options.walk.follow_symlinks = given.has("follow-symlinks");
}

ScanInfo scan_info(const ParsedOptions& given, const ScanOptions& options, const Engine& engine) {
  ScanInfo info;
  info.version = DATAKAART_VERSION;
  for (const std::string& root : options.walk.roots) info.roots.push_back(printable(root));
  info.started = output_time();
  info.options = recorded_options(given, options);
  info.kinds.assign(engine.kinds().begin(), engine.kinds().end());
  return info;
}

// Asks for all descriptors that may be had, and sets no more threads to work than they suffice for.
void fit_to_descriptors(ScanOptions& options) {
  constexpr rlim_t k_for_all = 24;  // outputs, the walk, the store
  constexpr rlim_t k_for_each = 8;  // a file, its helper, folders on the way to the next files
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  const rlim_t threads = limit.rlim_cur > k_for_all ? (limit.rlim_cur - k_for_all) / k_for_each : 0;
  options.jobs =
      static_cast<unsigned>(std::min<rlim_t>(options.jobs, std::max<rlim_t>(threads, 1)));
}

// Runs the scan into the store and reports from it.
ExitCode run(const ParsedOptions& given, ScanOptions& options, const Output& output) {
  const std::set<Reason> allowed = allowed_reasons(given);
  const Engine engine = make_engine(options);
  const std::string path = store_path(given, output);
  options.key = value_or_throw(ValueHasher::load_or_make_key(path + ".key"));
  options.heading_words = words_of(output.options.activities);
  if (output.path != "-") options.walk.own_outputs.push_back(output.path);
  if (given.has("update")) options.walk.own_outputs.push_back(given.text("update"));
  for (const char* ending : {"", ".key", "-wal", "-shm", "-journal"}) {
    options.walk.own_outputs.push_back(path + ending);
  }
  auto writer = value_or_throw(StoreWriter::create(path, scan_info(given, options, engine)));

  if (given.has("timings")) measure_stages();
  Interrupts interrupts;
  const auto started = std::chrono::steady_clock::now();
  ScanSummary summary;
  {
    const bool hidden = given.has("quiet") || given.has("no-progress");
    ProgressDisplay display(hidden ? ProgressDisplay::Style::none
                                   : ProgressDisplay::style_of_stderr());
    const auto tick = [&](const Progress& progress) {
      display.update(progress);
      if (writer->failed()) interrupts.give_up();
    };
    summary = scan(options, engine, *writer, interrupts.count(), tick, writer.get());
  }
  auto finished = writer->finish(output_time(), summary.complete);
  if (summary.threads_left) static_cast<void>(writer.release());  // a thread may still call it
  value_or_throw(std::move(finished));
  const ScanStore store = open_store(path);
  const auto report_started = std::chrono::steady_clock::now();
  value_or_throw(write_output(output, store));
  if (given.has("timings")) print_timings(std::chrono::steady_clock::now() - report_started);
  if (!given.has("quiet")) {
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
    value_or_throw(print_summary(summary, store, took.count(), {output.path, path}));
    if (given.has("verbose")) value_or_throw(print_unread(store));
  }
  const ExitCode code = summary.complete && !value_or_throw(has_gaps(store, allowed))
                            ? ExitCode::done
                            : ExitCode::incomplete;
  if (summary.threads_left) {
    std::fflush(nullptr);
    _exit(static_cast<int>(code));
  }
  return code;
}

}  // namespace

ExitCode run_scan(const std::vector<std::string>& words) {
  const CommandSpec spec = scan_spec();
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  const Config config = take_config(spec, given);
  Output output = output_of(given, "inventory.xlsx");
  set_register(config, output);
  ScanOptions options = examination_of(config, given);
  output.options.max_findings = options.limits.max_findings;
  set_walk(given, options);
  options.helper_program = helper_program();
  fit_to_descriptors(options);
  return run(given, options, output);
}

}  // namespace datakaart
