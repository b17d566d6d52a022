// The detectors' own factories, for list.cpp and their files alone.
#pragma once

#include <memory>

#include "detectors/detector.h"

namespace datakaart {

#define DETECTOR(name) std::unique_ptr<Detector> make_##name##_detector(const DetectorOptions&);
#include "detectors/list.def"
#undef DETECTOR
// Of a kind without a fault; see check_own_kind.
std::unique_ptr<Detector> make_own_kind_detector(const OwnKind& kind);

}  // namespace datakaart
