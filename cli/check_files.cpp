#include "cli/check_files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <unordered_set>

#include "base/try.h"
#include "base/utf8.h"
#include "cli/exit_code.h"
#include "cli/path_list.h"
#include "scanner/model/path_glob.h"

namespace datakaart {
namespace {

// Standard input as a file that can be sought: itself where it is one, else a copy in memory.
tl::expected<int, Problem> open_stdin() {
  struct stat st {};
  if (fstat(STDIN_FILENO, &st) == 0 && S_ISREG(st.st_mode)) {
    return fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
  }
  const int fd = memfd_create("standard-input", MFD_CLOEXEC);
  std::array<char, 256 * 1024> block{};
  for (;;) {
    const ssize_t got = read(STDIN_FILENO, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got == 0) break;
    if (got < 0 || write(fd, block.data(), static_cast<std::size_t>(got)) != got) {
      const Detail why = detail_of_errno(errno);
      close(fd);
      return tl::unexpected(Problem{Reason::read_error, why});
    }
  }
  lseek(fd, 0, SEEK_SET);
  return fd;
}

std::function<std::optional<WalkedFile>()> standard_input(const std::string& name) {
  return [name, done = false]() mutable -> std::optional<WalkedFile> {
    if (std::exchange(done, true)) return std::nullopt;
    WalkedFile file;
    file.name = name;
    file.path = name;
    file.opener = open_stdin;
    return file;
  };
}

void must_stand_there(const std::string& path) {
  struct stat st {};
  if (stat(path.c_str(), &st) != 0) {
    throw UsageError(fmt::format("cannot read {}: {}", printable(path), std::strerror(errno)));
  }
}

// At most one of the ways to say what is read.
void refuse_mixtures(const ParsedOptions& given) {
  std::vector<std::string> ways;
  for (const char* name : {"files-from", "staged", "diff", "scan"}) {
    if (given.has(name)) ways.push_back(given.named(name));
  }
  const bool from_stdin = std::count(given.arguments().begin(), given.arguments().end(), "-") > 0;
  if (from_stdin) ways.emplace_back("'-'");
  if (ways.size() > 1) {
    throw UsageError(fmt::format("{} cannot go together", fmt::join(ways, " and ")));
  }
  if (from_stdin && given.arguments().size() > 1) {
    throw UsageError("standard input ('-') is checked by itself");
  }
  if (given.has("stdin-name") && !from_stdin) {
    throw UsageError("'--stdin-name' wants '-' as the file to check");
  }
}

// The paths that are named, as they stand below the root; "" for the root or what holds it.
std::unordered_set<std::string> named_paths(const ParsedOptions& given, const std::string& root,
                                            const std::string& folder) {
  std::unordered_set<std::string> named;
  for (const std::string& path : given.arguments()) {
    std::string below = path_below(root, folder, path);
    while (below.size() > 1 && below.ends_with('/')) below.pop_back();
    const bool is_root = below == "." || below == "/" || (root + '/').starts_with(below + '/');
    named.insert(is_root ? std::string() : below);
  }
  return named;
}

// What a store keeps of one file, for the gate.
FileResult result_of(const StoredFile& file, std::size_t kinds) {
  FileResult result;
  result.id = file.id;
  result.location.path = file.path;
  if (file.location_raw.size() > file.path.size()) {
    result.location.members.push_back(file.location_raw.substr(file.path.size() + 1));
  }
  result.type = file.type;
  result.meta = file.meta;
  result.state = file.state;
  result.reason = file.reason;
  result.detail = file.detail;
  result.counts.resize(kinds);
  for (const KindCount& count : file.counts) {
    result.counts[count.kind] = {count.low, count.medium, count.high};
  }
  return result;
}

// Leaves out what does not fail.
void keep_failing(FileResult& result, const Acceptance& acceptance) {
  for (std::size_t kind = 0; kind < result.counts.size(); ++kind) {
    for (std::size_t i = 0; i < result.counts[kind].size(); ++i) {
      const bool fails = acceptance.fails(static_cast<KindId>(kind), static_cast<Confidence>(i));
      if (!fails) result.counts[kind][i] = 0;
    }
  }
  std::erase_if(result.findings, [&](const Finding& finding) {
    return !acceptance.fails(finding.kind, finding.confidence);
  });
  const FileRules rules(acceptance, result.location);
  for (Finding& finding : result.findings) {
    finding.accepted = rules.rule_for(finding.kind, {}, finding.hash);
    auto& count = result.counts[finding.kind][static_cast<std::size_t>(finding.confidence)];
    if (finding.accepted != 0 && count > 0) --count;
  }
}

}  // namespace

void set_checked_files(const ParsedOptions& given, WalkOptions& walk) {
  refuse_mixtures(given);
  for (const std::string& glob : given.texts("include")) walk.filter.include(glob);
  for (const std::string& glob : given.texts("exclude")) walk.filter.exclude(glob);
  walk.filter.exclude(".git");  // the repository's own
  walk.one_file_system = given.has("one-file-system");
  walk.follow_symlinks = given.has("follow-symlinks");
  if (given.has("staged") || given.has("diff") || given.has("scan")) return;
  walk.roots = given.arguments();
  if (!walk.roots.empty() && walk.roots.front() == "-") {
    walk.roots.clear();
    walk.given = standard_input(given.text("stdin-name", "stdin"));
    return;
  }
  if (given.has("files-from")) {
    walk.listed = read_path_list(given.text("files-from"));
  } else if (walk.roots.empty()) {
    walk.roots = {"."};
  }
  for (const std::string& root : walk.roots) must_stand_there(root);
  remove_nested_roots(walk.roots);
}

std::optional<CheckedChange> change_of(const ParsedOptions& given, const CheckPlace& place) {
  if (!given.has("staged") && !given.has("diff")) return std::nullopt;
  const auto must = [](auto&& result) {
    if (!result) throw UsageError(result.error());
    return *std::move(result);
  };
  git::Repository repository = must(git::Repository::at(place.folder));
  git::Change change =
      must(given.has("staged") ? repository.staged() : repository.since(given.text("diff")));
  const auto is_within = [within = named_paths(given, repository.root(), place.folder)](
                             const std::string& path) {
    if (within.empty() || within.contains("") || within.contains(path)) return true;
    for (std::size_t at = path.find('/'); at != std::string::npos; at = path.find('/', at + 1)) {
      if (within.contains(path.substr(0, at))) return true;
    }
    return false;
  };
  std::erase_if(change.files, [&](const git::ChangedFile& file) { return !is_within(file.path); });
  return CheckedChange{std::move(repository), std::move(change)};
}

std::map<std::string, ChangedLines> changed_lines(const git::Change& change, bool is_staged) {
  std::map<std::string, ChangedLines> changed;
  for (const git::ChangedFile& file : change.files) {
    ChangedLines lines;
    lines.all = file.is_new || is_staged;
    lines.old_path = file.old_path;
    for (const git::LineRange& range : file.added)
      lines.ranges.emplace_back(range.first, range.last);
    changed.emplace(file.path, std::move(lines));
  }
  return changed;
}

bool is_whole(const ParsedOptions& given, const CheckPlace& place) {
  for (const char* part : {"files-from", "staged", "diff", "scan", "first", "include", "kinds"}) {
    if (given.has(part)) return false;
  }
  if (given.arguments().size() > 1) return false;
  const std::string path = given.arguments().empty() ? "." : given.arguments().front();
  if (path == "-") return false;
  const std::string whole = absolute_path(place.folder, path);
  const std::string folder = whole.ends_with('/') ? whole : whole + '/';
  const auto is_inside = [&](const std::string& root) { return (root + '/').starts_with(folder); };
  return is_inside(place.root) && is_inside(place.config_root);
}

StoreResult<void> take_from_store(const ScanStore& store, const CheckRules& rules,
                                  std::uint64_t max_findings, Gate& gate) {
  const auto& kinds = store.info().kinds;
  std::map<FileId, FileResult> results;
  TRY(store.files(ScanStore::Files::all, [&](const StoredFile& file) {
    results.emplace(file.id, result_of(file, kinds.size()));
    return true;
  }));
  const auto each = [&](const StoredFile& file, const StoredFinding& found) {
    const auto result = results.find(file.id);
    if (result == results.end()) return true;
    result->second.findings.push_back(
        {found.kind, found.confidence, found.evidence, found.place, found.masked, found.hash});
    return true;
  };
  TRY(store.findings(ScanStore::Files::with_findings, max_findings, each));
  const Acceptance acceptance(rules, kinds);
  for (auto& [id, result] : results) {
    keep_failing(result, acceptance);
    gate.take(std::move(result));
  }
  return {};
}

}  // namespace datakaart
