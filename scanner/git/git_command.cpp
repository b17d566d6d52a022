#include "scanner/git/git_command.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "base/utf8.h"

extern char** environ;

namespace datakaart::git {
namespace {

constexpr std::size_t k_block = 64 * 1024;

// The settings by which a repository could have something run, or lead somewhere else.
constexpr auto k_settings = std::to_array<const char*>({
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.hooksPath=/dev/null",
    "core.attributesFile=/dev/null",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.gitProxy=",
    "core.alternateRefsCommand=false",
    "core.quotePath=true",
    "credential.helper=",
    "diff.external=",
    "diff.orderFile=",
    "protocol.allow=never",
    "submodule.recurse=false",
});

// What of the environment git is told. A hook of git is called with the first ones set.
constexpr auto k_kept = std::to_array<std::string_view>({
    "GIT_DIR=",
    "GIT_WORK_TREE=",
    "GIT_INDEX_FILE=",
    "GIT_COMMON_DIR=",
    "GIT_OBJECT_DIRECTORY=",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES=",
    "GIT_QUARANTINE_PATH=",
    "GIT_CEILING_DIRECTORIES=",
    "GIT_CONFIG_GLOBAL=",
    "GIT_CONFIG_SYSTEM=",
    "GIT_CONFIG_NOSYSTEM=",
    "GIT_CONFIG_COUNT=",
    "GIT_CONFIG_KEY_",
    "GIT_CONFIG_VALUE_",
    "HOME=",
    "PATH=",
    "XDG_CONFIG_HOME=",
    "SUDO_UID=",
});
constexpr auto k_set = std::to_array<const char*>({
    "LC_ALL=C",
    "GIT_OPTIONAL_LOCKS=0",
    "GIT_TERMINAL_PROMPT=0",
    "GIT_NO_LAZY_FETCH=1",
    "GIT_NO_REPLACE_OBJECTS=1",
    "GIT_LITERAL_PATHSPECS=1",
});

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list;
  list.reserve(texts.size() + 1);
  for (std::string& text : texts) list.push_back(text.data());
  list.push_back(nullptr);
  return list;
}

std::vector<std::string> environment() {
  std::vector<std::string> kept(k_set.begin(), k_set.end());
  for (char** one = environ; *one != nullptr; ++one) {
    const std::string_view text(*one);
    const bool wanted = std::any_of(k_kept.begin(), k_kept.end(),
                                    [&](std::string_view name) { return text.starts_with(name); });
    if (wanted) kept.emplace_back(text);
  }
  return kept;
}

struct Pipe {
  int read = -1;
  int write = -1;
  Pipe() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return;
    read = ends[0];
    write = ends[1];
  }
  ~Pipe() {
    close_end(read);
    close_end(write);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  static void close_end(int& fd) {
    if (fd >= 0) close(fd);
    fd = -1;
  }
  static int release(int& fd) { return std::exchange(fd, -1); }
};

// The process, or -1. Descriptors of -1 are /dev/null to it.
pid_t start(const std::string& folder, const std::vector<std::string>& words, int in, int out,
            int err) {
  std::vector<std::string> all = {"git", "-C", folder, "--no-pager"};
  for (const char* setting : k_settings) all.insert(all.end(), {"-c", setting});
  all.insert(all.end(), words.begin(), words.end());
  std::vector<std::string> around = environment();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  const std::array wanted{in, out, err};
  for (int i = 0; i < 3; ++i) {
    const int fd = wanted.at(static_cast<std::size_t>(i));
    if (fd >= 0) {
      posix_spawn_file_actions_adddup2(&actions, fd, i);
    } else {
      posix_spawn_file_actions_addopen(&actions, i, "/dev/null", O_RDWR, 0);
    }
  }
  // Ctrl-C is this program's affair, which ends what it has started.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  pid_t process = -1;
  const int failed = posix_spawnp(&process, "git", &actions, &attributes, pointers(all).data(),
                                  pointers(around).data());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  errno = failed;
  return failed == 0 ? process : -1;
}

std::string read_all(int fd) {
  std::string all;
  for (;;) {
    const std::size_t filled = all.size();
    all.resize(filled + k_block);
    const ssize_t got = read(fd, all.data() + filled, k_block);
    all.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return all;
  }
}

int wait_for(pid_t process) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

std::string not_started() { return fmt::format("cannot run git: {}", std::strerror(errno)); }

// Git's first line without what it begins with.
std::string told(const std::string& errors) {
  std::string_view line = std::string_view(errors).substr(0, errors.find('\n'));
  for (const std::string_view front : {"fatal: ", "error: "}) {
    if (line.starts_with(front)) line.remove_prefix(front.size());
  }
  return line.empty() ? "git failed" : "git says: " + printable(line);
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// The size in "<object> blob <size>".
std::optional<std::uint64_t> blob_size(std::string_view line) {
  constexpr std::string_view k_blob = " blob ";
  const std::size_t at = line.find(k_blob);
  if (at == std::string_view::npos) return std::nullopt;
  std::uint64_t size = 0;
  const char* end = line.data() + line.size();
  const auto [rest, error] = std::from_chars(line.data() + at + k_blob.size(), end, size);
  if (error != std::errc{} || rest != end) return std::nullopt;
  return size;
}

}  // namespace

tl::expected<std::string, std::string> run(const std::string& folder,
                                           const std::vector<std::string>& words) {
  Pipe out;
  // A file, so that git never waits for somebody who reads its complaints.
  const int errors = memfd_create("git-errors", MFD_CLOEXEC);
  const pid_t process = start(folder, words, -1, out.write, errors);
  Pipe::close_end(out.write);
  if (process < 0) {
    close(errors);
    return tl::unexpected(not_started());
  }
  std::string output = read_all(out.read);
  const int status = wait_for(process);
  lseek(errors, 0, SEEK_SET);
  const std::string complaints = errors < 0 ? std::string() : read_all(errors);
  if (errors >= 0) close(errors);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return tl::unexpected(told(complaints));
  return output;
}

tl::expected<std::unique_ptr<ObjectReader>, std::string> ObjectReader::start(
    const std::string& folder) {
  Pipe in;
  Pipe out;
  const pid_t process = git::start(folder, {"cat-file", "--batch"}, in.read, out.write, -1);
  if (process < 0) return tl::unexpected(not_started());
  return std::unique_ptr<ObjectReader>(
      new ObjectReader(process, Pipe::release(in.write), Pipe::release(out.read)));
}

ObjectReader::~ObjectReader() {
  close(to_);
  close(from_);
  wait_for(process_);
}

bool ObjectReader::read_line(std::string& line) {
  for (;;) {
    const std::size_t feed = buffer_.find('\n');
    if (feed != std::string::npos) {
      line = buffer_.substr(0, feed);
      buffer_.erase(0, feed + 1);
      return true;
    }
    const std::size_t filled = buffer_.size();
    buffer_.resize(filled + k_block);
    const ssize_t got = read(from_, buffer_.data() + filled, k_block);
    buffer_.resize(filled + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got <= 0) return false;
  }
}

// All of it is taken from git, also where it cannot be kept.
bool ObjectReader::copy(int fd, std::uint64_t size) {
  bool kept = true;
  std::string block;
  while (size > 0) {
    if (buffer_.empty()) {
      buffer_.resize(k_block);
      const ssize_t got = read(from_, buffer_.data(), k_block);
      buffer_.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
      if (got <= 0) return false;
    }
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(size, buffer_.size()));
    kept = kept && write_all(fd, std::string_view(buffer_).substr(0, count));
    buffer_.erase(0, count);
    size -= count;
  }
  return read_line(block) && kept;  // the line feed behind it
}

int ObjectReader::open(const std::string& object) {
  const std::lock_guard lock(mutex_);
  std::string line;
  if (!write_all(to_, object + '\n') || !read_line(line)) return -1;
  const auto size = blob_size(line);
  if (!size) return -1;
  const int fd = memfd_create("git-object", MFD_CLOEXEC);
  if (!copy(fd, *size)) {
    if (fd >= 0) close(fd);
    return -1;
  }
  lseek(fd, 0, SEEK_SET);
  return fd;
}

}  // namespace datakaart::git
