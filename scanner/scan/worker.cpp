#include "scanner/scan/worker.h"

#include <fcntl.h>
#include <unistd.h>

#include "scanner/walk/access_list.h"

namespace datakaart {

using std::chrono::steady_clock;

namespace {

// Smaller files are examined as soon as they are recognised.
constexpr std::uint64_t k_worth_recognising = 64 * 1024;
constexpr std::uint64_t k_worth_recognising_document = 1024;

// Nothing for a file of which a copy need not be recognised.
std::optional<ContentLook> look_at(const Source& source, std::string_view head,
                                   const Choice& choice) {
  const std::uint64_t least =
      choice.is_third_party() ? k_worth_recognising_document : k_worth_recognising;
  if (!choice.is_read() || source.size() < least) return std::nullopt;
  return look_of(source.size(), head, source.location().name());
}

}  // namespace

namespace {

// What the scanning process alone knows of a file on disk, whoever has read it: whether it was
// changed meanwhile, and what its content is known by.
void add_own_knowledge(FileResult& result, Source& source) {
  result.content.clear();
  const bool is_whole = result.reason == Reason::none;
  if (!source.changed()) {
    if (is_whole) result.content = source.fingerprint();
  } else if (is_whole || result.reason == Reason::members_unread) {
    result.reason = Reason::changed;
    result.detail = DetailCode::changed_while_read;
    result.state = State::partial;
  }
}

}  // namespace

// Lets results through until the worker is given up: what a thread says after it came back to life
// no longer counts. Sums up what it lets through of one file on disk.
class Worker::Gate final : public ResultSink {
 public:
  // `source`: the file on disk; null where it could not be opened.
  explicit Gate(const Worker& worker, Source* source = nullptr)
      : worker_(worker), source_(source) {}
  void identities(FileId file, std::span<const Identity> values) override {
    if (!worker_.abandoned_) worker_.context_.results.identities(file, values);
  }
  void file(FileResult&& result) override {
    if (worker_.abandoned_) return;
    sum_.findings += matches_believed(result);
    if (result.location.is_member()) {
      ++sum_.members;
    } else {
      if (source_ != nullptr) add_own_knowledge(result, *source_);
      sum_.id = result.id;
      sum_.fingerprint = result.content;
    }
    worker_.context_.results.file(std::move(result));
  }
  // Without a fingerprint where the file was not wholly examined.
  const SeenContents::Examined& sum() const { return sum_; }

 private:
  const Worker& worker_;
  Source* source_;
  SeenContents::Examined sum_;
};

void Worker::run() {
  while (!abandoned_) {
    auto file = context_.queue.pop();
    if (!file) break;
    {
      const std::lock_guard lock(mutex_);
      file_ = *file;
      since_ = steady_clock::now();
    }
    {
      const FragmentPool::FileInHand in_hand(context_.pool);
      examine(*file);
    }
    const std::lock_guard lock(mutex_);
    file_.reset();
  }
  helper_.reset();
  const std::lock_guard lock(context_.mutex);
  finished_ = true;
  context_.one_finished.notify_all();
}

void Worker::fail(const WalkedFile& file, const Job& job, Problem why) {
  FileResult result;
  result.id = job.id;
  result.location.path = file.path;
  result.type = "file";
  result.meta = job.meta;
  result.state = State::skipped;
  result.reason = why.reason;
  result.detail = std::move(why.detail);
  Gate(*this).file(std::move(result));
}

void Worker::examine(const WalkedFile& file) {
  Job job{{context_.next_file.fetch_add(1), 0}, file.meta};
  const auto fd = open_file(file);
  if (!fd) return fail(file, job, fd.error());
  job.meta.readers = acl_readers(*fd);
  examine_open(file, *fd, std::move(job));
}

// Tells a copy of a file that was examined as such, if the file is one.
bool Worker::repeat(const ContentLook& look, int fd, const Job& job, const Location& location) {
  if (!context_.seen.may_know(look)) return false;
  const auto source = make_file_source(location, fcntl(fd, F_DUPFD_CLOEXEC, 0));
  const auto seen = context_.seen.find(look, source->fingerprint());
  if (!seen || source->changed()) return false;
  FileCopy copy;
  copy.file.id = job.id;
  copy.file.location = location;
  copy.file.meta = job.meta;
  copy.original = seen->id;
  copy.findings = seen->findings;
  copy.members = seen->members;
  if (!abandoned_) context_.copies->copy(std::move(copy));
  return true;
}

void Worker::examine_open(const WalkedFile& file, int fd, Job job) {
  Location location{file.path, {}};
  const auto source = make_file_source(location, fd);
  const auto head = source->head();
  if (head && !head->empty()) job.choice = choose_format(make_probe(*head, location.name()));
  std::optional<ContentLook> look;
  if (job.choice.is_read() && context_.copies != nullptr) {
    look = look_at(*source, *head, job.choice);
  }
  if (look && repeat(*look, fd, job, location)) return;
  Gate gate(*this, source.get());
  if (job.choice.is_third_party() && !context_.options.helper_program.empty()) {
    if (!helper_) {
      const helper::Setup setup{context_.options.engine,        context_.options.key,
                                context_.options.limits,        context_.options.sandbox,
                                context_.options.heading_words, context_.options.check,
                                stages_are_measured()};
      helper_ = std::make_unique<helper::HelperExaminer>(context_.options.helper_program, setup,
                                                         context_.engine.kinds().size());
    }
    helper::JobProgress progress({job, location, context_.pool.has_spare_threads()},
                                 context_.options.limits, context_.engine.kinds().size());
    while (!helper_->examine(progress, fd, context_.stop, gate)) {
      const std::lock_guard lock(mutex_);
      since_ = steady_clock::now();  // the rest has its own time
    }
  } else {
    Budget budget(context_.options.limits, job.meta.stored);
    {
      const std::lock_guard lock(mutex_);
      budget_ = &budget;
      if (context_.stop) budget.interrupt();
    }
    context_.examiner.examine(job, *source, budget, gate);
    const std::lock_guard lock(mutex_);
    budget_ = nullptr;
  }
  if (look && !gate.sum().fingerprint.empty()) context_.seen.add(*look, gate.sum());
}

std::optional<Worker::InHand> Worker::in_hand() const {
  const std::lock_guard lock(mutex_);
  if (!file_ || abandoned_) return std::nullopt;
  return InHand{file_->path,
                std::chrono::duration_cast<std::chrono::seconds>(steady_clock::now() - since_)};
}

void Worker::interrupt() {
  const std::lock_guard lock(mutex_);
  if (budget_ != nullptr) budget_->interrupt();
}

bool Worker::give_up_hanging(std::chrono::seconds patience) {
  const std::lock_guard lock(mutex_);
  if (!file_ || abandoned_) return false;
  if (!context_.stop) patience += time_for(context_.options.limits, file_->meta.stored);
  if (steady_clock::now() - since_ < patience) return false;
  const Job job{{context_.next_file.fetch_add(1), 0}, file_->meta};
  fail(*file_, job, {Reason::timed_out, no_answer_in(patience)});
  abandoned_ = true;
  return true;
}

}  // namespace datakaart
