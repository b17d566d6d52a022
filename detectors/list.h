// The detectors' own factories, for list.cpp alone.
#pragma once

#include <memory>

#include "detectors/detector.h"

namespace datakaart {

std::unique_ptr<Detector> make_email_detector();
std::unique_ptr<Detector> make_phone_detector(const DetectorOptions& options);
std::unique_ptr<Detector> make_iban_detector();
std::unique_ptr<Detector> make_national_number_detector();

}  // namespace datakaart
