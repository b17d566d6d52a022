// All detectors, in the order in which reports list them: a new kind is one new file, its factory
// in list.h, and one line here.
#include "detectors/list.h"

namespace datakaart {

std::vector<std::unique_ptr<Detector>> make_detectors(const DetectorOptions& options) {
  std::vector<std::unique_ptr<Detector>> detectors;
  detectors.push_back(make_email_detector());
  detectors.push_back(make_phone_detector(options));
  detectors.push_back(make_iban_detector());
  detectors.push_back(make_national_number_detector());
  return detectors;
}

}  // namespace datakaart
