#include "detectors/kinds/list.h"

namespace datakaart {

std::vector<std::unique_ptr<Detector>> make_detectors(const DetectorOptions& options) {
  std::vector<std::unique_ptr<Detector>> detectors;
#define DETECTOR(name) detectors.push_back(make_##name##_detector(options));
#include "detectors/kinds/list.def"
#undef DETECTOR
  for (const CustomDetector& kind : options.custom_detectors)
    detectors.push_back(make_custom_detector(kind));
  return detectors;
}

}  // namespace datakaart
