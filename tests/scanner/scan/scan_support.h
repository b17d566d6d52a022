// Runs the scan as the program does, and keeps its results in memory by location.
#pragma once

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <string>

#include "scanner/scan/scan.h"
#include "tests/temp_folder.h"

namespace datakaart::testing {

class Results final : public ResultSink {
 public:
  void identities(FileId file, std::span<const Identity> values) override {
    const std::lock_guard lock(mutex_);
    identities_[file].insert(values.begin(), values.end());
  }
  void file(FileResult&& result) override {
    const std::lock_guard lock(mutex_);
    std::string name = result.location.bytes();
    REQUIRE(by_name_.emplace(std::move(name), std::move(result)).second);
  }
  // The result for a location; fails the test where there is none.
  const FileResult& at(const std::string& name) const {
    INFO(name);
    REQUIRE(by_name_.count(name) == 1);
    return by_name_.at(name);
  }
  bool has(const std::string& name) const { return by_name_.count(name) != 0; }
  std::size_t size() const { return by_name_.size(); }
  const std::map<std::string, FileResult>& all() const { return by_name_; }
  std::size_t distinct(FileId file) const {
    const auto found = identities_.find(file);
    if (found == identities_.end()) return 0;
    return found->second.size() - persons(file);
  }
  std::size_t persons(FileId file) const {
    const auto found = identities_.find(file);
    if (found == identities_.end()) return 0;
    return static_cast<std::size_t>(
        std::count_if(found->second.begin(), found->second.end(),
                      [](const Identity& identity) { return identity.kind == k_person; }));
  }

 private:
  std::mutex mutex_;
  std::map<std::string, FileResult> by_name_;
  std::map<FileId, std::set<Identity>> identities_;
};

inline const Engine& test_engine() {
  static const Engine engine = *Engine::create({});
  return engine;
}

// Options for a scan of one folder with the built program as helper.
inline ScanOptions scan_options(const std::string& root) {
  ScanOptions options;
  options.walk.roots = {root};
  options.helper_program = DATAKAART_HELPER;
  options.jobs = 2;
  return options;
}

inline ScanSummary run_scan(const ScanOptions& options, Results& results) {
  const std::atomic<int> interrupts{0};
  return scan(options, test_engine(), results, interrupts, [](const Progress&) {});
}

inline std::uint64_t found(const FileResult& result) {
  std::uint64_t total = 0;
  for (const ConfidenceCounts& counts : result.counts) total += counts[0] + counts[1] + counts[2];
  return total;
}

}  // namespace datakaart::testing
