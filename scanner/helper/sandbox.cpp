#include "scanner/helper/sandbox.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <memory>

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 3> k_names = {"off", "basic", "strict"};

// Sanitizers need more memory and calls than a reader does.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool k_sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool k_sanitized = true;
#else
constexpr bool k_sanitized = false;
#endif
#else
constexpr bool k_sanitized = false;
#endif

// The system's own files that readers look into: modules of iconv, and Poppler's tables of
// characters, without which a PDF in Chinese or Japanese would be read as empty.
constexpr std::array<const char*, 3> k_readable = {"/usr/lib", "/usr/lib64", "/usr/share/poppler"};

// What reading an open file, holding it in memory and answering takes.
constexpr int k_allowed[] = {SCMP_SYS(read),
                             SCMP_SYS(pread64),
                             SCMP_SYS(readv),
                             SCMP_SYS(write),
                             SCMP_SYS(writev),
                             SCMP_SYS(sendmsg),
                             SCMP_SYS(sendto),
                             SCMP_SYS(recvmsg),
                             SCMP_SYS(recvfrom),
                             SCMP_SYS(poll),
                             SCMP_SYS(ppoll),
                             SCMP_SYS(lseek),
                             SCMP_SYS(fstat),
                             SCMP_SYS(stat),
                             SCMP_SYS(lstat),
                             SCMP_SYS(newfstatat),
                             SCMP_SYS(statx),
                             SCMP_SYS(access),
                             SCMP_SYS(faccessat),
                             SCMP_SYS(faccessat2),
                             SCMP_SYS(getdents64),
                             SCMP_SYS(close),
                             SCMP_SYS(dup),
                             SCMP_SYS(fcntl),
                             SCMP_SYS(fadvise64),
                             SCMP_SYS(mmap),
                             SCMP_SYS(munmap),
                             SCMP_SYS(mremap),
                             SCMP_SYS(mprotect),
                             SCMP_SYS(madvise),
                             SCMP_SYS(brk),
                             SCMP_SYS(futex),
                             SCMP_SYS(membarrier),
                             SCMP_SYS(rseq),
                             SCMP_SYS(clock_gettime),
                             SCMP_SYS(clock_nanosleep),
                             SCMP_SYS(nanosleep),
                             SCMP_SYS(gettimeofday),
                             SCMP_SYS(time),
                             SCMP_SYS(getrandom),
                             SCMP_SYS(getpid),
                             SCMP_SYS(gettid),
                             SCMP_SYS(getrusage),
                             SCMP_SYS(sched_yield),
                             SCMP_SYS(sched_getaffinity),
                             SCMP_SYS(sysinfo),
                             SCMP_SYS(uname),
                             SCMP_SYS(rt_sigaction),
                             SCMP_SYS(rt_sigprocmask),
                             SCMP_SYS(rt_sigreturn),
                             SCMP_SYS(sigaltstack),
                             SCMP_SYS(restart_syscall),
                             SCMP_SYS(exit),
                             SCMP_SYS(exit_group)};

// No reader asks for these by mistake: it has been taken over, and ends.
constexpr int k_deadly[] = {
    SCMP_SYS(execve),           SCMP_SYS(execveat),          SCMP_SYS(fork), SCMP_SYS(vfork),
    SCMP_SYS(socket),           SCMP_SYS(connect),           SCMP_SYS(bind), SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(bpf),  SCMP_SYS(mount),
    SCMP_SYS(unshare)};

// Calls that a processor's architecture does not have come with a negative number and need no rule.
bool add(scmp_filter_ctx filter, std::uint32_t action, int call) {
  return seccomp_rule_add(filter, action, call, 0) == 0 || call < 0;
}

bool allow_when(scmp_filter_ctx filter, int call, scmp_arg_cmp argument) {
  return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &argument) == 0 || call < 0;
}

bool filter_calls() {
  const std::unique_ptr<void, decltype(&seccomp_release)> filter(
      seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
  if (!filter) return false;
  // On all threads, not on this one alone.
  bool ok = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;
  for (int call : k_allowed) ok = add(filter.get(), SCMP_ACT_ALLOW, call) && ok;
  for (int call : k_deadly) ok = add(filter.get(), SCMP_ACT_KILL_PROCESS, call) && ok;
  const auto self = static_cast<scmp_datum_t>(getpid());
  const scmp_datum_t writes = O_ACCMODE | O_CREAT | O_TRUNC;
  // Each with the argument by its number, how it is compared, and to what.
  ok = allow_when(filter.get(), SCMP_SYS(openat), {2, SCMP_CMP_MASKED_EQ, writes, O_RDONLY}) &&
       allow_when(filter.get(), SCMP_SYS(open), {1, SCMP_CMP_MASKED_EQ, writes, O_RDONLY}) &&
       allow_when(filter.get(), SCMP_SYS(tgkill), {0, SCMP_CMP_EQ, self, 0}) &&
       allow_when(filter.get(), SCMP_SYS(prlimit64), {2, SCMP_CMP_EQ, 0, 0}) && ok;
  return ok && seccomp_load(filter.get()) == 0;
}

// The version of Landlock's interface, 0 where the kernel has none.
int landlock_version() {
  const long version =
      syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return version < 0 ? 0 : static_cast<int>(version);
}

// All rights over files that a version knows of; each newer one added some.
// https://docs.kernel.org/userspace-api/landlock.html
std::uint64_t file_rights(int version) {
  std::uint64_t rights = (std::uint64_t{1} << 13) - 1;
  if (version >= 2) rights |= std::uint64_t{1} << 13;  // to link and rename between folders
  if (version >= 3) rights |= std::uint64_t{1} << 14;  // to truncate
  if (version >= 5) rights |= std::uint64_t{1} << 15;  // to control devices
  return rights;
}

bool restrict_files() {
  const int version = landlock_version();
  if (version == 0) return false;
  const landlock_ruleset_attr handled{.handled_access_fs = file_rights(version)};
  const int rules =
      static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0));
  if (rules < 0) return false;
  bool ok = true;
  for (const char* folder : k_readable) {
    const int fd = open(folder, O_PATH | O_CLOEXEC);
    if (fd < 0) continue;  // not there: nothing to read
    const landlock_path_beneath_attr rule{
        .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
        .parent_fd = fd};
    ok = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0 && ok;
    close(fd);
  }
  ok = ok && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return ok;
}

bool limit(__rlimit_resource which, rlim_t value) {
  const rlimit wanted{value, value};
  return setrlimit(which, &wanted) == 0;
}

bool limit_all(const Limits& limits) {
  bool ok = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 64);
  if (!k_sanitized) ok = limit(RLIMIT_AS, limits.max_memory) && ok;
  return ok;
}

}  // namespace

std::string_view name_of(Sandbox level) { return k_names[static_cast<std::size_t>(level)]; }

std::optional<Sandbox> sandbox_named(std::string_view name) {
  for (std::size_t i = 0; i < k_names.size(); ++i) {
    if (name == k_names[i]) return static_cast<Sandbox>(i);
  }
  return std::nullopt;
}

std::vector<SandboxLayer> sandbox_layers() {
  const int version = landlock_version();
  const std::string no_landlock = errno == EOPNOTSUPP ? "switched off when the system was started"
                                                      : "this kernel has none (Linux 5.13 has)";
  const bool filters = prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0 && seccomp_api_get() >= 3;
  return {
      {"limits", "using up memory, writing files, leaving core dumps", true, {}},
      {"no-new-privileges", "gaining privileges", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) >= 0, {}},
      {"landlock", "opening files", version > 0,
       version > 0 ? fmt::format("ABI {}", version) : no_landlock},
      {"seccomp", "starting programs, opening connections, all else a reader has no need of",
       filters, filters ? fmt::format("API level {}", seccomp_api_get()) : "not in this kernel"},
  };
}

bool enter_sandbox(Sandbox level, const Limits& limits,
                   const std::function<void()>& start_threads) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_DUMPABLE, 0);
  tzset();  // reads the system's time zone while that can be opened
  bool ok = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  ok = limit_all(limits) && ok;
  if (level != Sandbox::off) ok = restrict_files() && ok;
  // Landlock is inherited by threads that come after it; the filter is put on all there are.
  if (start_threads) start_threads();
  if (level != Sandbox::off && !k_sanitized) ok = filter_calls() && ok;
  return ok || level != Sandbox::strict;
}

}  // namespace datakaart
