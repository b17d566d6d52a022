// A whole scan: walks, opens, has every file examined by one thread or its helper, and hands the
// results to a sink. Called from one thread, which it keeps until the scan has ended.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "detectors/engine/engine.h"
#include "scanner/examine/acceptance.h"
#include "scanner/examine/value_hasher.h"
#include "scanner/extract/extractors.h"
#include "scanner/helper/sandbox.h"
#include "scanner/model/limits.h"
#include "scanner/model/result.h"
#include "scanner/walk/walker.h"

namespace datakaart {

struct ScanOptions {
  WalkOptions walk;
  Limits limits;
  EngineOptions engine;
  ValueHasher::Key key{};
  Sandbox sandbox = Sandbox::basic;
  // Words of rules (see rule_word()) that are worth knowing of where headers have them.
  std::vector<std::string> heading_words{};
  // Of a check: what it wants to know of findings. Without it, this is a scan.
  std::optional<CheckRules> check{};
  unsigned jobs = 1;  // files examined at a time
  // The program that reads what third-party parsers are needed for; empty: `extractors` read it
  // all, in this process, for tests.
  std::string helper_program{};
  // What this process reads itself.
  Extractors extractors = own_extractors();
};

// How far the scan is. Numbers of files and bytes are of files on disk.
struct Progress {
  std::uint64_t files_found = 0;
  std::uint64_t bytes_found = 0;
  bool walk_done = false;
  std::uint64_t files_done = 0;
  std::uint64_t bytes_done = 0;
  std::uint64_t findings = 0;  // at medium confidence or above
  std::string slow_file;       // printable; the one that takes longest, when it takes long
  std::chrono::seconds slow_for{0};
};

struct ScanSummary {
  std::uint64_t files = 0;  // on disk: everything that the walk met
  std::uint64_t examined = 0;
  std::uint64_t partial = 0;
  std::uint64_t skipped = 0;
  std::uint64_t members = 0;
  std::uint64_t unread = 0;  // files and members with a gap (is_gap)
  std::uint64_t findings = 0;
  bool complete = true;  // false: stopped before everything was examined
  // Threads hang in the file system and were left behind: the process must end by _exit.
  bool threads_left = false;
};

// `interrupts`: how often the user asked to stop. At 1 the files in hand are finished (but not for
// longer than some seconds), at 2 they are given up.
// `tick` is called a few times a second on the calling thread, and once at the end. `copies`: see
// CopySink; null: copies are examined like any file.
[[nodiscard]] ScanSummary scan(const ScanOptions& options, const Engine& engine,
                               ResultSink& results, const std::atomic<int>& interrupts,
                               const std::function<void(const Progress&)>& tick,
                               CopySink* copies = nullptr);

}  // namespace datakaart
