#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t times = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++times;
  return times;
}

}  // namespace

TEST_CASE("JUnit's report of a check is as the golden file") {
  check_gate_format(junit_format(), "check.junit.xml");
}

TEST_CASE("JUnit's report of a check without files has a suite without cases") {
  const std::string text = gate_text(junit_format(), {}, {});
  CHECK(count(text, "<testsuite ") == 1);
  CHECK(count(text, "tests=\"0\"") == 1);
}

TEST_CASE("names that differ in blanks alone stay different names") {
  const std::string text =
      gate_text(junit_format(), {gate_file("a  b.txt"), gate_file("a b.txt ")});
  CHECK(count(text, "name=\"a \\x20b.txt\"") == 1);
  CHECK(count(text, "name=\"a b.txt\\x20\"") == 1);
}

TEST_CASE("the cases of many files are held a suite at a time, each with its own counts") {
  GateFile bad = gate_file("b.txt");
  add_finding(bad, k_email, Confidence::high, Place::line(1));
  std::vector<GateFile> files(10'000, gate_file("a.txt"));
  files.push_back(bad);
  const std::string text = gate_text(junit_format(), files, {});
  CHECK(count(text, "<testsuite ") == 2);
  CHECK(count(text, "id=\"0\"") == 1);
  CHECK(count(text, "tests=\"10000\" failures=\"0\"") == 1);
  CHECK(count(text, "tests=\"1\" failures=\"1\"") == 1);
  CHECK(count(text, "<testcase ") == 10'001);
}
