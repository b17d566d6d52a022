// Helpers of the tests of kinds that headers tell: one column below a header, alone or beside a
// column that tells of people.
#pragma once

#include <string>
#include <vector>

#include "tests/detectors/support.h"

namespace datakaart {

// What is reported of a column of these values.
inline std::string below(const Engine& engine, const std::string& header,
                         const std::vector<std::string>& values) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& value : values) rows.push_back({value});
  return reported(engine, Table({header}, rows).text());
}

// The same with a column of e-mail addresses beside it.
inline std::string beside_people(const Engine& engine, const std::string& header,
                                 const std::vector<std::string>& values) {
  std::vector<std::vector<std::string>> rows;
  for (const std::string& value : values) rows.push_back({value, "mail@voorbeeld-firma.be"});
  return reported(engine, Table({header, "E-mail"}, rows).text());
}

}  // namespace datakaart
