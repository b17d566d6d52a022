// What is said of addresses; two detectors look for them. Constant.
#pragma once

#include "detectors/engine/detector.h"

namespace datakaart {

inline constexpr KindInfo k_address_info = {
    "address",
    "Address",
    "a street with number, postal code and municipality in Belgium, or a part of an address in a "
    "column whose header tells it",
    "bpost, addressing guidelines; the list of Belgian municipalities and their sections",
    Category::contact,
    Sensitivity::simple,
    5};

}  // namespace datakaart
