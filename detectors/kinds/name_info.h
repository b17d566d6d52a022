// What is said of names and first names; two detectors look for each. Constant.
#pragma once

#include "detectors/engine/detector.h"

namespace datakaart {

inline constexpr KindInfo k_name_info = {
    "name",
    "Name",
    "a family name or a whole name, in a column whose header tells it or in running text",
    "headers of tables and forms of address in Dutch, French, English and German; lists of names",
    Category::contact,
    Sensitivity::simple,
    4};

inline constexpr KindInfo k_first_name_info = {
    "first-name",
    "First name",
    "in a column whose header tells it, or behind a greeting or a form of address",
    "headers of tables and greetings in Dutch, French, English and German; lists of names",
    Category::contact,
    Sensitivity::simple,
    4};

}  // namespace datakaart
