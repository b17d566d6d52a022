// What to do about what was found: one action per rule that a data set meets, ranked by exposure,
// sensitivity, age and number of people. Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reports/workbook/sheets.h"

namespace datakaart {

struct Action {
  static constexpr std::size_t k_whole_scan = SIZE_MAX;
  std::size_t set = k_whole_scan;  // place in Digest::sets
  std::string rule;                // stable: "restrict"
  std::string finding;
  Label proposal;
  Label why;
  int priority = 3;  // 1: urgent
  double weight = 0;
};

// The heaviest first; of equal weight in the order of the data sets.
std::vector<Action> actions_of(const Book& book);

}  // namespace datakaart
