// What is said of bank accounts; two detectors look for them. Constant.
#pragma once

#include "detectors/engine/detector.h"

namespace datakaart {

inline constexpr KindInfo k_iban_info = {
    "iban",
    "Bank account",
    "an account number of a registered country, with its length, structure and check digits",
    "ISO 13616, SWIFT IBAN registry; national check digits of BE, ES, FR, IT, PT and others; "
    "Belgian "
    "accounts before IBAN: Febelfin",
    Category::financial,
    Sensitivity::financial};

}  // namespace datakaart
