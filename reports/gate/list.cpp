// All formats in which a check can be reported: a new one is one new file, its function in list.h,
// and one line here.
#include "reports/gate/list.h"

#include <vector>

namespace datakaart {

std::span<const GateFormat* const> gate_formats() {
  static const std::vector<const GateFormat*> list = {
      &checkstyle_format(), &github_format(), &gitlab_format(),
      &json_format(),       &junit_format(),  &sarif_format(),
  };
  return list;
}

const GateFormat* find_gate_format(std::string_view name) {
  for (const GateFormat* format : gate_formats()) {
    if (format->name() == name) return format;
  }
  return nullptr;
}

}  // namespace datakaart
