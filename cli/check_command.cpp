// `datakaart check [PATH]...`: the gate for exports, repositories and CI.
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include "base/stable_hash.h"
#include "base/utf8.h"
#include "cli/check_files.h"
#include "cli/check_options.h"
#include "cli/command.h"
#include "cli/earlier_workbook.h"
#include "cli/helper_program.h"
#include "cli/interrupts.h"
#include "cli/output.h"
#include "cli/scan_options.h"
#include "reports/gate/gate.h"
#include "reports/gate/text.h"
#include "reports/output_file.h"
#include "reports/texts/choices.h"
#include "scanner/model/path_glob.h"

namespace datakaart {
namespace {

// Kept of each kind in each file, unless --max-findings says otherwise.
constexpr std::uint64_t k_most_findings = 10'000;

// What a check is made of, once its options are understood.
struct Check {
  const ParsedOptions& given;
  CheckPlace place;
  Config config;
  ScanOptions options;
  std::vector<WantedReport> reports;
  std::optional<ValueHasher::Key> secret;
  std::optional<CheckedChange> change;
  GatePolicy policy;
};

// Hands the results to the gate, and stops at the first finding where that is asked for.
class GateSink final : public ResultSink {
 public:
  GateSink(Gate& gate, Interrupts& interrupts, bool first)
      : gate_(gate), interrupts_(interrupts), first_(first) {}
  void identities(FileId, std::span<const Identity>) override {}
  void file(FileResult&& result) override {
    gate_.take(std::move(result));
    if (first_ && gate_.has_failed()) interrupts_.give_up();
  }

 private:
  Gate& gate_;
  Interrupts& interrupts_;
  bool first_;
};

// The decisions of people by which a file stays as it is, with its findings.
bool is_acceptance(const std::string& decision) {
  const Texts english(Language::en);
  const std::string text = translated_choice(decision, english);
  return text == english(label_of(ChoiceList::decision, "keep")) ||
         text == english(label_of(ChoiceList::decision, "false_alarm"));
}

// By the key of a row of the sheet Inventory, which is made of the location as that scan told it.
std::optional<std::string> decision_for(const EarlierBook& book, const Location& location,
                                        const CheckPlace& place) {
  const std::string below_root = path_below(place.root, place.folder, location.path);
  const std::string below_folder = path_below(place.folder, place.folder, location.path);
  const std::array<std::string, 5> paths = {location.path, below_folder, "./" + below_folder,
                                            below_root, absolute_path(place.folder, location.path)};
  for (const std::string& path : paths) {
    const std::string key =
        fmt::format("{:016x}", stable_hash(Location{path, location.members}.bytes()));
    const FileDecision* decided = book.decision(key);
    if (decided == nullptr || !is_acceptance(decided->decision)) continue;
    std::string why = printable(decided->decision);
    if (!decided->by.empty()) why += ", " + printable(decided->by);
    if (!decided->on.empty()) why += ", " + printable(decided->on);
    return why;
  }
  return std::nullopt;
}

std::function<std::optional<std::string>(const Location&)> decisions_of(const ParsedOptions& given,
                                                                        const CheckPlace& place) {
  if (!given.has("accepted")) return {};
  auto book = read_earlier_workbook(given.text("accepted"));
  if (!book) throw UsageError(book.error());
  return [book = *book, place](const Location& location) {
    return decision_for(*book, location, place);
  };
}

GatePolicy policy_of(const Check& check) {
  const ParsedOptions& given = check.given;
  GatePolicy policy;
  policy.root = check.change ? check.change->repository.root() : check.place.root;
  policy.from = check.change ? policy.root : check.place.folder;
  for (const ConfigAllow& allow : check.config.allow) policy.rules.push_back(allow.reason);
  policy.most = allowances_of(given);
  policy.allowed_gaps = allowed_reasons(given);
  if (given.has("first")) policy.allowed_gaps.insert(Reason::interrupted);
  if (!given.has("write-baseline")) policy.baseline = baseline_of(given);
  policy.is_there = [root = policy.root](const std::string& path) {
    struct stat st {};
    const std::string whole = path.starts_with('/') ? path : root + '/' + path;
    return lstat(whole.c_str(), &st) == 0;
  };
  policy.decision = decisions_of(given, check.place);
  if (check.change) policy.changed = changed_lines(check.change->change, given.has("staged"));
  if (check.secret) {
    const ValueHasher hasher(*check.secret);
    policy.secret = hasher("check", "secret");
    policy.content_hash = [hasher](const std::string& content) {
      return hasher("content", content);
    };
  }
  policy.is_whole = is_whole(given, check.place);
  return policy;
}

// What is read beside the files is no part of them.
void set_own_files(const Check& check, WalkOptions& walk) {
  for (const WantedReport& report : check.reports) walk.own_outputs.push_back(report.path);
  for (const char* name : {"baseline", "write-baseline", "key", "accepted"}) {
    if (check.given.has(name)) walk.own_outputs.push_back(check.given.text(name));
  }
  if (!check.place.config.empty()) walk.own_outputs.push_back(check.place.config);
}

// Small checks are not worth a second thread.
void set_threads(const ParsedOptions& given, ScanOptions& options) {
  const auto is_file = [](const std::string& path) {
    struct stat st {};
    return stat(path.c_str(), &st) == 0 && !S_ISDIR(st.st_mode);
  };
  const bool few = options.walk.given != nullptr ||
                   (options.walk.roots.size() == 1 && is_file(options.walk.roots.front()));
  if (!few || options.walk.listed) return;
  options.walk.threads = 1;
  struct stat st {};
  const bool is_small = !options.walk.roots.empty() &&
                        stat(options.walk.roots.front().c_str(), &st) == 0 && st.st_size < 1 << 20;
  if (is_small && !given.has("jobs")) options.jobs = 1;
}

bool stops_early(const ParsedOptions& given) {
  const auto decided_later = {"baseline", "write-baseline", "max", "accepted", "diff"};
  return given.has("first") && std::none_of(decided_later.begin(), decided_later.end(),
                                            [&](const char* name) { return given.has(name); });
}

void refuse_unknown_kinds(const ParsedOptions& given, const CheckRules& rules,
                          const GatePolicy& policy) {
  const auto refuse = [&](const char* option, const std::string& name) {
    const bool known = std::any_of(policy.kinds.begin(), policy.kinds.end(),
                                   [&](const KindInfo& kind) { return kind.name == name; });
    if (known || given.has("kinds")) return;
    throw UsageError(fmt::format("{}: there is no kind '{}' (see `datakaart detectors`)",
                                 given.named(option), printable(name)));
  };
  for (const auto& [kind, confidence] : rules.fails_from_of) refuse("fail-on", kind);
  for (const auto& [kind, most] : policy.most) refuse("max", kind);
}

TextStyle style_of(const ParsedOptions& given, std::FILE* out, bool hashes) {
  const std::string when = given.text("color", "auto");
  if (when != "auto" && when != "always" && when != "never") {
    throw UsageError("'--color' is auto, always or never");
  }
  const auto is_set = [](const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
  };
  const bool terminal = isatty(fileno(out)) != 0;
  const char* kind = std::getenv("TERM");
  const bool can =
      terminal && !is_set("NO_COLOR") && (kind == nullptr || std::string_view(kind) != "dumb");
  TextStyle style;
  style.grouped = terminal;
  style.coloured = when == "always" || (when == "auto" && can);
  style.quiet = given.has("quiet");
  style.hashes = hashes;
  return style;
}

void write_report(const WantedReport& wanted, const GateInfo& info, const GateResult& result) {
  value_or_throw(write_to(wanted.path, [&](const std::string& file) {
    const auto report = wanted.format->begin(file, info);
    for (const GateFile& one : result.files) report->file(one);
    return report->finish(result.summary);
  }));
}

void write_baseline(const std::string& path, const Baseline& baseline) {
  value_or_throw(write_aside(path, [&](const std::string& aside) {
    OutputFile file(aside);
    file.write(format_baseline(baseline));
    return file.finish();
  }));
}

// The paths of files that are named, for which the baseline may grow.
std::set<std::string> named_files(const Check& check) {
  std::set<std::string> named;
  for (const std::string& path : check.given.arguments()) {
    struct stat st {};
    if (stat(path.c_str(), &st) == 0 && S_ISREG(st.st_mode)) {
      named.insert(path_below(check.policy.root, check.place.folder, path));
    }
  }
  return named;
}

// Whether this check reads a path, or would if it were still there.
bool would_read(const Check& check, const std::string& path) {
  if (!check.policy.is_there(path)) return true;
  const auto& paths = check.given.arguments();
  if (check.given.has("files-from") || check.change) return false;
  if (paths.empty()) return true;
  return std::any_of(paths.begin(), paths.end(), [&](const std::string& given) {
    std::string folder = path_below(check.policy.root, check.place.folder, given);
    while (folder.ends_with('/')) folder.pop_back();
    const bool is_root = folder.empty() || folder == "." ||
                         (folder.starts_with('/') && (check.policy.root + '/').starts_with(folder));
    return is_root || path == folder || path.starts_with(folder + '/');
  });
}

void write_baselines(const Check& check, const GateResult& result) {
  if (check.given.has("write-baseline")) {
    write_baseline(check.given.text("write-baseline"), result.found);
  } else if (check.given.has("update-baseline")) {
    const auto reads = [&](const std::string& path) { return would_read(check, path); };
    write_baseline(
        check.given.text("baseline"),
        updated_baseline(*check.policy.baseline, result.found, named_files(check), reads));
  }
}

ExitCode exit_code_of(const GateSummary& summary, bool incomplete) {
  if (summary.findings > 0) return ExitCode::found;
  return summary.gaps > 0 || incomplete ? ExitCode::incomplete : ExitCode::done;
}

// Leaves the first finding, which is all that --first asks for.
void keep_first(GateResult& result) {
  bool found = false;
  for (GateFile& file : result.files) {
    file.more = 0;
    std::erase_if(file.findings, [&](const GateFinding& finding) {
      return finding.accepted == AcceptedBy::nothing && std::exchange(found, true);
    });
  }
  result.summary.stopped = found;
  result.summary.findings = found ? 1 : 0;
}

// Judges, tells and writes down.
ExitCode conclude(const Check& check, Gate& gate, const GateInfo& info, bool incomplete) {
  GateResult result = gate.judge();
  GateSummary& summary = result.summary;
  if (check.given.has("write-baseline")) {  // all of it is accepted from now on
    for (GateFile& file : result.files) {
      for (GateFinding& finding : file.findings) {
        if (finding.accepted == AcceptedBy::nothing) finding.accepted = AcceptedBy::baseline;
      }
      file.more = 0;
    }
    summary.accepted.at(static_cast<std::size_t>(AcceptedBy::baseline)) +=
        std::exchange(summary.findings, 0);
  }
  if (check.change) {
    for (const std::string& path : check.change->change.not_followed) {
      summary.notes.push_back(
          fmt::format("{}: a submodule is a repository of its own, and is not "
                      "checked",
                      printable(path)));
    }
  }
  if (check.given.has("first")) keep_first(result);
  summary.stopped = summary.stopped || incomplete;
  const ExitCode code = exit_code_of(summary, incomplete);
  summary.exit_code = static_cast<int>(code);
  const bool to_stdout = std::any_of(check.reports.begin(), check.reports.end(),
                                     [](const WantedReport& report) { return report.path == "-"; });
  std::FILE* out = to_stdout ? stderr : stdout;
  GateText text(info, style_of(check.given, out, check.secret.has_value()), out, stderr);
  for (const GateFile& file : result.files) text.file(file);
  value_or_throw(text.finish(summary));
  for (const WantedReport& report : check.reports) write_report(report, info, result);
  write_baselines(check, result);
  return code;
}

GateInfo info_of(const Check& check) {
  GateInfo info;
  info.version = DATAKAART_VERSION;
  info.root = check.policy.root;
  info.started = output_time();
  info.kinds = check.policy.kinds;
  info.started = std::time(nullptr);
  const Acceptance acceptance(*check.options.check, info.kinds);
  for (std::size_t kind = 0; kind < info.kinds.size(); ++kind) {
    info.fails_from.push_back(acceptance.fails_from(static_cast<KindId>(kind)));
  }
  return info;
}

ExitCode check_store(Check& check) {
  const ScanStore store = open_store(check.given.text("scan"));
  const std::vector<KindInfo> kinds(store.info().kinds.begin(), store.info().kinds.end());
  check.policy.kinds = kinds;
  refuse_unknown_kinds(check.given, *check.options.check, check.policy);
  Gate gate(check.policy);
  value_or_throw(
      take_from_store(store, *check.options.check, check.options.limits.max_findings, gate));
  return conclude(check, gate, info_of(check), !store.info().complete);
}

ExitCode check_files(Check& check) {
  const Engine engine = make_engine(check.options);
  check.policy.kinds = engine.kinds();
  refuse_unknown_kinds(check.given, *check.options.check, check.policy);
  check.options.helper_program = helper_program();
  check.options.key = check.secret ? *check.secret : value_or_throw(ValueHasher::random_key());
  Gate gate(check.policy);
  Interrupts interrupts;
  const bool first = stops_early(check.given);
  GateSink sink(gate, interrupts, first);
  const ScanSummary summary =
      scan(check.options, engine, sink, interrupts.count(), [](const Progress&) {});
  const bool stopped_by_user = !summary.complete && !(first && gate.has_failed());
  const ExitCode code = conclude(check, gate, info_of(check), stopped_by_user);
  if (summary.threads_left) {
    std::fflush(nullptr);
    _exit(static_cast<int>(code));
  }
  return code;
}

Check check_of(const CommandSpec& spec, ParsedOptions& given) {
  Check check{given, find_place(given), {}, {}, {}, {}, {}, {}};
  check.config = take_check_config(spec, check.place, given);
  check.reports = reports_of(given);
  check.secret = secret_of(given);
  check.options = examination_of(check.config, given);
  if (!given.has("max-findings")) check.options.limits.max_findings = k_most_findings;
  set_checked_files(given, check.options.walk);
  check.change = change_of(given, check.place);
  CheckRules rules = rules_of(given, check.config, check.place, check.secret.has_value());
  if (check.change) rules.from = check.change->repository.root();
  rules.first = stops_early(given);
  check.options.engine.min_confidence = rules.fails_from;
  for (const auto& [kind, confidence] : rules.fails_from_of) {
    check.options.engine.min_confidence = std::min(check.options.engine.min_confidence, confidence);
  }
  check.options.check = std::move(rules);
  set_own_files(check, check.options.walk);
  set_threads(given, check.options);
  check.policy = policy_of(check);
  return check;
}

}  // namespace

ExitCode run_check(const std::vector<std::string>& words) {
  const CommandSpec spec = check_spec();
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  Check check = check_of(spec, given);
  if (check.change) {
    check.options.walk.given = check.change->repository.walk(check.change->change);
  }
  return given.has("scan") ? check_store(check) : check_files(check);
}

}  // namespace datakaart
