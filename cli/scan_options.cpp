#include "cli/scan_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/config.h"
#include "cli/exit_code.h"

namespace datakaart {
namespace {

Confidence min_confidence_of(const ParsedOptions& given) {
  const std::string name = given.text("min-confidence", "low");
  for (Confidence c : {Confidence::low, Confidence::medium, Confidence::high}) {
    if (name == name_of(c)) return c;
  }
  throw UsageError(fmt::format("{} is low, medium or high, not '{}'", given.named("min-confidence"),
                               printable(name)));
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return text;
}

std::uint64_t at_least_one(const ParsedOptions& given, const std::string& name,
                           std::uint64_t fallback, std::uint64_t most) {
  const std::uint64_t value = given.number(name, fallback);
  if (value >= 1 && value <= most) return value;
  throw UsageError(fmt::format("{} must be from 1 to {}", given.named(name), most));
}

Limits limits_of(const ParsedOptions& given) {
  constexpr std::uint64_t k_any = std::uint64_t{1} << 62;
  Limits limits;
  limits.max_depth =
      static_cast<std::uint32_t>(at_least_one(given, "max-depth", limits.max_depth, 1000));
  limits.max_members = at_least_one(given, "max-members", limits.max_members, k_any);
  limits.max_expanded = at_least_one(given, "max-expanded", limits.max_expanded, k_any);
  limits.max_ratio =
      static_cast<std::uint32_t>(at_least_one(given, "max-ratio", limits.max_ratio, 4'000'000'000));
  limits.max_buffered = at_least_one(given, "max-buffered", limits.max_buffered, k_any >> 8);
  limits.max_time = std::chrono::seconds(at_least_one(
      given, "max-time", static_cast<std::uint64_t>(limits.max_time.count()), 1'000'000));
  limits.max_findings = given.number("max-findings", limits.max_findings);
  return limits;
}

}  // namespace

OptionSpec config_option() {
  return {"config", "FILE", "own kinds, and options, from a TOML file: see docs/configuration.md"};
}

std::vector<OptionSpec> examination_options() {
  return {
      config_option(),
      {"kinds", "KIND,...", "look for these kinds only (see `datakaart detectors`)", true},
      {"region", "CC,...", "countries whose national phone notation is known [BE]", true},
      {"min-confidence", "LEVEL", "leave out findings below low, medium or high [low]"},
      {"jobs,j", "N", "files examined at a time [one per core]"},
      {"max-depth", "N", "containers inside containers [8]"},
      {"max-members", "N", "members of one file on disk [1000000]"},
      {"max-expanded", "SIZE", "bytes unpacked from one file on disk [64G]"},
      {"max-ratio", "N", "bytes unpacked per byte read, past 64 MiB [200]"},
      {"max-buffered", "SIZE", "size of a document that is held in memory [128M]"},
      {"max-time", "SECONDS", "time for one file on disk, besides 1 s per 4 MiB of it [300]"},
      {"max-findings", "N", "findings kept per file and kind; counts stay whole [1000]"},
  };
}

std::vector<OptionSpec> walk_options() {
  return {
      {"include", "GLOB", "only files that match", true},
      {"exclude", "GLOB", "no files and folders that match", true},
      {"one-file-system", "", "do not cross into other file systems"},
      {"follow-symlinks", "", "read what symbolic links point to"},
  };
}

std::vector<OwnKind> take_config(const CommandSpec& spec, ParsedOptions& given) {
  if (!given.has("config")) return {};
  std::vector<OptionSpec> known = walk_options();
  for (OptionSpec& option : examination_options()) {
    if (option.name != config_option().name) known.push_back(std::move(option));
  }
  Config config = read_config(given.text("config"), known);
  for (const OptionSpec& option : spec.options) {
    const auto filled = config.options.find(option.long_name());
    if (filled == config.options.end()) continue;
    given.fill(filled->first, std::move(filled->second.values), std::move(filled->second.place));
  }
  return std::move(config.own_kinds);
}

std::set<Reason> allowed_reasons(const ParsedOptions& given) {
  std::set<Reason> allowed;
  for (const std::string& name : given.list("allow-incomplete")) {
    const auto reason = reason_named(name);
    if (!reason || !is_gap(*reason) || *reason == Reason::interrupted) {
      throw UsageError(fmt::format(
          "{} wants reasons for which a file may stay unread, such as encrypted, not '{}'",
          given.named("allow-incomplete"), printable(name)));
    }
    allowed.insert(*reason);
  }
  return allowed;
}

ScanOptions examination_of(const CommandSpec& spec, ParsedOptions& given) {
  ScanOptions options;
  options.engine.detectors.own_kinds = take_config(spec, given);
  options.engine.kinds = given.list("kinds");
  if (given.has("region")) {
    options.engine.detectors.regions.clear();
    for (const std::string& region : given.list("region")) {
      options.engine.detectors.regions.push_back(upper(region));
    }
    if (options.engine.detectors.regions.empty()) {
      throw UsageError(given.named("region") + " names no country");
    }
  }
  options.engine.min_confidence = min_confidence_of(given);
  options.limits = limits_of(given);
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  options.jobs = static_cast<unsigned>(at_least_one(given, "jobs", cores, 1024));
  return options;
}

Engine make_engine(const ScanOptions& options) {
  auto engine = Engine::create(options.engine);
  if (!engine) throw UsageError(engine.error());
  return std::move(*engine);
}

}  // namespace datakaart
