// `datakaart explain FILE`: what was found in one file, masked, and why.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <mutex>

#include "base/utf8.h"
#include "cli/command.h"
#include "cli/helper_program.h"
#include "cli/interrupts.h"
#include "cli/options.h"
#include "cli/scan_options.h"
#include "reports/texts/detail_words.h"
#include "reports/texts/place_words.h"

namespace datakaart {
namespace {

CommandSpec explain_spec() {
  CommandSpec spec = {
      "explain FILE [OPTION]...",
      "Shows what is found in one file and in the members inside it: kind, place, confidence, the\n"
      "masked value, and the evidence for it. Nothing is written.",
      examination_options(),
      "  datakaart explain Klanten/klanten.xlsx\n"
      "  datakaart explain --kinds iban --min-confidence medium backup.zip\n"};
  std::erase_if(spec.options, [](const OptionSpec& o) { return o.name == "jobs,j"; });
  return spec;
}

// Keeps what comes, in the order of the locations.
class Collector final : public ResultSink {
 public:
  void identities(FileId, std::span<const Identity>) override {}
  void file(FileResult&& result) override {
    const std::lock_guard lock(mutex_);
    results_[result.location] = std::move(result);
  }
  const std::map<Location, FileResult>& results() const { return results_; }

 private:
  std::mutex mutex_;
  std::map<Location, FileResult> results_;
};

void print_result(const FileResult& result, const Engine& engine) {
  fmt::print("{}: {}, {}", result.location.display(), result.type, name_of(result.state));
  if (result.reason != Reason::none) fmt::print(" ({})", name_of(result.reason));
  if (!result.detail.empty()) fmt::print(": {}", detail_words(result.detail, Language::en));
  fmt::print("\n");
  if (result.findings.empty()) {
    if (result.state != State::skipped) fmt::print("  nothing found\n");
    return;
  }
  std::vector<std::string> places;
  std::size_t place = 5;
  std::size_t masked = 6;
  for (const Finding& f : result.findings) {
    places.push_back(place_words(f.place, Language::en));
    place = std::max(place, std::min<std::size_t>(places.back().size(), 40));
    masked = std::max(masked, std::min<std::size_t>(f.masked.size(), 40));
  }
  fmt::print("  {:<20} {:<{}} {:<10} {:<{}} evidence\n", "kind", "place", place, "confidence",
             "masked", masked);
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Finding& f = result.findings[i];
    fmt::print("  {:<20} {:<{}} {:<10} {:<{}} {}\n", engine.kinds()[f.kind].name, places[i], place,
               name_of(f.confidence), f.masked, masked,
               fmt::join(names_of(f.evidence.set()), ", "));
  }
  for (std::size_t kind = 0; kind < result.counts.size(); ++kind) {
    const ConfidenceCounts& n = result.counts[kind];
    const auto shown =
        static_cast<std::uint64_t>(std::count_if(result.findings.begin(), result.findings.end(),
                                                 [&](const Finding& f) { return f.kind == kind; }));
    if (n[0] + n[1] + n[2] > shown) {
      fmt::print("  {}: {} of {} shown (--max-findings)\n", engine.kinds()[kind].name, shown,
                 n[0] + n[1] + n[2]);
    }
  }
}

}  // namespace

ExitCode run_explain(const std::vector<std::string>& words) {
  const CommandSpec spec = explain_spec();
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  if (given.arguments().size() != 1) throw UsageError("'explain' takes one file");
  const std::string& path = given.arguments().front();
  struct stat st {};
  if (stat(path.c_str(), &st) != 0) {
    throw UsageError(fmt::format("no such file: {}", printable(path)));
  }
  if (S_ISDIR(st.st_mode)) throw UsageError("'explain' takes a file, not a folder");
  ScanOptions options = examination_of(take_config(spec, given), given);
  options.walk.roots = {path};
  options.walk.threads = 1;
  options.jobs = 1;
  options.helper_program = helper_program();
  const Engine engine = make_engine(options);
  Interrupts interrupts;
  Collector collector;
  const ScanSummary summary =
      scan(options, engine, collector, interrupts.count(), [](const Progress&) {});
  for (const auto& [location, result] : collector.results()) print_result(result, engine);
  return summary.unread > 0 || !summary.complete ? ExitCode::incomplete : ExitCode::done;
}

}  // namespace datakaart
