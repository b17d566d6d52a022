#include "scanner/scan/scan.h"

#include <algorithm>
#include <deque>

#include "base/utf8.h"
#include "scanner/scan/worker.h"

namespace datakaart {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;

// Files found ahead of the scanning: enough to keep all threads busy, few enough open folders.
constexpr std::size_t k_queue = 512;
constexpr milliseconds k_tick{100};
constexpr seconds k_slow{3};              // a file in hand for longer is told of
constexpr seconds k_grace{5};             // beyond its time limit a thread hangs
constexpr seconds k_interrupt_grace{10};  // for the files in hand after a first Ctrl-C

// Counts what passes on its way to the results.
class Tally final : public ResultSink, public CopySink, public WalkObserver {
 public:
  // `copies`: null where nothing is copied. `next_file`: FileId::file of the next file.
  Tally(ResultSink& results, CopySink* copies, std::atomic<std::uint64_t>& next_file)
      : results_(results), copies_(copies), next_file_(next_file) {}

  void identities(FileId file, std::span<const Identity> values) override {
    results_.identities(file, values);
  }
  void file(FileResult&& result) override {
    count(result);
    results_.file(std::move(result));
  }
  void copy(FileCopy&& copy) override {
    count(copy.file);
    {
      const std::lock_guard lock(mutex_);
      summary_.findings += copy.findings;
      summary_.members += copy.members;
      progress_.findings = summary_.findings;
    }
    copies_->copy(std::move(copy));
  }
  void found(const WalkedFile& file) override {
    const std::lock_guard lock(mutex_);
    ++progress_.files_found;
    progress_.bytes_found += file.meta.size;
  }
  void passed_over(FileResult&& result) override {
    result.id = {next_file_.fetch_add(1), 0};
    {
      const std::lock_guard lock(mutex_);
      ++progress_.files_found;
      progress_.bytes_found += result.meta.size;
    }
    file(std::move(result));
  }

  Progress progress() const {
    const std::lock_guard lock(mutex_);
    return progress_;
  }
  ScanSummary summary() const {
    const std::lock_guard lock(mutex_);
    return summary_;
  }

 private:
  void count(const FileResult& result) {
    const std::lock_guard lock(mutex_);
    summary_.findings += matches_believed(result);
    progress_.findings = summary_.findings;
    if (is_gap(result.reason)) ++summary_.unread;
    if (result.reason == Reason::interrupted) summary_.complete = false;
    if (result.location.is_member()) {
      ++summary_.members;
      return;
    }
    ++summary_.files;
    ++progress_.files_done;
    progress_.bytes_done += result.meta.size;
    ++(result.state == State::examined  ? summary_.examined
       : result.state == State::partial ? summary_.partial
                                        : summary_.skipped);
  }

  ResultSink& results_;
  CopySink* copies_;
  std::atomic<std::uint64_t>& next_file_;
  mutable std::mutex mutex_;
  Progress progress_;
  ScanSummary summary_;
};

// A scan under way. Lives on the heap: when threads are left behind, so is it.
class Scan {
 public:
  Scan(const ScanOptions& options, const Engine& engine, ResultSink& results, CopySink* copies)
      : options_(options),
        tally_(results, copies, next_file_),
        queue_(k_queue),
        walker_(options_.walk, queue_, tally_),
        hasher_(options_.key),
        heading_words_(options_.heading_words),
        acceptance_(options_.check
                        ? std::optional<Acceptance>(std::in_place, *options_.check, engine.kinds())
                        : std::nullopt),
        pool_(std::max(1U, options_.jobs)),
        context_{options_,
                 engine,
                 hasher_,
                 pool_,
                 Examiner(engine, options_.extractors, hasher_, heading_words_, &pool_,
                          acceptance_ ? &*acceptance_ : nullptr),
                 queue_,
                 tally_,
                 copies == nullptr ? nullptr : &tally_,
                 next_file_} {}

  ScanSummary run(const std::atomic<int>& interrupts,
                  const std::function<void(const Progress&)>& tick);

 private:
  struct Thread {
    std::shared_ptr<Worker> worker;
    std::thread thread;
  };

  void start_worker();
  bool all_finished() const;
  void obey(int interrupts);
  void give_up_hanging();
  Progress progress() const;

  const ScanOptions options_;
  std::atomic<std::uint64_t> next_file_{1};
  Tally tally_;
  JobQueue<WalkedFile> queue_;
  Walker walker_;
  const ValueHasher hasher_;
  RuleWords heading_words_;
  const std::optional<Acceptance> acceptance_;
  FragmentPool pool_;
  WorkerContext context_;
  std::deque<Thread> threads_;
  bool stopping_ = false;
  steady_clock::time_point stopped_at_;
  bool threads_left_ = false;
};

void Scan::start_worker() {
  auto worker = std::make_shared<Worker>(context_);
  threads_.push_back({worker, std::thread([worker] { worker->run(); })});
}

bool Scan::all_finished() const {
  return std::all_of(threads_.begin(), threads_.end(),
                     [](const Thread& t) { return !t.thread.joinable() || t.worker->finished(); });
}

void Scan::obey(int interrupts) {
  if (interrupts == 0) return;
  if (!stopping_) {
    stopping_ = true;
    stopped_at_ = steady_clock::now();
    walker_.stop();
  }
  if (interrupts > 1 || steady_clock::now() - stopped_at_ > k_interrupt_grace) {
    context_.stop = true;
    for (Thread& t : threads_) t.worker->interrupt();
  }
}

void Scan::give_up_hanging() {
  const seconds patience = 2 * k_grace;
  unsigned replaced = 0;
  for (Thread& t : threads_) {
    if (!t.thread.joinable() || !t.worker->give_up_hanging(patience)) continue;
    t.thread.detach();
    threads_left_ = true;
    ++replaced;
  }
  for (; replaced > 0; --replaced) start_worker();
  const std::chrono::seconds walk_patience{options_.limits.max_time};
  if (walker_.give_up_hanging(context_.stop ? patience : walk_patience) > 0) threads_left_ = true;
}

Progress Scan::progress() const {
  Progress now = tally_.progress();
  now.walk_done = walker_.done();
  for (const Thread& t : threads_) {
    const auto file = t.worker->in_hand();
    if (!file || file->since < std::max(k_slow, now.slow_for)) continue;
    now.slow_file = printable(file->path);
    now.slow_for = file->since;
  }
  return now;
}

ScanSummary Scan::run(const std::atomic<int>& interrupts,
                      const std::function<void(const Progress&)>& tick) {
  walker_.start();
  for (unsigned i = 0; i < std::max(1U, options_.jobs); ++i) start_worker();
  while (!all_finished()) {
    {
      std::unique_lock lock(context_.mutex);
      context_.one_finished.wait_for(lock, k_tick, [&] { return all_finished(); });
    }
    obey(interrupts);
    give_up_hanging();
    tick(progress());
  }
  for (Thread& t : threads_) {
    if (t.thread.joinable()) t.thread.join();
  }
  tick(progress());
  ScanSummary summary = tally_.summary();
  summary.complete = summary.complete && !stopping_;
  summary.threads_left = threads_left_;
  return summary;
}

}  // namespace

ScanSummary scan(const ScanOptions& options, const Engine& engine, ResultSink& results,
                 const std::atomic<int>& interrupts,
                 const std::function<void(const Progress&)>& tick, CopySink* copies) {
  auto scan = std::make_unique<Scan>(options, engine, results, copies);
  const ScanSummary summary = scan->run(interrupts, tick);
  if (summary.threads_left) static_cast<void>(scan.release());
  return summary;
}

}  // namespace datakaart
