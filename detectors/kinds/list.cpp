#include "detectors/kinds/list.h"

namespace datakaart {

std::vector<std::unique_ptr<Detector>> make_detectors(const DetectorOptions& options) {
  std::vector<std::unique_ptr<Detector>> detectors;
#define DETECTOR(name) detectors.push_back(make_##name##_detector(options));
#include "detectors/kinds/list.def"
#undef DETECTOR
  for (const OwnKind& kind : options.own_kinds) detectors.push_back(make_own_kind_detector(kind));
  return detectors;
}

}  // namespace datakaart
