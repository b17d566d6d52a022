// One thread (the seeder) takes the roots one after the other; several threads list directories
// from a stack, so that the walk goes deep before it goes wide and few directories are open at a
// time. With --follow-symlinks, links to directories wait until everything else is walked, then are
// taken in the order of their paths: which path a directory is reached by does not depend on
// chance.
#include "scanner/walk/walker.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#include "scanner/model/stages.h"
#include "scanner/walk/file_system.h"

namespace datakaart {
namespace {

using Clock = std::chrono::steady_clock;

// A file of this size is examined before the smaller ones that wait with it: begun last, it would
// keep one thread busy while the others have nothing left to do.
constexpr std::uint64_t k_large = 4 << 20;

struct Task {
  std::shared_ptr<const Directory> parent;  // null for a seed
  std::string name;
  std::string path;
  std::string relative;
  bool follow = false;
};

// What one walking thread is at; the owner looks at it to see whether it hangs. A thread is busy
// while it asks the file system, not while it waits for room in the queue.
struct Slot {
  std::mutex mutex;  // guards all of it
  bool busy = false;
  bool abandoned = false;
  Clock::time_point since;
  std::string path;

  // False when the thread was given up in the meantime: it must end at once.
  bool enter(bool now_busy) {
    const std::lock_guard lock(mutex);
    busy = now_busy;
    since = Clock::now();
    return !abandoned;
  }
};

// The slot of this thread; null in the seeder, which only looks at paths that the user named.
thread_local Slot* t_slot = nullptr;

}  // namespace

struct Walker::Impl : std::enable_shared_from_this<Walker::Impl> {
  Impl(WalkOptions wanted, JobQueue<WalkedFile>& to, WalkObserver& told)
      : options(std::move(wanted)), queue(to), observer(told) {}

  void start_thread();
  void seed();
  void seed_one(const std::string& path);
  void seed_links();
  void wait_until_idle();
  void push(Task task);
  void run(Slot& slot);
  void list(const Task& task);
  std::shared_ptr<const Directory> open_directory(const Task& task);
  void entry(const std::shared_ptr<const Directory>& directory, const std::string& name);
  void link(const std::shared_ptr<const Directory>& directory, const std::string& name,
            const struct stat& itself);
  void pass_over(const std::string& path, const std::string& type, const FileMeta& meta,
                 Problem why);
  void file(WalkedFile found);
  bool is_own_output(const Directory& directory, const std::string& name) const;
  void note_own_outputs();

  WalkOptions options;
  JobQueue<WalkedFile>& queue;
  WalkObserver& observer;

  std::mutex mutex;
  std::condition_variable changed;
  std::vector<Task> tasks;
  unsigned active = 0;
  bool seeding = true;
  std::atomic<bool> stopped{false};
  std::atomic<bool> finished{false};
  std::set<std::string> links;  // paths of links to directories
  std::set<std::pair<std::uint64_t, std::uint64_t>>
      visited;  // directories, when links are followed
  // Folder (device, inode) and name of each own output.
  std::set<std::pair<std::pair<std::uint64_t, std::uint64_t>, std::string>> own;
  std::vector<std::pair<std::shared_ptr<Slot>, std::thread>> threads;
  std::thread seeder;
  unsigned left_behind = 0;
};

void Walker::Impl::pass_over(const std::string& path, const std::string& type, const FileMeta& meta,
                             Problem why) {
  FileResult result;
  result.location.path = path;
  result.type = type;
  result.meta = meta;
  result.state = State::skipped;
  result.reason = why.reason;
  result.detail = std::move(why.detail);
  observer.passed_over(std::move(result));
}

void Walker::Impl::push(Task task) {
  const std::lock_guard lock(mutex);
  tasks.push_back(std::move(task));
  changed.notify_all();
}

void Walker::Impl::wait_until_idle() {
  std::unique_lock lock(mutex);
  changed.wait(lock, [&] { return stopped || (tasks.empty() && active == 0); });
}

void Walker::Impl::note_own_outputs() {
  for (const std::string& path : options.own_outputs) {
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    struct stat st {};
    if (stat(folder.c_str(), &st) != 0) continue;
    own.insert(
        {{st.st_dev, st.st_ino}, slash == std::string::npos ? path : path.substr(slash + 1)});
  }
}

bool Walker::Impl::is_own_output(const Directory& directory, const std::string& name) const {
  bool named = false;
  for (const auto& output : own) named = named || output.second == name;
  if (!named) return false;
  struct stat st {};
  return fstat(directory.fd(), &st) == 0 && own.count({{st.st_dev, st.st_ino}, name}) != 0;
}

void Walker::Impl::seed() {
  for (const std::string& root : options.roots) {
    if (stopped) break;
    seed_one(root);
  }
  while (!stopped && options.listed) {
    const auto path = options.listed();
    if (!path) break;
    if (!path->empty()) seed_one(*path);
  }
  while (!stopped && options.given) {
    auto given = options.given();
    if (!given) break;
    if (options.filter.takes_file(given->path)) file(std::move(*given));
  }
  wait_until_idle();
  while (!stopped && !links.empty()) seed_links();
  {
    const std::lock_guard lock(mutex);
    seeding = false;
  }
  changed.notify_all();
  finished = true;
  queue.close();
}

// A path named by the user is followed if it is a link: naming it says so.
void Walker::Impl::seed_one(const std::string& path) {
  struct stat st {};
  if (stat(path.c_str(), &st) != 0) {
    return pass_over(path, "unknown", {}, problem_of(errno));
  }
  if (S_ISDIR(st.st_mode)) {
    push({nullptr, path, path, "", true});
    return wait_until_idle();
  }
  if (!S_ISREG(st.st_mode)) {
    return pass_over(path, type_of(st.st_mode), meta_of(st), {Reason::special_file, {}});
  }
  file({nullptr, path, path, meta_of(st), true});
}

// One round over the links seen so far; each is walked to its end before the next, and may add
// more.
void Walker::Impl::seed_links() {
  std::set<std::string> round;
  round.swap(links);
  for (const std::string& path : round) {
    struct stat st {};
    if (stopped) return;
    if (stat(path.c_str(), &st) != 0) continue;  // it was told of when it was met
    if (visited.count({st.st_dev, st.st_ino}) != 0) {
      pass_over(path, "symlink", {}, {Reason::link_loop, DetailCode::target_walked_elsewhere});
      continue;
    }
    push({nullptr, path, path, path, true});
    wait_until_idle();
  }
}

void Walker::Impl::run(Slot& slot) {
  t_slot = &slot;
  for (;;) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return stopped || !tasks.empty() || (!seeding && active == 0); });
    if (stopped || tasks.empty()) return;
    const Task task = std::move(tasks.back());
    tasks.pop_back();
    ++active;
    lock.unlock();
    {
      const std::lock_guard named(slot.mutex);
      slot.path = task.path;
    }
    slot.enter(true);
    list(task);
    if (!slot.enter(false)) return;  // its task was counted as done when it was given up
    lock.lock();
    --active;
    lock.unlock();
    changed.notify_all();
  }
}

std::shared_ptr<const Directory> Walker::Impl::open_directory(const Task& task) {
  const int at = task.parent ? task.parent->fd() : AT_FDCWD;
  const int flags =
      O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | (task.follow ? 0 : O_NOFOLLOW);
  const int fd = open_at(at, task.name, flags);
  struct stat st {};
  if (fd < 0) {
    pass_over(task.path, "directory", {}, problem_of(errno));
    return nullptr;
  }
  fstat(fd, &st);
  auto directory = std::make_shared<const Directory>(fd, task.path, task.relative, st.st_dev);
  const bool crossed = !task.parent || task.parent->device() != st.st_dev;
  if (crossed && is_kernel_file_system(fd)) {
    pass_over(task.path, "directory", meta_of(st),
              {Reason::special_file, DetailCode::kernel_file_system});
    return nullptr;
  }
  if (crossed && task.parent && options.one_file_system) {
    pass_over(task.path, "directory", meta_of(st), {Reason::other_file_system, {}});
    return nullptr;
  }
  if (options.follow_symlinks) {
    const std::lock_guard lock(mutex);
    if (!visited.insert({st.st_dev, st.st_ino}).second) return nullptr;
  }
  return directory;
}

void Walker::Impl::list(const Task& task) {
  const StageScope stage(Stage::walk);
  const auto directory = open_directory(task);
  if (!directory) return;
  const int copy = fcntl(directory->fd(), F_DUPFD_CLOEXEC, 0);
  DIR* stream = copy < 0 ? nullptr : fdopendir(copy);
  if (stream == nullptr) {
    if (copy >= 0) close(copy);
    return pass_over(task.path, "directory", {}, {Reason::read_error, detail_of_errno(errno)});
  }
  for (;;) {
    errno = 0;
    const bool go_on = !stopped && t_slot->enter(true);
    const dirent* item = go_on ? readdir(stream) : nullptr;
    if (item == nullptr) {
      if (errno != 0) {
        pass_over(task.path, "directory", {}, {Reason::read_error, detail_of_errno(errno)});
      }
      break;
    }
    const std::string name = item->d_name;
    if (name != "." && name != "..") entry(directory, name);
  }
  closedir(stream);
}

void Walker::Impl::entry(const std::shared_ptr<const Directory>& directory,
                         const std::string& name) {
  const std::string path = directory->path_of(name);
  const std::string relative = directory->relative_of(name);
  struct stat st {};
  if (fstatat(directory->fd(), name.c_str(), &st, AT_SYMLINK_NOFOLLOW) != 0) {
    const Problem why = problem_of(errno);
    if (options.filter.takes_file(relative)) pass_over(path, "unknown", {}, why);
    return;
  }
  if (S_ISDIR(st.st_mode)) {
    if (options.filter.takes_folder(relative)) push({directory, name, path, relative, false});
    return;
  }
  if (!options.filter.takes_file(relative)) return;
  if (S_ISLNK(st.st_mode)) return link(directory, name, st);
  if (!S_ISREG(st.st_mode)) {
    return pass_over(path, type_of(st.st_mode), meta_of(st), {Reason::special_file, {}});
  }
  if (!is_own_output(*directory, name)) file({directory, name, path, meta_of(st), false});
}

void Walker::Impl::link(const std::shared_ptr<const Directory>& directory, const std::string& name,
                        const struct stat& itself) {
  const std::string path = directory->path_of(name);
  if (!options.follow_symlinks) {
    return pass_over(path, "symlink", meta_of(itself), {Reason::symlink, {}});
  }
  struct stat target {};
  if (fstatat(directory->fd(), name.c_str(), &target, 0) != 0) {
    const Reason why = errno == ELOOP ? Reason::link_loop : Reason::symlink;
    return pass_over(path, "symlink", meta_of(itself), {why, DetailCode::target_unreachable});
  }
  if (S_ISDIR(target.st_mode)) {
    const std::lock_guard lock(mutex);
    links.insert(path);
  } else if (S_ISREG(target.st_mode)) {
    file({directory, name, path, meta_of(target), true});
  } else {
    pass_over(path, type_of(target.st_mode), meta_of(target), {Reason::special_file, {}});
  }
}

void Walker::Impl::file(WalkedFile found) {
  observer.found(found);
  const StageScope waiting(Stage::k_count);
  if (t_slot != nullptr) t_slot->enter(false);
  const std::uint64_t size = found.meta.size;
  queue.push(std::move(found), size < k_large ? 0 : size);
  if (t_slot != nullptr) t_slot->enter(true);
}

void Walker::Impl::start_thread() {
  auto slot = std::make_shared<Slot>();
  threads.emplace_back(slot, std::thread([self = shared_from_this(), slot] { self->run(*slot); }));
}

Walker::Walker(WalkOptions options, JobQueue<WalkedFile>& queue, WalkObserver& observer)
    : impl_(std::make_shared<Impl>(std::move(options), queue, observer)) {}

Walker::~Walker() {
  stop();
  if (impl_->seeder.joinable()) impl_->seeder.join();
  for (auto& [slot, thread] : impl_->threads) {
    if (thread.joinable()) thread.join();
  }
}

void Walker::start() {
  impl_->note_own_outputs();
  for (unsigned i = 0; i < std::max(1U, impl_->options.threads); ++i) impl_->start_thread();
  impl_->seeder = std::thread([impl = impl_] { impl->seed(); });
}

void Walker::stop() {
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->stopped = true;
  }
  impl_->changed.notify_all();
  impl_->queue.stop();
}

bool Walker::done() const { return impl_->finished; }

unsigned Walker::give_up_hanging(std::chrono::seconds patience) {
  std::vector<std::string> given_up;
  for (auto& [slot, thread] : impl_->threads) {
    const std::lock_guard lock(slot->mutex);
    if (!slot->busy || slot->abandoned || Clock::now() - slot->since < patience) continue;
    slot->abandoned = true;
    given_up.push_back(slot->path);
    thread.detach();
  }
  for (const std::string& path : given_up) {
    impl_->pass_over(path, "directory", {}, {Reason::timed_out, no_answer_in(patience)});
    impl_->start_thread();
    ++impl_->left_behind;
    const std::lock_guard lock(impl_->mutex);
    --impl_->active;
  }
  if (!given_up.empty()) impl_->changed.notify_all();
  return impl_->left_behind;
}

}  // namespace datakaart
