#include "cli/scan_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "base/characters.h"
#include "base/utf8.h"
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

Sandbox sandbox_of(const ParsedOptions& given) {
  const std::string name = given.text("sandbox", "basic");
  const auto level = sandbox_named(name);
  if (!level) {
    throw UsageError(fmt::format("{} is off, basic or strict, not '{}'", given.named("sandbox"),
                                 printable(name)));
  }
  if (*level == Sandbox::strict) {
    for (const SandboxLayer& layer : sandbox_layers()) {
      if (layer.available) continue;
      throw UsageError(fmt::format("{} wants all layers, but {} is missing: {}",
                                   given.named("sandbox"), layer.name, layer.detail));
    }
  }
  return *level;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), to_upper);
  return text;
}

std::uint64_t in_range(const ParsedOptions& given, const std::string& name, std::uint64_t fallback,
                       std::uint64_t lowest, std::uint64_t highest) {
  const std::uint64_t value = given.number(name, fallback);
  if (value >= lowest && value <= highest) return value;
  throw UsageError(fmt::format("{} must be from {} to {}", given.named(name), lowest, highest));
}

Limits limits_of(const ParsedOptions& given) {
  Limits limits;
  for (const LimitOption& limit : limit_options()) {
    const std::string name(limit.name);
    limits.*limit.value = in_range(given, name, limits.*limit.value, limit.lowest, limit.highest);
  }
  return limits;
}

}  // namespace

OptionSpec config_option() {
  return {"config", "FILE",
          "custom detectors, activities and options, from a TOML file: see docs/configuration.md"};
}

std::vector<OptionSpec> examination_options() {
  std::vector<OptionSpec> options = {
      config_option(),
      {"kinds", "KIND,...", "look for these kinds only (see `datakaart detectors`)", true},
      {"region", "CC,...", "countries whose national phone notation is known [BE]", true},
      {"min-confidence", "LEVEL", "leave out findings below low, medium or high [low]"},
      {"jobs,j", "N", "files examined at a time [one per core]"},
      {"sandbox", "LEVEL", "how documents' readers are locked in: off, basic or strict [basic]"},
  };
  for (const LimitOption& limit : limit_options()) {
    options.push_back({std::string(limit.name), std::string(limit.unit), std::string(limit.help)});
  }
  return options;
}

std::vector<OptionSpec> walk_options() {
  return {
      {"include", "GLOB", "only files that match", true},
      {"exclude", "GLOB", "no files and folders that match", true},
      {"one-file-system", "", "do not cross into other file systems"},
      {"follow-symlinks", "", "read what symbolic links point to"},
  };
}

Config take_config(const CommandSpec& spec, ParsedOptions& given) {
  return given.has("config") ? take_config(given.text("config"), spec, given) : Config();
}

Config take_config(const std::string& file, const CommandSpec& spec, ParsedOptions& given) {
  std::vector<OptionSpec> known = walk_options();
  for (OptionSpec& option : examination_options()) {
    if (option.name != config_option().name) known.push_back(std::move(option));
  }
  Config config = read_config(file, known);
  for (const OptionSpec& option : spec.options) {
    const auto filled = config.options.find(option.long_name());
    if (filled == config.options.end()) continue;
    given.fill(filled->first, std::move(filled->second.values), std::move(filled->second.place));
  }
  return config;
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

ScanOptions examination_of(const Config& config, const ParsedOptions& given) {
  ScanOptions options;
  options.engine.detectors.custom_detectors = config.custom_detectors;
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
  options.sandbox = sandbox_of(given);
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  options.jobs = static_cast<unsigned>(in_range(given, "jobs", cores, 1, 1024));
  return options;
}

Engine make_engine(const ScanOptions& options) {
  auto engine = Engine::create(options.engine);
  if (!engine) throw UsageError(engine.error());
  return std::move(*engine);
}

}  // namespace datakaart
