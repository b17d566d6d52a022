#include <catch2/catch.hpp>

#include "reports/gate/baseline.h"

using namespace datakaart;

namespace {

Baseline sample() {
  Baseline baseline;
  baseline.files["a b.csv"] = {120, 0, {{"email", {2, {}}}, {"iban", {1, {}}}}};
  baseline.files["x.zip!klanten%\n.csv"] = {7, 0, {{"email", {1, {}}}}};
  return baseline;
}

Baseline with(const std::string& path, BaselineFile file) {
  Baseline baseline;
  baseline.files.emplace(path, std::move(file));
  return baseline;
}

const auto k_all = [](const std::string&) { return true; };

}  // namespace

TEST_CASE("a baseline is read as it was written") {
  Baseline baseline = sample();
  baseline.secret = 99;
  baseline.files["a b.csv"].content = 0xABC;
  baseline.files["a b.csv"].kinds["email"].hashes = {1, 0xFFFFFFFFFFFFFFFF};
  const std::string text = format_baseline(baseline);
  const auto read = parse_baseline(text, "base");
  REQUIRE(read);
  CHECK(read->secret == 99);
  CHECK(format_baseline(*read) == text);
  CHECK(read->files.at("a b.csv").kinds == baseline.files["a b.csv"].kinds);
  CHECK(read->files.contains("x.zip!klanten%\n.csv"));
}

TEST_CASE("what is no baseline is told with its line") {
  CHECK(parse_baseline("", "base").error() == "base is empty: no baseline");
  CHECK(parse_baseline("{}", "base").error().starts_with("base:1: "));
  const std::string head = "datakaart baseline 1\n";
  for (const char* line : {"file x - a\n", "file 1 - \n", "  email 1\n", "file 1 - a\n  email x\n",
                           "file 1 - a\n    00ff\n", "other\n"}) {
    INFO(line);
    const auto read = parse_baseline(head + line, "base");
    REQUIRE_FALSE(read);
    CHECK(read.error().find("no line of a baseline") != std::string::npos);
  }
}

TEST_CASE("line ends of Windows and comments are no matter") {
  CHECK(parse_baseline("datakaart baseline 1\r\n# x\r\nfile 1 - a\r\n  email 1\r\n", "base"));
}

TEST_CASE("an update shrinks and never grows by itself") {
  const auto next =
      updated_baseline(with("a", {9, 0, {{"email", {3, {}}}, {"iban", {1, {}}}}}),
                       with("a", {5, 0, {{"email", {2, {}}}, {"phone", {4, {}}}}}), {}, k_all);
  REQUIRE(next.files.size() == 1);
  const BaselineFile& file = next.files.at("a");
  CHECK(file.size == 5);
  REQUIRE(file.kinds.size() == 1);
  CHECK(file.kinds.at("email").distinct == 2);
  const auto more = updated_baseline(with("a", {9, 0, {{"email", {3, {}}}}}),
                                     with("a", {9, 0, {{"email", {8, {}}}}}), {}, k_all);
  CHECK(more.files.at("a").kinds.at("email").distinct == 3);
}

TEST_CASE("an update grows for the files that are named") {
  const Baseline found = with("new", {9, 0, {{"email", {8, {}}}}});
  CHECK(updated_baseline({}, found, {}, k_all).files.empty());
  CHECK(updated_baseline({}, found, {"new"}, k_all).files.at("new").kinds.at("email").distinct ==
        8);
}

TEST_CASE("an update leaves alone what was not checked") {
  const auto next =
      updated_baseline(sample(), {}, {}, [](const std::string& path) { return path != "x.zip"; });
  REQUIRE(next.files.size() == 1);
  CHECK(next.files.begin()->first == "x.zip!klanten%\n.csv");
}

TEST_CASE("a file that moved takes its entry along") {
  const BaselineFile file{9, 0, {{"email", {3, {}}}}};
  const auto next = updated_baseline(with("old", file), with("new", file), {}, k_all);
  REQUIRE(next.files.size() == 1);
  CHECK(next.files.contains("new"));
}

TEST_CASE("of values with hashes those stay that were accepted and are still there") {
  Baseline old = with("a", {9, 0, {{"email", {2, {1, 2}}}}});
  Baseline found = with("a", {9, 0, {{"email", {2, {2, 3}}}}});
  old.secret = found.secret = 5;
  const auto next = updated_baseline(old, found, {}, k_all);
  CHECK(next.files.at("a").kinds.at("email").hashes == std::set<std::uint64_t>{2});
  CHECK(next.files.at("a").kinds.at("email").distinct == 1);
}

TEST_CASE("contents tell a moved file better than its size") {
  const BaselineFile one{9, 11, {{"email", {1, {}}}}};
  const BaselineFile other{9, 12, {{"email", {1, {}}}}};
  const BaselineFile unknown{9, 0, {{"email", {1, {}}}}};
  CHECK_FALSE(one.is_like(other));
  CHECK(one.is_like(unknown));
}
