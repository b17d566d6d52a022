// The detectors' own factories, for list.cpp and their files alone.
#pragma once

#include <memory>

#include "detectors/engine/detector.h"

namespace datakaart {

#define DETECTOR(name) std::unique_ptr<Detector> make_##name##_detector(const DetectorOptions&);
#include "detectors/kinds/list.def"
#undef DETECTOR

}  // namespace datakaart
