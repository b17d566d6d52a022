#include "reports/gate/formats/finding_ids.h"
#include "tests/reports/gate/formats/gate_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::vector<std::string> ids_of(const GateFile& file) {
  FindingIds ids;
  ids.begin_file(file);
  std::vector<std::string> all;
  for (const GateFinding& finding : file.findings) {
    all.push_back(ids.id_of(finding, gate_kinds()[finding.found.kind]));
  }
  return all;
}

GateFile file_with(const std::vector<std::string>& masked) {
  GateFile file = gate_file("a.csv");
  std::uint32_t line = 0;
  for (const std::string& one : masked) {
    add_finding(file, k_email, Confidence::high, Place::line(++line), one);
  }
  return file;
}

}  // namespace

TEST_CASE("equal findings of a file have different ids, and the same ones in the next run") {
  const auto ids = ids_of(file_with({"a", "a", "b"}));
  CHECK(ids[0].size() == 32);
  CHECK(ids[0] != ids[1]);
  CHECK(ids[0] != ids[2]);
  CHECK(ids == ids_of(file_with({"a", "a", "b"})));
}

TEST_CASE("a new finding changes the ids of no others that look different") {
  const auto before = ids_of(file_with({"a", "b"}));
  const auto after = ids_of(file_with({"a", "new", "b"}));
  CHECK(after[0] == before[0]);
  CHECK(after[2] == before[1]);
}

TEST_CASE("with a secret an id follows the value, and without one the hash of a run is not in it") {
  GateFile file = file_with({"a", "a"});
  const auto without = ids_of(file);
  file.findings[0].found.hash = 99;
  CHECK(ids_of(file) == without);
  file.findings[0].lasting_hash = 1;
  file.findings[1].lasting_hash = 2;
  const auto ids = ids_of(file);
  std::swap(file.findings[0], file.findings[1]);
  const auto swapped = ids_of(file);
  CHECK(swapped[0] == ids[1]);
  CHECK(swapped[1] == ids[0]);
}

TEST_CASE("ids differ by file, member, sheet and kind") {
  GateFile file = file_with({"a"});
  std::vector<std::string> all = ids_of(file);
  file.location.members = {"b.csv"};
  all.push_back(ids_of(file)[0]);
  file.path = "c.csv";
  all.push_back(ids_of(file)[0]);
  file.findings[0].found.kind = k_phone;
  all.push_back(ids_of(file)[0]);
  file.findings[0].found.place = Place::cell("Blad1", 1, 1);
  all.push_back(ids_of(file)[0]);
  file.findings[0].found.place = Place::cell("Blad2", 1, 1);
  all.push_back(ids_of(file)[0]);
  std::sort(all.begin(), all.end());
  CHECK(std::unique(all.begin(), all.end()) == all.end());
}
