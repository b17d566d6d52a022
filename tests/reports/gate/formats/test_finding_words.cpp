#include "reports/gate/formats/finding_words.h"
#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("a finding is told with its place, mask, confidence and evidence") {
  GateFile file = gate_file("a.xlsx");
  const GateFinding& finding =
      add_finding(file, k_email, Confidence::high, Place::cell("Blad1", 14, 3));
  CHECK(placed_finding_words(finding, gate_kinds()[k_email]) ==
        "Blad1!C14: E-mail address j***@v***.be (high: shape, word near \"e-mail\")");
  CHECK(line_of(file, finding) == 0);
}

TEST_CASE("only the lines of a file on disk are its lines") {
  GateFile file = gate_file("a.zip", {"b.txt"});
  const GateFinding& inside = add_finding(file, k_email, Confidence::high, Place::line(3));
  CHECK(line_of(file, inside) == 0);
  CHECK(line_of(gate_file("b.txt"), inside) == 3);
}

TEST_CASE("every way to accept has a name and words of its own where nothing was written down") {
  std::vector<std::string> all;
  for (std::size_t i = 1; i < static_cast<std::size_t>(AcceptedBy::k_count); ++i) {
    GateFinding finding;
    finding.accepted = static_cast<AcceptedBy>(i);
    CHECK_FALSE(name_of(finding.accepted).empty());
    CHECK_FALSE(justification_words(finding).empty());
    all.push_back(justification_words(finding));
    finding.justification = "a reason\n";
    CHECK(justification_words(finding) == "a reason\\x0A");
  }
  CHECK(std::unique(all.begin(), all.end()) == all.end());
}

TEST_CASE("what the law protects more is graver than its kind of data alone") {
  const auto kind = [](Category category, Sensitivity sensitivity) {
    return KindInfo("k", "K", "k", "k", category, sensitivity);
  };
  CHECK(severity_of(kind(Category::contact, Sensitivity::simple)) == 4.0);
  CHECK(severity_of(kind(Category::financial, Sensitivity::financial)) == 7.0);
  CHECK(severity_of(kind(Category::health, Sensitivity::simple)) > 9.0);
  CHECK(severity_of(kind(Category::criminal, Sensitivity::simple)) > 9.0);
  CHECK(severity_of(kind(Category::belgian_national_number, Sensitivity::simple)) == 8.5);
}
