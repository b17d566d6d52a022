#include <array>
#include <catch2/catch.hpp>

#include "reports/gate/gate.h"

using namespace datakaart;

namespace {

const std::array k_kinds = {
    KindInfo("email", "E-mail", "", "", Category::contact, Sensitivity::simple),
    KindInfo("iban", "IBAN", "", "", Category::financial, Sensitivity::financial)};

GatePolicy policy() {
  GatePolicy policy;
  policy.root = "/repo";
  policy.from = "/repo";
  policy.kinds = k_kinds;
  policy.is_whole = true;
  policy.is_there = [](const std::string&) { return false; };
  return policy;
}

// A file with these values, one a line.
FileResult file_with(const std::string& path, const std::vector<std::uint64_t>& values,
                     KindId kind = 0) {
  static std::uint64_t id = 0;
  FileResult result;
  result.id = {++id, 0};
  result.location.path = path;
  result.type = "text";
  result.meta.size = 100 + values.size();
  result.counts.resize(k_kinds.size());
  std::uint32_t line = 0;
  for (const std::uint64_t value : values) {
    Finding finding;
    finding.kind = kind;
    finding.confidence = Confidence::high;
    finding.place = Place::line(++line);
    finding.hash = value;
    result.findings.push_back(finding);
    ++result.counts[kind][2];
  }
  return result;
}

GateResult judged(const GatePolicy& policy, std::vector<FileResult> files) {
  Gate gate(policy);
  for (FileResult& file : files) gate.take(std::move(file));
  return gate.judge();
}

Baseline baseline_of(std::vector<FileResult> files) {
  return judged(policy(), std::move(files)).found;
}

// The lines of what fails in a file.
std::vector<std::uint32_t> open_lines(const GateResult& result, const std::string& path) {
  std::vector<std::uint32_t> lines;
  for (const GateFile& file : result.files) {
    for (const GateFinding& finding : file.findings) {
      if (file.path == path && finding.accepted == AcceptedBy::nothing) {
        lines.push_back(finding.found.place.number);
      }
    }
  }
  return lines;
}

using Lines = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("files come in order, with paths below the root") {
  const auto result = judged(
      policy(), {file_with("./b", {1}), file_with("a/../a", {}), file_with("/elsewhere/c", {})});
  REQUIRE(result.files.size() == 3);
  CHECK(result.files[0].path == "b");
  CHECK_FALSE(result.files[1].is_below_root);
  CHECK(result.files[2].path == "a");
  CHECK(result.summary.files == 3);
  CHECK(result.summary.findings == 1);
}

TEST_CASE("rules and comments give their reasons, unused rules are named") {
  GatePolicy rules = policy();
  rules.rules = {"the desk", "long gone"};
  FileResult file = file_with("a", {1, 2, 3});
  file.findings[0].accepted = 1;
  --file.counts[0][2];
  file.findings[1].accepted = 0x8000;
  file.comments = {"he agreed"};
  const auto result = judged(rules, {file});
  CHECK(open_lines(result, "a") == Lines{3});
  CHECK(result.files[0].findings[0].justification == "the desk");
  CHECK(result.files[0].findings[1].justification == "he agreed");
  CHECK(result.files[0].more == 0);
  CHECK(result.summary.notes ==
        std::vector<std::string>{"rule 2 of [[allow]] (long gone) matches nothing any more"});
  rules.is_whole = false;
  CHECK(judged(rules, {file}).summary.notes.empty());
}

TEST_CASE("a number of a rule that nobody wrote accepts nothing") {
  FileResult file = file_with("a", {1});
  file.findings[0].accepted = 7;
  CHECK(judged(policy(), {file}).summary.findings == 1);
}

TEST_CASE("a gap is a gap unless its reason is allowed, or its members tell it") {
  GatePolicy some = policy();
  some.allowed_gaps = {Reason::encrypted};
  std::vector<FileResult> files;
  for (const Reason reason :
       {Reason::encrypted, Reason::damaged, Reason::members_unread, Reason::symlink}) {
    files.push_back(file_with(std::string(name_of(reason)), {}));
    files.back().state = State::skipped;
    files.back().reason = reason;
  }
  const auto result = judged(some, files);
  CHECK(result.summary.gaps == 1);
  CHECK(result.files[0].path == "damaged");
  CHECK(result.files[0].is_gap);
}

TEST_CASE("a baseline accepts as many values as there were, in whatever order") {
  GatePolicy with = policy();
  with.baseline = baseline_of({file_with("a", {1, 2, 2}), file_with("b", {3})});
  CHECK(judged(with, {file_with("a", {2, 1}), file_with("b", {4})}).summary.findings == 0);
  const auto more = judged(with, {file_with("a", {1, 2, 9}), file_with("c", {5, 6, 7})});
  CHECK(open_lines(more, "a") == Lines{3});
  CHECK(open_lines(more, "c") == Lines{1, 2, 3});
  CHECK(judged(with, {file_with("a", {1}, 1)}).summary.findings == 1);
}

TEST_CASE("with hashes a replaced value fails") {
  GatePolicy with = policy();
  with.secret = 77;
  with.baseline = judged(with, {file_with("a", {1, 2})}).found;
  CHECK(with.baseline->files.at("a").kinds.at("email").hashes.size() == 2);
  CHECK(open_lines(judged(with, {file_with("a", {3, 2})}), "a") == Lines{1});
  with.secret = 78;
  const auto counted = judged(with, {file_with("a", {3, 2})});
  CHECK(counted.summary.findings == 0);
  REQUIRE(counted.summary.notes.size() == 1);
  CHECK(counted.summary.notes[0].find("only counts") != std::string::npos);
}

TEST_CASE("a file that moved stays accepted, a copy of it does not") {
  GatePolicy with = policy();
  with.baseline = baseline_of({file_with("old", {1, 2})});
  CHECK(judged(with, {file_with("new", {1, 2})}).summary.findings == 0);
  CHECK(judged(with, {file_with("new", {1, 2, 3})}).summary.findings == 3);
  CHECK(judged(with, {file_with("new", {1, 2}), file_with("newer", {1, 2})}).summary.findings == 2);
  with.is_there = [](const std::string& path) { return path == "old"; };
  CHECK(judged(with, {file_with("new", {1, 2})}).summary.findings == 2);
}

TEST_CASE("of a change only the added lines are told") {
  GatePolicy with = policy();
  with.changed = {{"a", {false, {{2, 3}}, ""}}, {"b", {true, {}, ""}}};
  const auto result = judged(with, {file_with("a", {1, 2, 3, 4}), file_with("b", {5})});
  CHECK(open_lines(result, "a") == Lines{2, 3});
  CHECK(open_lines(result, "b") == Lines{1});
}

TEST_CASE("of a change to an accepted file the value is told that only added lines have") {
  GatePolicy with = policy();
  with.baseline = baseline_of({file_with("a", {1, 2})});
  with.changed = {{"a", {false, {{1, 2}}, ""}}};
  // Line 1 is new, line 2 was edited, line 3 stands unchanged.
  CHECK(open_lines(judged(with, {file_with("a", {9, 1, 1, 2})}), "a") == Lines{1});
  CHECK(judged(with, {file_with("a", {2, 1})}).summary.findings == 0);
}

TEST_CASE("of what is staged all is told, and what is new is known by its line") {
  GatePolicy with = policy();
  with.changed = {{"a", {true, {{2, 2}}, ""}}};
  CHECK(open_lines(judged(with, {file_with("a", {1, 2, 3})}), "a") == Lines{1, 2, 3});
  with.baseline = baseline_of({file_with("a", {1, 3})});
  CHECK(open_lines(judged(with, {file_with("a", {1, 2, 3})}), "a") == Lines{2});
}

TEST_CASE("what a change renames keeps its acceptance") {
  GatePolicy with = policy();
  with.baseline = baseline_of({file_with("old", {1, 2})});
  with.is_there = [](const std::string&) { return true; };
  with.changed = {{"new", {false, {{3, 3}}, "old"}}};
  CHECK(open_lines(judged(with, {file_with("new", {1, 2, 3})}), "new") == Lines{3});
}

TEST_CASE("so many distinct values of a kind are allowed over all files") {
  GatePolicy with = policy();
  with.most["email"] = 2;
  CHECK(judged(with, {file_with("a", {1, 1}), file_with("b", {2, 1})}).summary.findings == 0);
  CHECK(judged(with, {file_with("a", {1}), file_with("b", {2, 3})}).summary.findings == 3);
  CHECK(judged(with, {file_with("a", {1}, 1)}).summary.findings == 1);
}

TEST_CASE("what a person decided is accepted with who and when") {
  GatePolicy with = policy();
  with.decision = [](const Location& location) {
    return location.path == "a" ? std::optional<std::string>("Keep, An, 2026-01-31") : std::nullopt;
  };
  const auto result = judged(with, {file_with("a", {1}), file_with("b", {1})});
  CHECK(result.summary.findings == 1);
  CHECK(result.files[0].findings[0].justification == "Keep, An, 2026-01-31");
}

TEST_CASE("findings beyond the cap fail too, and can be accepted as a whole") {
  FileResult file = file_with("a", {1, 2});
  file.counts[0][2] = 5;
  const auto result = judged(policy(), {file});
  CHECK(result.files[0].more == 3);
  CHECK(result.summary.findings == 5);
  CHECK(result.found.files.at("a").kinds.at("email").distinct == 5);
  GatePolicy with = policy();
  with.baseline = result.found;
  CHECK(judged(with, {file}).summary.findings == 0);
  ++file.counts[0][2];
  CHECK(judged(with, {file}).summary.findings > 0);
}

TEST_CASE("a hash is lasting only where there is a secret") {
  CHECK_FALSE(judged(policy(), {file_with("a", {1})}).files[0].findings[0].lasting_hash);
  GatePolicy with = policy();
  with.secret = 77;
  CHECK(judged(with, {file_with("a", {1})}).files[0].findings[0].lasting_hash == 1);
}

TEST_CASE("refused comments are named with their lines") {
  FileResult file = file_with("a", {1});
  file.refused_comments = {1};
  const auto result = judged(policy(), {file});
  REQUIRE(result.summary.notes.size() == 1);
  CHECK(result.summary.notes[0].starts_with("a:1: 'datakaart:allow'"));
}
