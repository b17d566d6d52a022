// What a scan may spend on one file on disk, with all that is inside it, and the account of what
// was spent. Limits are values. A Budget belongs to one thread, but `interrupt` may be called from
// any.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "scanner/model/outcome.h"

namespace datakaart {

// Each is an option of `datakaart scan`, counted on what was really read or produced.
struct Limits {
  std::uint64_t max_depth = 8;                            // containers inside containers
  std::uint64_t max_members = 1'000'000;                  // members of one file on disk
  std::uint64_t max_expanded = std::uint64_t{64} << 30;   // bytes out of all its containers
  std::uint64_t max_ratio = 200;                          // bytes out per byte in, past 64 MiB out
  std::uint64_t max_buffered = std::uint64_t{128} << 20;  // a document that must be held in memory
  std::uint64_t max_text = std::uint64_t{4} << 30;        // bytes of text out of one document
  std::uint64_t max_cells = 100'000'000;                  // cells of one sheet that hold something
  std::uint64_t max_pages = 1'000'000;                    // of one PDF
  std::uint64_t max_memory = std::uint64_t{2} << 30;      // of one helper process
  std::uint64_t max_time = 300;       // seconds for one file on disk, see time_for()
  std::uint64_t max_findings = 1000;  // kept per file and kind; counts go on
};

// A limit as people set it: `name` is its option's and stands in what is stored of a scan.
struct LimitOption {
  std::string_view name;
  std::uint64_t Limits::*value;
  std::uint64_t lowest;
  std::uint64_t highest;
  std::string_view unit;  // as in --help: "N", "SIZE", "SECONDS"
  std::string_view help;
};

// All of them, in the order of Limits.
std::span<const LimitOption> limit_options();

// The wall clock time that a file with so many bytes on disk may take: max_time, and a second for
// every 4 MiB.
std::chrono::seconds time_for(const Limits& limits, std::uint64_t bytes);

class Budget {
 public:
  // For a file of `bytes_in` bytes on disk. The clock starts now.
  Budget(const Limits& limits, std::uint64_t bytes_in);

  // Each says whether the work may go on; the Problem names the limit and how far it came.
  [[nodiscard]] tl::expected<void, Problem> take_expanded(std::uint64_t bytes);
  [[nodiscard]] tl::expected<void, Problem> take_member();
  [[nodiscard]] tl::expected<void, Problem> check() const;  // time and interruption

  const Limits& limits() const { return limits_; }
  void interrupt() { interrupted_.store(true, std::memory_order_relaxed); }

 private:
  Limits limits_;
  std::uint64_t bytes_in_;
  std::uint64_t expanded_ = 0;
  std::uint64_t members_ = 0;
  std::chrono::steady_clock::time_point deadline_;
  std::atomic<bool> interrupted_{false};
};

}  // namespace datakaart
