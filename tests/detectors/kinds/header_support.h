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

// The kinds other than e-mail addresses that are reported, parted by one blank, each once in a row.
inline std::string kinds_in(const Engine& engine, const std::string& text) {
  std::vector<Match> matches;
  engine.find(Text{text}, matches);
  std::string kinds;
  for (const Match& match : matches) {
    const std::string name(engine.kinds()[match.kind].name);
    if (match.confidence < Confidence::medium || name == "email" || kinds.ends_with(name)) continue;
    if (!kinds.empty()) kinds += ' ';
    kinds += name;
  }
  return kinds;
}

}  // namespace datakaart
