#include <array>
#include <catch2/catch.hpp>
#include <map>

#include "reports/gate/text.h"
#include "tests/temp_folder.h"

using namespace datakaart;

namespace {

const std::array k_kinds = {
    KindInfo("email", "E-mail", "", "", Category::contact, Sensitivity::simple)};

GateFile file_with(const std::string& path, Place place, LineSpan span = {}) {
  GateFile file;
  file.location.path = path;
  file.path = path;
  GateFinding finding;
  finding.fails = true;
  finding.found.confidence = Confidence::high;
  finding.found.masked = "j***@x***.be";
  finding.found.place = std::move(place);
  finding.found.span = span;
  file.findings.push_back(finding);
  return file;
}

// Findings and the rest, as they are written.
std::pair<std::string, std::string> told(const std::vector<GateFile>& files,
                                         const GateSummary& summary, const TextStyle& style) {
  const testing::TempFolder folder;
  GateInfo info;
  info.kinds = k_kinds;
  std::FILE* out = std::fopen((folder / "out").c_str(), "w");
  std::FILE* rest = std::fopen((folder / "rest").c_str(), "w");
  GateText text(info, style, out, rest);
  for (const GateFile& file : files) text.file(file);
  CHECK(text.finish(summary));
  std::fclose(out);
  std::fclose(rest);
  return {testing::read_file(folder / "out"), testing::read_file(folder / "rest")};
}

}  // namespace

TEST_CASE("a finding is a line as compilers write it") {
  GateFile file = file_with("src/a.csv", Place::line(12), {5, 17});
  GateSummary summary;
  summary.findings = 1;
  summary.files = 3;
  summary.gaps = 1;
  summary.accepted[1] = 2;
  const auto [out, rest] = told({file}, summary, {});
  CHECK(out == "src/a.csv:12:5: email (high) j***@x***.be\n");
  CHECK(rest == "1 finding in 3 files, 2 accepted, 1 not, or not wholly, read\n");
}

TEST_CASE("places that are no lines are told in words") {
  Finding finding;
  CHECK(shown_place(finding) == ":");
  finding.place = Place::line(3);
  CHECK(shown_place(finding) == ":3:");
  finding.place = Place::page(3);
  CHECK(shown_place(finding) == ": page 3:");
  finding.place = Place::cell("Blad1", 14, 3);
  CHECK(shown_place(finding) == ": sheet 'Blad1' C14:");
  finding.place = Place::cell("B\x1b", 1, 1, PlaceLabel::comment);
  CHECK(shown_place(finding) == ": sheet 'B\\x1B' A1 comment:");
}

TEST_CASE("a path commands nobody") {
  GateFile file;
  for (const auto& [path, shown] :
       std::map<std::string, std::string>{{"a.txt", "a.txt"},
                                          {"::error::x", "./::error::x"},
                                          {" ::error::x", "./ ::error::x"},
                                          {"a##[error]x", "a#\\x23[error]x"},
                                          {"-n", "./-n"},
                                          {"/srv/x", "/srv/x"},
                                          {"\u00e9t\u00e9", "\u00e9t\u00e9"},
                                          {"a\x1b[31m", "a\\x1B[31m"}}) {
    file.path = path;
    CHECK(shown_path(file) == shown);
  }
  file.path = "a.zip";
  file.location.members = {"b.csv"};
  CHECK(shown_path(file) == "a.zip!b.csv");
}

TEST_CASE("at a terminal findings stand below their file") {
  TextStyle style;
  style.grouped = true;
  const auto [out, rest] = told({file_with("a", Place::line(2), {5, 9})}, {}, style);
  CHECK(out == "a\n  2:5       email (high) j***@x***.be\n\n");
  style.coloured = true;
  CHECK(told({file_with("a", Place::line(2))}, {}, style).first.find("\x1b[") != std::string::npos);
}

TEST_CASE("accepted findings are not told, unread files are") {
  GateFile file = file_with("a", Place::line(1));
  file.findings[0].accepted = AcceptedBy::comment;
  file.is_gap = true;
  file.state = State::skipped;
  file.reason = Reason::encrypted;
  file.detail = DetailCode::needs_password;
  const auto [out, rest] = told({file}, {}, {});
  CHECK(out.empty());
  CHECK(rest.starts_with("a: not read: encrypted: "));
}

TEST_CASE("quiet says nothing where all is clean, and what is wrong all the same") {
  TextStyle style;
  style.quiet = true;
  CHECK(told({}, {}, style).second.empty());
  GateSummary summary;
  summary.notes = {"rule 1 matches nothing"};
  summary.findings = 1;
  const auto rest = told({}, summary, style).second;
  CHECK(rest.find("rule 1 matches nothing") != std::string::npos);
  CHECK(rest.find("1 finding in 0 files") != std::string::npos);
}

TEST_CASE("hashes that last are shown where rules can name them") {
  GateFile file = file_with("a", Place::line(1));
  file.findings[0].lasting_hash = 42;
  TextStyle style;
  CHECK(told({file}, {}, style).first.find('#') == std::string::npos);
  style.hashes = true;
  CHECK(told({file}, {}, style).first.ends_with(" #000000000000002a\n"));
}
