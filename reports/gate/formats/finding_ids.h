// Tells the findings of a check apart in a way that lasts from run to run, for services that show
// what is new: by file, kind and sheet, and by the value's keyed hash where a secret was given,
// else by what is shown of it; equal ones are counted. Lines may move, and nothing in it lets a
// value be tried out that is not shown anyway. One owner, one thread; holds the findings of one
// file.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "reports/gate/gate_report.h"

namespace datakaart {

class FindingIds {
 public:
  // What is asked for next stands in this file.
  void begin_file(const GateFile& file);
  // 32 hexadecimal digits. For each finding once, in the order of the file, accepted ones too: what
  // is accepted must not change the names of others.
  std::string id_of(const GateFinding& finding, const KindInfo& kind);
  // Of the file as a whole, for what is told of it: "unread".
  std::string id_of_file(std::string_view what) const;

 private:
  std::string file_;
  std::map<std::string, std::uint64_t> seen_;
};

}  // namespace datakaart
