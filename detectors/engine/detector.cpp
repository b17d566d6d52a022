#include "detectors/engine/detector.h"

#include "detectors/engine/digit_groups.h"

namespace datakaart {

bool Detector::may_begin(const RunShape& shape, bool below_headers) const {
  return may_have(shape, below_headers ? digit_counts_below_headers() : digit_counts());
}

std::optional<Window> Detector::window_of_run(const Text& text, const DigitRun& run) const {
  return window(text, run.begin());
}

}  // namespace datakaart
