#include "detectors/detector.h"

#include <bit>

#include "detectors/digit_groups.h"

namespace datakaart {

int Detector::least_digits() const { return std::countr_zero(digit_counts_below_headers()); }

std::optional<Window> Detector::window_of_run(const Text& text, const DigitRun& run) const {
  return window(text, run.begin());
}

}  // namespace datakaart
