#include <sstream>

#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::vector<std::string> lines_with(const std::string& text, const std::string& front) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(front)) lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("the annotations of a check are as the golden file") {
  check_gate_format(github_format(), "check.github.txt");
}

TEST_CASE("no name and no value begins a command of its own in GitHub's log") {
  const std::string text = gate_text(github_format(), gate_files());
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    INFO(line);
    // One command a line; what is in its properties ends none of them.
    CHECK((line.starts_with("::error file=") || line.starts_with("::warning file=") ||
           line.starts_with("::notice ")));
    const std::string properties = line.substr(2, line.find("::", 2) - 2);
    CHECK(properties.find(':') == std::string::npos);
    CHECK(properties.find("title=") != std::string::npos);
  }
}

TEST_CASE("as many annotations are written as GitHub shows, and the rest is counted") {
  GateFile table = gate_file("a.csv");
  for (std::uint32_t line = 1; line <= 30; ++line) {
    add_finding(table, k_email, Confidence::high, Place::line(line));
  }
  GateFile other = gate_file("b.csv");
  add_finding(other, k_phone, Confidence::high, Place::line(4), "+32 4** ** ** 56");
  GateFile unread = gate_file("c.zip");
  unread.state = State::skipped;
  unread.reason = Reason::damaged;
  unread.is_gap = true;
  const std::vector<GateFile> files = {table, other, unread};
  const std::string text = gate_text(github_format(), files);
  const auto errors = lines_with(text, "::error ");
  CHECK(errors.size() == 10);
  // One table leaves room for what stands elsewhere.
  CHECK(std::count_if(errors.begin(), errors.end(), [](const std::string& line) {
          return line.starts_with("::error file=b.csv,line=4,col=7,");
        }) == 1);
  const auto notices = lines_with(text, "::notice ");
  REQUIRE(notices.size() == 2);
  CHECK(notices[1].find("Not shown here: 21 findings and 0 unread files") != std::string::npos);

  CHECK(lines_with(gate_text(github_format(), std::vector<GateFile>(40, unread)), "::notice ")
            .size() == 10);
}

TEST_CASE("a clean check writes no annotation") {
  CHECK(gate_text(github_format(), {gate_file("a.txt")}).empty());
}
