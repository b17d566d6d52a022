#include "scanner/helper/program/read_here.h"

#include <fcntl.h>
#include <fmt/format.h>

#include <cerrno>
#include <cstring>

#include "base/utf8.h"
#include "scanner/examine/examiner.h"

namespace datakaart::helper {
namespace {

class Printer final : public ResultSink {
 public:
  explicit Printer(const Engine& engine) : engine_(engine) {}
  void identities(FileId, std::span<const Identity>) override {}
  void file(FileResult&& result) override {
    fmt::print("{}: {}, {}", result.location.display(), result.type, name_of(result.state));
    if (result.reason != Reason::none) fmt::print(" ({})", name_of(result.reason));
    if (!result.detail.empty()) {
      fmt::print(": detail {} {}", static_cast<int>(result.detail.code),
                 printable(result.detail.name));
    }
    for (std::size_t kind = 0; kind < result.counts.size(); ++kind) {
      const auto& [low, medium, high] = result.counts[kind];
      const std::uint64_t all = low + medium + high;
      if (all > 0) fmt::print("; {} {}", all, engine_.kinds()[kind].name);
    }
    fmt::print("\n");
    std::fflush(stdout);
    all_read_ = all_read_ && !is_gap(result.reason);
  }
  bool all_read() const { return all_read_; }

 private:
  const Engine& engine_;
  bool all_read_ = true;
};

}  // namespace

int read_here(const std::vector<std::string>& paths) {
  const auto engine = Engine::create({});
  if (!engine) return 1;
  const std::vector<std::string> no_words;
  const RuleWords heading_words(no_words);
  const ValueHasher hasher({});
  const Examiner examiner(*engine, all_extractors(), hasher, heading_words);
  Printer printer(*engine);
  bool all_opened = true;
  for (const std::string& path : paths) {
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
      fmt::print(stderr, "{}: {}\n", printable(path), std::strerror(errno));
      all_opened = false;
      continue;
    }
    const auto source = make_file_source({path, {}}, fd);
    Job job;
    job.id = {1, 0};
    job.meta.stored = source->size();
    if (const auto head = source->head()) {
      job.choice = choose_format(make_probe(*head, source->location().name()));
    }
    Budget budget({}, source->size());
    examiner.examine(job, *source, budget, printer);
  }
  return all_opened && printer.all_read() ? 0 : 3;
}

}  // namespace datakaart::helper
