// The columns and comments of findings, as a check has them read.
#include <catch2/catch.hpp>

#include "scanner/examine/line_finder.h"
#include "tests/scanner/scan/scan_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

// The result of a check of one file with that content.
FileResult check_file(const std::string& name, const std::string& content,
                      std::vector<AllowRule> allow = {}) {
  const TempFolder folder;
  write_file(folder / name, content);
  ScanOptions options = scan_options(folder.path());
  options.check = CheckRules{};
  options.check->allow = std::move(allow);
  options.check->root = folder.path();
  options.check->from = folder.path();
  Results results;
  REQUIRE(run_scan(options, results).complete);
  return results.at(folder / name);
}

// "12:5-20" for each finding of a kind.
std::vector<std::string> spans(const FileResult& result, std::string_view kind) {
  std::vector<std::string> all;
  for (const Finding& finding : result.findings) {
    if (test_engine().kinds()[finding.kind].name != kind) continue;
    all.push_back(std::to_string(finding.place.number) + ":" + std::to_string(finding.span.begin) +
                  "-" + std::to_string(finding.span.end));
  }
  return all;
}

}  // namespace

TEST_CASE("columns of running text count characters") {
  const auto result = check_file("a.txt", "één\n\té: jan.peeters@telenet.be, an@telenet.be\n");
  CHECK(spans(result, "email") == std::vector<std::string>{"2:5-27", "2:29-42"});
}

TEST_CASE("columns of a table are those of its lines, whatever separates cells") {
  for (const char separator : {',', ';', '\t', '|'}) {
    std::string text =
        "naam?code?e-mail\n\"Peeters? Jan\"?x?jan@telenet.be\n\"\"?y?an@telenet.be\n";
    std::replace(text.begin(), text.end(), '?', separator);
    INFO(text);
    CHECK(spans(check_file("a.csv", text), "email") ==
          std::vector<std::string>{"2:18-32", "3:6-19"});
  }
}

TEST_CASE("a short value is found in its own column") {
  const auto result = check_file("a.csv",
                                 "code,naam,geslacht,geboortedatum\nM,Jan Peeters,M,30/07/1985\n"
                                 "V,An Claes,V,02/02/1972\n");
  CHECK(spans(result, "sex") == std::vector<std::string>{"2:15-16", "3:12-13"});
}

TEST_CASE("a cell that goes on over lines tells the line on which the value is") {
  const auto result =
      check_file("a.csv", "nota,e-mail\n\"een\ntwee\",jan@telenet.be\nx,an@telenet.be\n");
  CHECK(spans(result, "email") == std::vector<std::string>{"3:7-21", "4:3-16"});
}

TEST_CASE("escapes before a value move its column") {
  const auto result = check_file("a.json", R"({"a": "caf\u00e9 \"x\"", "mail": "jan@telenet.be"})"
                                           "\n");
  CHECK(spans(result, "email") == std::vector<std::string>{"1:35-49"});
}

TEST_CASE("what the file writes otherwise has no column") {
  const auto result = check_file("a.txt", "GET /?m=jan%40telenet.be\n");
  CHECK(spans(result, "email") == std::vector<std::string>{"1:0-0"});
}

TEST_CASE("the same value written in two ways has one column") {
  const auto result = check_file("a.txt", "m=jan%40telenet.be is jan@telenet.be\n");
  CHECK(spans(result, "email") == std::vector<std::string>{"1:0-0", "1:23-37"});
}

TEST_CASE("lines of a page have columns too, found in the helper") {
  const auto result =
      check_file("a.html", "<html><body>\n<p>mail: jan@telenet.be</p>\n</body></html>\n");
  CHECK(spans(result, "email") == std::vector<std::string>{"2:10-24"});
}

TEST_CASE("a comment accepts the kinds that it names on its line") {
  const auto result = check_file("a.py",
                                 "a = 'jan@telenet.be'  # datakaart:allow email he agreed\n"
                                 "b = 'an@telenet.be'\n"
                                 "c = 'els@telenet.be'  # datakaart:allow iban wrong kind\n");
  REQUIRE(result.findings.size() == 3);
  CHECK(result.findings[0].accepted == k_by_comment);
  CHECK(result.findings[1].accepted == 0);
  CHECK(result.findings[2].accepted == 0);
  CHECK(result.comments == std::vector<std::string>{"he agreed"});
  CHECK(result.refused_comments.empty());
}

TEST_CASE("a comment without reason, or of an unknown kind, is refused") {
  const auto result = check_file("a.py",
                                 "a = 'jan@telenet.be'  # datakaart:allow email\n"
                                 "b = 'an@telenet.be'  # datakaart:allow e-mails since today\n");
  CHECK(result.refused_comments == std::vector<std::uint32_t>{1, 2});
  for (const Finding& finding : result.findings) CHECK(finding.accepted == 0);
}

TEST_CASE("a reason that holds personal data is not told") {
  const auto result =
      check_file("a.py", "a = 'jan@telenet.be'  # datakaart:allow email jan@telenet.be agreed\n");
  CHECK(result.comments == std::vector<std::string>{""});
  for (const Finding& finding : result.findings) CHECK(finding.accepted == k_by_comment);
}

TEST_CASE("what a rule accepts is not counted, what is not sure enough is not kept") {
  const auto result = check_file("a.txt", "jan@telenet.be\nan@skynet.be\n",
                                 {{"*.txt", {"email"}, {"*@telenet.be"}}});
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].accepted == 1);
  CHECK(found(result) == 1);
  CHECK(check_file("b.txt", "10.0.0.1\n").findings.empty());
}

TEST_CASE("rules reach the helpers") {
  const TempFolder folder;
  write_file(folder / "a.html", "<html><body><p>jan@telenet.be</p></body></html>\n");
  const auto result =
      check_file("a.html", read_file(folder / "a.html"), {{"", {}, {"*@telenet.be"}}});
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].accepted == 1);
}
