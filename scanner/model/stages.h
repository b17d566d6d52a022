// Where the time of a scan goes: seconds by stage, summed over all threads and helpers. Off unless
// asked for; then each scope costs two looks at the clock. Thread-safe.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace datakaart {

enum class Stage : std::uint8_t {
  walk,     // listing folders
  read,     // reading files on disk
  extract,  // turning bytes into text; what libraries read by themselves is in it
  detect,   // finding candidates
  judge,    // weighing them by what stands around, masking and hashing their values
  store,    // writing the scan file, and sorting it at the end
  k_count
};
inline constexpr std::size_t k_stage_count = static_cast<std::size_t>(Stage::k_count);

std::string_view name_of(Stage stage);

using StageTimes = std::array<std::chrono::nanoseconds, k_stage_count>;

// For the whole process, before its threads start.
void measure_stages();
bool stages_are_measured();
StageTimes stage_times();
// What a helper has measured.
void add_stage_times(const StageTimes& more);

// The time of this thread from here to the end of the scope belongs to the stage, but for that of
// scopes inside it.
class StageScope {
 public:
  explicit StageScope(Stage stage);
  ~StageScope();
  StageScope(const StageScope&) = delete;
  StageScope& operator=(const StageScope&) = delete;

 private:
  Stage before_;
};

}  // namespace datakaart
