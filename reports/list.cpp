// All reports: a new one is one new file, its function in list.h, and one line here.
#include "reports/list.h"

#include <vector>

namespace datakaart {

std::span<const Report* const> reports() {
  static const std::vector<const Report*> list = {
      &csv_report(),
      &json_report(),
      &workbook_report(),
  };
  return list;
}

}  // namespace datakaart
