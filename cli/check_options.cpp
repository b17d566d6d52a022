#include "cli/check_options.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/utf8.h"
#include "cli/exit_code.h"
#include "cli/scan_options.h"
#include "cli/small_file.h"
#include "cli/suggest.h"

namespace datakaart {
namespace {

namespace fs = std::filesystem;

constexpr const char* k_config_name = ".datakaart.toml";
// A shorter secret can be tried out.
constexpr std::size_t k_shortest_secret = 16;
constexpr std::size_t k_longest_secret = 1 << 20;
constexpr std::size_t k_longest_baseline = std::size_t{256} << 20;

bool stands_there(const fs::path& path) {
  struct stat st {};
  return stat(path.c_str(), &st) == 0;
}

bool is_folder(const std::string& path) {
  struct stat st {};
  return stat(path.c_str(), &st) == 0 && S_ISDIR(st.st_mode);
}

// The folder from which configuration and repository are looked for: the one that is checked, or
// the current one where it holds all that is.
fs::path starting_folder(const ParsedOptions& given, const fs::path& folder) {
  const auto& paths = given.arguments();
  if (paths.empty() || paths.front() == "-") return folder;
  if (paths.size() == 1 && is_folder(paths.front())) {
    return (folder / paths.front()).lexically_normal();
  }
  const bool inside = std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
    const fs::path below = (folder / path).lexically_normal().lexically_relative(folder);
    return !below.empty() && *below.begin() != "..";
  });
  return inside ? folder : (folder / paths.front()).lexically_normal().parent_path();
}

// The folder itself or the nearest one above it that holds `name`; empty where there is none.
fs::path folder_with(fs::path folder, const char* name, const fs::path& last) {
  for (;;) {
    if (stands_there(folder / name)) return folder;
    if (folder == last || folder == folder.parent_path()) return {};
    folder = folder.parent_path();
  }
}

std::string without_slash(const fs::path& path) {
  std::string text = path.string();
  while (text.size() > 1 && text.ends_with('/')) text.pop_back();
  return text;
}

std::optional<Confidence> confidence_named(std::string_view name) {
  for (const Confidence c : {Confidence::low, Confidence::medium, Confidence::high}) {
    if (name == name_of(c)) return c;
  }
  return std::nullopt;
}

// "email=3".
std::pair<std::string, std::string> split_at_equals(const std::string& text) {
  const std::size_t at = text.find('=');
  if (at == std::string::npos) return {"", text};
  return {text.substr(0, at), text.substr(at + 1)};
}

}  // namespace

CommandSpec check_spec() {
  CommandSpec spec = {
      "check [PATH]... [OPTION]...",
      "Tells the personal data in files, a line for each as compilers do, and fails where there "
      "are\n"
      "any that nobody accepted: for CI jobs, hooks and exports. Nothing is stored.",
      {{"stdin-name", "NAME", "how the file that is read from standard input (-) is called"},
       {"files-from", "FILE", "paths to check, separated by NUL or line feed; - is standard input"},
       {"staged", "", "what the next commit of the git repository would add"},
       {"diff", "REV", "the lines that were added since REV, of the git repository"},
       {"scan", "SCANFILE", "what a kept scan found"},
       {"fail-on", "LEVEL,...",
        "fail from low, medium or high confidence on; of a kind: KIND=LEVEL [medium]", true},
       {"max", "KIND=N", "so many distinct values of a kind are accepted", true},
       {"first", "", "stop at the first finding"},
       {"baseline", "FILE", "accept what this file does"},
       {"write-baseline", "FILE", "accept what is found from now on: write it to a file"},
       {"update-baseline", "",
        "take out of the baseline what is gone; add what is in the files that are named"},
       {"accepted", "WORKBOOK", "accept the files that people kept in this inventory"},
       {"key", "FILE", "the secret of the baseline's hashes [DATAKAART_KEY]"},
       {"report", "FORMAT=FILE", "write a report as well; - is standard output", true},
       {"no-config", "", "look for no .datakaart.toml"}},
      "  datakaart check\n"
      "  datakaart check --diff origin/main --report sarif=datakaart.sarif\n"
      "  pg_dump shop | datakaart check - --stdin-name shop.sql --fail-on high\n"
      "  datakaart check exports/ --max email=3 --report junit=datakaart.xml\n"};
  for (OptionSpec& option : walk_options()) spec.options.push_back(std::move(option));
  for (OptionSpec& option : examination_options()) {
    if (option.name != "min-confidence") spec.options.push_back(std::move(option));
  }
  const std::vector<OptionSpec> talk = {
      {"allow-incomplete", "REASON,...", "reasons to be unread that do not give exit code 3", true},
      {"color", "WHEN", "auto, always or never [auto]"},
      {"quiet,q", "", "say nothing where all is clean"}};
  spec.options.insert(spec.options.end(), talk.begin(), talk.end());
  return spec;
}

CheckPlace find_place(const ParsedOptions& given) {
  CheckPlace place;
  const fs::path folder = fs::current_path();
  place.folder = folder.string();
  const fs::path start = starting_folder(given, folder);
  const fs::path repository = folder_with(start, ".git", {});
  // Outside of a repository nobody knows whose the folders above are.
  const fs::path last = repository.empty() ? start : repository;
  if (given.has("config")) {
    place.config = given.text("config");
  } else if (!given.has("no-config")) {
    const fs::path found = folder_with(start, k_config_name, last);
    if (!found.empty()) place.config = (found / k_config_name).string();
  }
  const fs::path of_config = (folder / place.config).lexically_normal().parent_path();
  place.config_root = without_slash(place.config.empty() ? folder : of_config);
  place.root = !repository.empty()     ? without_slash(repository)
               : !place.config.empty() ? place.config_root
                                       : place.folder;
  return place;
}

Config take_check_config(const CommandSpec& spec, const CheckPlace& place, ParsedOptions& given) {
  if (place.config.empty()) return {};
  const bool own_sandbox = given.has("sandbox");
  Config config = take_config(place.config, spec, given);
  // What a repository brings along must not lower the guard of who checks it.
  if (!given.has("config") && !own_sandbox && given.has("sandbox")) {
    throw UsageError(given.named("sandbox") + " counts only in a file that --config names");
  }
  for (auto& [name, option] : config.check) {
    if (name == "baseline") {
      for (std::string& file : option.values) file = (fs::path(place.config_root) / file).string();
    }
    given.fill(name, std::move(option.values), std::move(option.place));
  }
  return config;
}

CheckRules rules_of(const ParsedOptions& given, const Config& config, const CheckPlace& place,
                    bool has_secret) {
  CheckRules rules;
  for (const std::string& item : given.list("fail-on")) {
    const auto [kind, level] = split_at_equals(item);
    const auto confidence = confidence_named(level);
    if (!confidence) {
      throw UsageError(fmt::format("{} is low, medium or high, or KIND=LEVEL, not '{}'",
                                   given.named("fail-on"), printable(item)));
    }
    if (kind.empty()) {
      rules.fails_from = *confidence;
    } else {
      rules.fails_from_of.emplace_back(kind, *confidence);
    }
  }
  rules.root = place.config_root;
  rules.from = place.folder;
  for (const ConfigAllow& allow : config.allow) {
    if (allow.until && *allow.until < today()) {
      throw UsageError(fmt::format("{}: this rule was for the time until {} ({}): decide anew",
                                   allow.place, iso_date(*allow.until), allow.reason));
    }
    const bool by_hash = std::any_of(allow.rule.values.begin(), allow.rule.values.end(),
                                     [](const auto& value) { return hash_in_rule(value); });
    if (by_hash && !has_secret) {
      throw UsageError(
          fmt::format("{}: keyed hashes want their secret: DATAKAART_KEY or --key", allow.place));
    }
    rules.allow.push_back(allow.rule);
  }
  return rules;
}

std::map<std::string, std::uint64_t, std::less<>> allowances_of(const ParsedOptions& given) {
  std::map<std::string, std::uint64_t, std::less<>> most;
  for (const std::string& item : given.list("max")) {
    const auto [kind, number] = split_at_equals(item);
    const bool is_number = !number.empty() && number.size() < 19 &&
                           number.find_first_not_of("0123456789") == std::string::npos;
    if (kind.empty() || !is_number) {
      throw UsageError(fmt::format("{} wants KIND=N, such as email=3, not '{}'", given.named("max"),
                                   printable(item)));
    }
    most[kind] = std::stoull(number);
  }
  return most;
}

std::vector<WantedReport> reports_of(const ParsedOptions& given) {
  std::vector<WantedReport> wanted;
  for (const std::string& item : given.texts("report")) {
    const auto [name, path] = split_at_equals(item);
    const GateFormat* format = find_gate_format(name);
    if (format == nullptr || path.empty()) {
      std::vector<std::string_view> names;
      for (const GateFormat* one : gate_formats()) names.push_back(one->name());
      throw UsageError(fmt::format("'--report' wants FORMAT=FILE with a format of {}, not '{}'",
                                   fmt::join(names, ", "), printable(item)));
    }
    wanted.push_back({format, path});
  }
  return wanted;
}

std::optional<ValueHasher::Key> secret_of(const ParsedOptions& given) {
  std::string secret;
  if (given.has("key")) {
    secret = read_small_file(given.text("key"), k_longest_secret, "no secret");
  } else if (const char* value = std::getenv("DATAKAART_KEY"); value != nullptr) {
    secret = value;
  }
  while (secret.ends_with('\n') || secret.ends_with('\r')) secret.pop_back();
  if (secret.empty() && !given.has("key")) return std::nullopt;
  if (secret.size() < k_shortest_secret) {
    throw UsageError(
        fmt::format("the secret ({}) has fewer than {} characters: it could be tried out",
                    given.has("key") ? "--key" : "DATAKAART_KEY", k_shortest_secret));
  }
  return ValueHasher::key_of(secret);
}

std::optional<Baseline> baseline_of(const ParsedOptions& given) {
  if (!given.has("baseline")) {
    if (given.has("update-baseline"))
      throw UsageError("'--update-baseline' wants '--baseline FILE'");
    return std::nullopt;
  }
  const std::string file = given.text("baseline");
  auto baseline = parse_baseline(read_small_file(file, k_longest_baseline, "no baseline"), file);
  if (!baseline) throw UsageError(baseline.error());
  return *std::move(baseline);
}

}  // namespace datakaart
