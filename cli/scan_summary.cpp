#include "cli/scan_summary.h"

#include <fmt/format.h>

#include <cstdio>
#include <map>

#include "base/try.h"
#include "base/utf8.h"
#include "cli/progress.h"
#include "reports/texts/detail_words.h"
#include "scanner/model/stages.h"

namespace datakaart {
namespace {

std::string counted(std::uint64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ","));
}

// "basic (without landlock)".
std::string described(Sandbox level) {
  std::string text(name_of(level));
  std::vector<std::string> missing;
  for (const SandboxLayer& layer : sandbox_layers()) {
    if (!layer.available) missing.emplace_back(layer.name);
  }
  if (level == Sandbox::off || missing.empty()) return text;
  return fmt::format("{} (without {})", text, fmt::join(missing, ", "));
}

}  // namespace

void print_timings(std::chrono::nanoseconds report) {
  const auto line = [](std::string_view name, std::chrono::duration<double> time) {
    fmt::print(stderr, "{:<8} {:9.3f} s\n", name, time.count());
  };
  const StageTimes times = stage_times();
  for (std::size_t i = 0; i < times.size(); ++i) line(name_of(static_cast<Stage>(i)), times[i]);
  line("report", report);
}

StoreResult<void> print_summary(const ScanSummary& summary, const ScanStore& store, double seconds,
                                const Written& written) {
  TRY_ASSIGN(const auto totals, store.totals());
  TRY_ASSIGN(const auto coverage, store.coverage());
  std::FILE* out = written.report == "-" ? stderr : stdout;
  fmt::print(out, "Scanned {}{} in {}: {} examined, {} partly read, {} skipped.\n",
             counted(summary.files, "file", "files"),
             summary.members == 0 ? ""
                                  : fmt::format(" and {} inside them",
                                                counted(summary.members, "member", "members")),
             human_time(seconds), summary.examined, summary.partial, summary.skipped);
  if (!summary.complete)
    fmt::print(out, "The scan was stopped: this is NOT the whole inventory.\n");
  fmt::print(out, "\n{:<22}{:>10}{:>10}{:>8}{:>8}\n", "Found", "distinct", "high", "medium", "low");
  for (const KindCount& count : totals) {
    fmt::print(out, "  {:<20}{:>10}{:>10}{:>8}{:>8}\n", store.info().kinds[count.kind].name,
               count.distinct, count.high, count.medium, count.low);
  }
  if (summary.unread > 0) {
    fmt::print(out, "\nNot, or not wholly, read:\n");
    std::map<Reason, CoverageCount> by_reason;
    for (const CoverageCount& count : coverage) {
      if (!is_gap(count.reason)) continue;
      by_reason[count.reason].files += count.files;
      by_reason[count.reason].members += count.members;
    }
    for (const auto& [reason, count] : by_reason) {
      std::string line = count.files == 0 ? "" : counted(count.files, "file", "files");
      if (count.members > 0) {
        line += (line.empty() ? "" : ", ") + counted(count.members, "member", "members");
      }
      fmt::print(out, "  {:<20}{}\n", name_of(reason), line);
    }
  }
  fmt::print(out, "\n");
  if (written.report != "-") fmt::print(out, "Inventory: {}\n", printable(written.report));
  fmt::print(out, "Scan file: {}\n", printable(written.store));
  return {};
}

StoreResult<bool> has_gaps(const ScanStore& store, const std::set<Reason>& allowed) {
  TRY_ASSIGN(const auto coverage, store.coverage());
  for (const CoverageCount& count : coverage) {
    const bool told_by_members = count.reason == Reason::members_unread;
    if (is_gap(count.reason) && !told_by_members && !allowed.contains(count.reason)) return true;
  }
  return false;
}

StoreResult<void> print_unread(const ScanStore& store) {
  const auto each = [](const StoredFile& file) {
    if (is_gap(file.reason)) {
      fmt::print(stderr, "{}: {} ({}){}\n", file.location, name_of(file.state),
                 name_of(file.reason),
                 file.detail.empty() ? "" : ": " + detail_words(file.detail, Language::en));
    }
    return true;
  };
  return store.files(ScanStore::Files::not_examined, each);
}

std::map<std::string, std::string> recorded_options(const ParsedOptions& given,
                                                    const ScanOptions& options) {
  std::map<std::string, std::string> recorded = {
      {"region", joined(options.engine.detectors.regions)},
      {"min-confidence", std::string(name_of(options.engine.min_confidence))},
      {"one-file-system", options.walk.one_file_system ? "yes" : "no"},
      {"follow-symlinks", options.walk.follow_symlinks ? "yes" : "no"},
      {"sandbox", described(options.sandbox)},
  };
  for (const LimitOption& limit : limit_options()) {
    recorded[std::string(limit.name)] = std::to_string(options.limits.*limit.value);
  }
  for (const char* name : {"config", "kinds", "include", "exclude", "exclude-from", "files-from"}) {
    if (given.has(name)) recorded[name] = printable(joined(given.texts(name)));
  }
  return recorded;
}

}  // namespace datakaart
