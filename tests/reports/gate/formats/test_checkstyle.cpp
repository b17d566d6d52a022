#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("Checkstyle's report of a check is as the golden file") {
  check_gate_format(checkstyle_format(), "check.checkstyle.xml");
}

TEST_CASE("Checkstyle's report of a clean check names no file") {
  GateFile clean = gate_file("a.txt");
  add_finding(clean, k_email, Confidence::high, Place::line(1)).accepted = AcceptedBy::baseline;
  CHECK(gate_text(checkstyle_format(), {clean}, {}).find("<file") == std::string::npos);
}
