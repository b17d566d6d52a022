#include "detectors/list.h"

namespace datakaart {

std::vector<std::unique_ptr<Detector>> make_detectors(const DetectorOptions& options) {
  std::vector<std::unique_ptr<Detector>> detectors;
#define DETECTOR(name) detectors.push_back(make_##name##_detector(options));
#include "detectors/list.def"
#undef DETECTOR
  return detectors;
}

}  // namespace datakaart
