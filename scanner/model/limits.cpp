#include "scanner/model/limits.h"

#include <array>

namespace datakaart {
namespace {

// Below this much output no ratio is judged: small files of blanks compress without limit.
constexpr std::uint64_t k_ratio_from = std::uint64_t{64} << 20;

}  // namespace

std::span<const LimitOption> limit_options() {
  constexpr std::uint64_t k_any = std::uint64_t{1} << 54;
  static constexpr std::array<LimitOption, 11> k_options = {{
      {"max-depth", &Limits::max_depth, 1, 1000, "N", "containers inside containers [8]"},
      {"max-members", &Limits::max_members, 1, k_any, "N", "members of one file on disk [1000000]"},
      {"max-expanded", &Limits::max_expanded, 1, k_any, "SIZE",
       "bytes unpacked from one file on disk [64G]"},
      {"max-ratio", &Limits::max_ratio, 1, k_any, "N",
       "bytes unpacked per byte read, past 64 MiB [200]"},
      {"max-buffered", &Limits::max_buffered, 1, k_any, "SIZE",
       "size of a document that is held in memory [128M]"},
      {"max-text", &Limits::max_text, 1, k_any, "SIZE", "text of one document [4G]"},
      {"max-cells", &Limits::max_cells, 1, k_any, "N", "filled cells of one sheet [100000000]"},
      {"max-pages", &Limits::max_pages, 1, k_any, "N", "pages of one PDF [1000000]"},
      {"max-memory", &Limits::max_memory, std::uint64_t{256} << 20, k_any, "SIZE",
       "memory of each process that reads documents [2G]"},
      {"max-time", &Limits::max_time, 1, 1'000'000, "SECONDS",
       "time for one file on disk, besides 1 s per 4 MiB of it [300]"},
      {"max-findings", &Limits::max_findings, 0, k_any, "N",
       "findings kept per file and kind; counts stay whole [1000]"},
  }};
  return k_options;
}

std::chrono::seconds time_for(const Limits& limits, std::uint64_t bytes) {
  return std::chrono::seconds(limits.max_time + (bytes >> 22U));
}

Budget::Budget(const Limits& limits, std::uint64_t bytes_in)
    : limits_(limits),
      bytes_in_(bytes_in),
      deadline_(std::chrono::steady_clock::now() + time_for(limits, bytes_in)) {}

tl::expected<void, Problem> Budget::take_expanded(std::uint64_t bytes) {
  expanded_ += bytes;
  if (expanded_ > limits_.max_expanded) {
    return tl::unexpected(
        Problem{Reason::limit_expanded, {DetailCode::more_unpacked, limits_.max_expanded}});
  }
  if (expanded_ > k_ratio_from && expanded_ / limits_.max_ratio > bytes_in_) {
    return tl::unexpected(
        Problem{Reason::limit_ratio, {DetailCode::ratio, expanded_, bytes_in_, limits_.max_ratio}});
  }
  return check();
}

tl::expected<void, Problem> Budget::take_member() {
  if (++members_ > limits_.max_members) {
    return tl::unexpected(
        Problem{Reason::limit_members, {DetailCode::more_members, limits_.max_members}});
  }
  return check();
}

tl::expected<void, Problem> Budget::check() const {
  if (interrupted_.load(std::memory_order_relaxed)) {
    return tl::unexpected(Problem{Reason::interrupted, DetailCode::stopped});
  }
  if (std::chrono::steady_clock::now() > deadline_) {
    return tl::unexpected(Problem{
        Reason::timed_out,
        {DetailCode::too_slow, static_cast<std::uint64_t>(time_for(limits_, bytes_in_).count())}});
  }
  return {};
}

}  // namespace datakaart
