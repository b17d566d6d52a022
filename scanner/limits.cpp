#include "scanner/limits.h"

#include <fmt/format.h>

namespace datakaart {
namespace {

// Below this much output no ratio is judged: small files of blanks compress without limit.
constexpr std::uint64_t k_ratio_from = std::uint64_t{64} << 20;

}  // namespace

std::chrono::seconds time_for(const Limits& limits, std::uint64_t bytes) {
  return limits.max_time + std::chrono::seconds(bytes >> 22U);
}

Budget::Budget(const Limits& limits, std::uint64_t bytes_in)
    : limits_(limits),
      bytes_in_(bytes_in),
      deadline_(std::chrono::steady_clock::now() + time_for(limits, bytes_in)) {}

tl::expected<void, Problem> Budget::take_expanded(std::uint64_t bytes) {
  expanded_ += bytes;
  if (expanded_ > limits_.max_expanded) {
    return tl::unexpected(Problem{
        Reason::limit_expanded, fmt::format("more than {} bytes unpacked", limits_.max_expanded)});
  }
  if (expanded_ > k_ratio_from && expanded_ / limits_.max_ratio > bytes_in_) {
    return tl::unexpected(
        Problem{Reason::limit_ratio, fmt::format("{} bytes unpacked from {}, more than {} to 1",
                                                 expanded_, bytes_in_, limits_.max_ratio)});
  }
  return check();
}

tl::expected<void, Problem> Budget::take_member() {
  if (++members_ > limits_.max_members) {
    return tl::unexpected(
        Problem{Reason::limit_members, fmt::format("more than {} members", limits_.max_members)});
  }
  return check();
}

tl::expected<void, Problem> Budget::check() const {
  if (interrupted_.load(std::memory_order_relaxed)) {
    return tl::unexpected(Problem{Reason::interrupted, "the scan was stopped"});
  }
  if (std::chrono::steady_clock::now() > deadline_) {
    return tl::unexpected(Problem{
        Reason::timed_out, fmt::format("longer than {} s", time_for(limits_, bytes_in_).count())});
  }
  return {};
}

}  // namespace datakaart
