#include "scanner/git/repository.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/characters.h"
#include "base/try.h"
#include "base/utf8.h"
#include "scanner/git/change_list.h"
#include "scanner/walk/file_system.h"

namespace datakaart::git {
namespace {

// Pointers of Git LFS are shorter: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
constexpr std::size_t k_longest_pointer = 1024;
constexpr std::string_view k_pointer = "version https://git-lfs.github.com/spec/v1\n";

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// The SHA-256 in a pointer of Git LFS; empty where the file is none.
std::string lfs_object(int fd) {
  std::array<char, k_longest_pointer> bytes{};
  const ssize_t got = pread(fd, bytes.data(), bytes.size(), 0);
  const std::string_view text(bytes.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
  constexpr std::string_view k_hash = "\noid sha256:";
  constexpr std::size_t k_digits = 64;
  const std::size_t at = text.find(k_hash);
  if (!text.starts_with(k_pointer) || at == std::string_view::npos) return {};
  const std::string_view hash = text.substr(at + k_hash.size(), k_digits);
  const bool whole = hash.size() == k_digits && std::all_of(hash.begin(), hash.end(), is_hex_digit);
  return whole ? std::string(hash) : std::string();
}

// Nothing that waits, is a link, or is no file.
int open_regular(const std::string& path) {
  const int fd = open_at(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
  struct stat st {};
  if (fd >= 0 && (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))) {
    close(fd);
    errno = ENOENT;
    return -1;
  }
  return fd;
}

}  // namespace

tl::expected<std::string, std::string> Repository::git(std::vector<std::string> words) const {
  words.insert(words.begin(), no_filters_.begin(), no_filters_.end());
  return run(is_bare_ ? folder_ : root_, words);
}

tl::expected<Repository, std::string> Repository::at(const std::string& folder) {
  Repository found;
  TRY_ASSIGN(const std::string about,
             run(folder, {"rev-parse", "--is-bare-repository", "--is-inside-work-tree",
                          "--absolute-git-dir", "--path-format=absolute", "--git-common-dir"}));
  const std::vector<std::string> lines = lines_of(about);
  if (lines.size() != 4) return tl::unexpected(std::string("git told nothing of the repository"));
  found.folder_ = lines[2];
  found.common_folder_ = lines[3];
  found.is_bare_ = lines[0] == "true";
  found.root_ = found.folder_;
  if (!found.is_bare_) {
    if (lines[1] != "true") {
      return tl::unexpected(
          std::string("this is the inside of a repository; name its working tree"));
    }
    TRY_ASSIGN(const std::string top, run(folder, {"rev-parse", "--show-toplevel"}));
    found.root_ = top.substr(0, top.size() - (top.ends_with('\n') ? 1 : 0));
  }
  // Commands by which its files would be rewritten before they are compared.
  const auto filters = run(folder, {"config", "--null", "--name-only", "--get-regexp",
                                    "^filter\\..*\\.(clean|smudge|process|required)$"});
  std::string_view names = filters ? std::string_view(*filters) : std::string_view();
  while (!names.empty()) {
    const std::string_view name = names.substr(0, names.find('\0'));
    names.remove_prefix(std::min(name.size() + 1, names.size()));
    const char* off = name.ends_with(".required") ? "=false" : "=";
    found.no_filters_.insert(found.no_filters_.end(), {"-c", std::string(name) + off});
  }
  TRY_ASSIGN(found.objects_, ObjectReader::start(found.is_bare_ ? found.folder_ : found.root_));
  return found;
}

// Asks without programs of the repository, and for binary files as text, so that each change shows.
// `compared`: which command of git, and what it compares.
tl::expected<Change, std::string> Repository::differences(
    const std::vector<std::string>& compared) const {
  const auto ask = [&](const std::vector<std::string>& form) {
    std::vector<std::string> words = {
        compared.front(),           "-r", "-M", "--no-ext-diff", "--no-textconv",
        "--ignore-submodules=dirty"};
    words.insert(words.end(), form.begin(), form.end());
    words.insert(words.end(), compared.begin() + 1, compared.end());
    return git(words);
  };
  TRY_ASSIGN(const std::string raw, ask({"--raw", "-z", "--no-abbrev"}));
  TRY_ASSIGN(Change change, read_changes(raw));
  TRY_ASSIGN(const std::string patch, ask({"-p", "--text", "-U0", "--no-color", "--diff-filter=ad",
                                           "--src-prefix=a/", "--dst-prefix=b/"}));
  const auto added = read_added_lines(patch);
  for (ChangedFile& file : change.files) {
    const auto lines = added.find(file.path);
    if (lines != added.end()) file.added = lines->second;
  }
  return change;
}

tl::expected<std::string, std::string> Repository::empty_tree() const {
  TRY_ASSIGN(const std::string told, git({"hash-object", "-t", "tree", "/dev/null"}));
  return first_line(told);
}

tl::expected<Change, std::string> Repository::staged() const {
  if (is_bare_) return tl::unexpected(std::string("a bare repository has no index"));
  const auto head = git({"rev-parse", "--verify", "--quiet", "HEAD^{commit}"});
  std::string base;
  if (head) {
    base = first_line(*head);
  } else {
    TRY_ASSIGN(base, empty_tree());
  }
  TRY_ASSIGN(Change change, differences({"diff-index", "--cached", base}));
  // What is only announced (git add --intent-to-add) has no content in the index.
  std::erase_if(change.files, [](const ChangedFile& file) { return file.object.empty(); });
  return change;
}

tl::expected<Change, std::string> Repository::since(const std::string& revision) const {
  const auto named =
      git({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!named) {
    return tl::unexpected(
        fmt::format("git knows no revision '{}' here (in CI: was enough history "
                    "fetched?)",
                    printable(revision)));
  }
  const auto head = git({"rev-parse", "--verify", "--quiet", "HEAD^{commit}"});
  if (!head) return tl::unexpected(std::string("nothing is committed yet: use --staged"));
  const auto common = git({"merge-base", first_line(*named), first_line(*head)});
  if (!common) {
    return tl::unexpected(
        fmt::format("'{}' and HEAD have no common ancestor here (in CI: was "
                    "enough history fetched?)",
                    printable(revision)));
  }
  const std::string base = first_line(*common);
  TRY_ASSIGN(Change change, is_bare_ ? differences({"diff-tree", base, first_line(*head)})
                                     : differences({"diff-index", base}));
  // Renamed, or with other rights, or only touched: nothing was added.
  std::erase_if(change.files,
                [](const ChangedFile& file) { return file.added.empty() && !file.is_new; });
  return change;
}

tl::expected<int, Problem> Repository::open_content(const ChangedFile& file) const {
  if (file.object.empty()) {
    const int fd = open_regular(root_ + '/' + file.path);
    if (fd < 0) return tl::unexpected(problem_of(errno));
    return fd;
  }
  const int fd = objects_->open(file.object);
  if (fd < 0) {
    return tl::unexpected(
        Problem{Reason::read_error,
                {DetailCode::reader_says, "git does not have its content in this clone"}});
  }
  return fd;
}

tl::expected<int, Problem> Repository::open(const ChangedFile& file) const {
  TRY_ASSIGN(const int fd, open_content(file));
  const std::string object = lfs_object(fd);
  if (object.empty()) return fd;
  close(fd);
  const int content = open_regular(fmt::format("{}/lfs/objects/{}/{}/{}", common_folder_,
                                               object.substr(0, 2), object.substr(2, 2), object));
  if (content >= 0) return content;
  return tl::unexpected(Problem{
      Reason::read_error,
      {DetailCode::reader_says, "Git LFS does not have its content in this clone (git lfs pull)"}});
}

std::function<std::optional<WalkedFile>()> Repository::walk(const Change& change) const {
  return [this, &change, next = std::size_t{0}]() mutable -> std::optional<WalkedFile> {
    if (next == change.files.size()) return std::nullopt;
    const ChangedFile& file = change.files[next++];
    WalkedFile walked;
    walked.name = file.path;
    walked.path = file.path;
    walked.opener = [this, &file] { return open(file); };
    return walked;
  };
}

}  // namespace datakaart::git
