#include "scanner/model/stages.h"

#include <atomic>

namespace datakaart {
namespace {

using Clock = std::chrono::steady_clock;

std::atomic<bool> g_measured{false};
std::array<std::atomic<std::int64_t>, k_stage_count> g_nanoseconds{};

// What this thread is at, since when; k_count: at none.
thread_local Stage t_stage = Stage::k_count;
thread_local Clock::time_point t_since;

void add(Stage stage, std::chrono::nanoseconds time) {
  if (stage == Stage::k_count) return;
  g_nanoseconds.at(static_cast<std::size_t>(stage))
      .fetch_add(time.count(), std::memory_order_relaxed);
}

void change_to(Stage stage) {
  const Clock::time_point now = Clock::now();
  add(t_stage, now - t_since);
  t_stage = stage;
  t_since = now;
}

}  // namespace

std::string_view name_of(Stage stage) {
  constexpr std::array<std::string_view, k_stage_count> k_names = {"walk",   "read",  "extract",
                                                                   "detect", "judge", "store"};
  return k_names.at(static_cast<std::size_t>(stage));
}

void measure_stages() { g_measured = true; }

bool stages_are_measured() { return g_measured.load(std::memory_order_relaxed); }

StageTimes stage_times() {
  StageTimes times{};
  for (std::size_t i = 0; i < times.size(); ++i)
    times[i] = std::chrono::nanoseconds(g_nanoseconds[i]);
  return times;
}

void add_stage_times(const StageTimes& more) {
  for (std::size_t i = 0; i < more.size(); ++i) add(static_cast<Stage>(i), more[i]);
}

StageScope::StageScope(Stage stage) : before_(t_stage) {
  if (stages_are_measured()) change_to(stage);
}

StageScope::~StageScope() {
  if (stages_are_measured()) change_to(before_);
}

}  // namespace datakaart
