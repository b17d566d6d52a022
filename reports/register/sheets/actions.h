// What to do about what was found: one action per rule that a data set meets, ranked by exposure,
// sensitivity, age and number of people. Pure functions.
#pragma once

#include <vector>

#include "reports/register/sheets/sheets.h"

namespace datakaart {

// The heaviest first; of equal weight in the order of the data sets.
std::vector<Action> actions_of(const Book& book);

}  // namespace datakaart
