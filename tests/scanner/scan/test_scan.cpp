#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <thread>

#include "scanner/scan/scan.h"
#include "tests/scanner/scan/scan_support.h"

using namespace datakaart;
using namespace datakaart::testing;
namespace fs = std::filesystem;

namespace {

// A nest of gzip files made by the system's gzip: level 1 holds the text.
void make_gzip_nest(const std::string& path, int levels) {
  std::string command = "printf 'jan@atelier-zonnewende.be\\n'";
  for (int i = 0; i < levels; ++i) command += " | gzip -nc";
  REQUIRE(std::system((command + " > '" + path + "'").c_str()) == 0);
}

}  // namespace

TEST_CASE("findings, counts and distinct values of a file agree") {
  TempFolder folder;
  write_file(folder / "a.txt",
             "jan@atelier-zonnewende.be\nmie@atelier-zonnewende.be\njan@atelier-zonnewende.be\n");
  Results results;
  const ScanSummary summary = run_scan(scan_options(folder.path()), results);
  const FileResult& file = results.at(folder / "a.txt");
  CHECK(found(file) == 3);
  CHECK(file.findings.size() == 3);
  CHECK(results.distinct(file.id) == 2);
  CHECK(file.findings[0].hash == file.findings[2].hash);
  CHECK(file.findings[0].hash != file.findings[1].hash);
  CHECK(file.findings[1].place == Place::line(2));
  CHECK(summary.findings == 3);
}

TEST_CASE("a table tells its rows and the persons in it, and what its values have in common") {
  TempFolder folder;
  write_file(folder / "a.csv",
             "naam;gsm;e-mail\nA;0475123456;a@zonnewende.be\nB;0476123456;b@zonnewende.be\n"
             "A;0475123456;a@zonnewende.be\nC;;\n;016275286;\n");
  Results results;
  run_scan(scan_options(folder.path()), results);
  const FileResult& file = results.at(folder / "a.csv");
  CHECK(file.rows == 5);
  CHECK(results.persons(file.id) == 4);  // by address, by name, and the last by telephone
  const auto facts = [&](std::string_view name) {
    for (const FactCount& fact : file.facts) {
      if (fact.name == name) return fact.count;
    }
    return std::uint64_t{0};
  };
  CHECK(facts("mobile") == 3);
  CHECK(facts("fixed") == 1);
}

TEST_CASE("of headings only the words asked for are told, and equal columns are recognised") {
  TempFolder folder;
  write_file(folder / "a.csv", "naam;brutoLoon;e-mail\nAn;1;an@atelier-zonnewende.be\n");
  write_file(folder / "b.csv", "naam;brutoLoon;e-mail\nBo;2;bo@atelier-zonnewende.be\n");
  write_file(folder / "c.csv", "naam;e-mail\nCo;co@atelier-zonnewende.be\n");
  write_file(folder / "d.html", "<h1>Loonfiche</h1><p>dirk@atelier-zonnewende.be</p>");
  write_file(folder / "e.csv", "artikel;loon\nhamer;x\n");
  write_file(folder / "f.txt", "f@atelier-zonnewende.be " + std::string(300, '-') + " loon");
  ScanOptions options = scan_options(folder.path());
  options.heading_words = {"loon*"};
  Results results;
  run_scan(options, results);
  const std::vector<std::string> loon = {"loon*"};
  CHECK(results.at(folder / "a.csv").headings == loon);
  CHECK(results.at(folder / "a.csv").columns != 0);
  CHECK(results.at(folder / "a.csv").columns == results.at(folder / "b.csv").columns);
  CHECK(results.at(folder / "a.csv").columns != results.at(folder / "c.csv").columns);
  CHECK(results.at(folder / "c.csv").headings.empty());
  CHECK(results.at(folder / "d.html").headings == loon);
  CHECK(results.at(folder / "e.csv").headings.empty());  // no personal data
  CHECK(results.at(folder / "e.csv").columns == 0);
  CHECK(results.at(folder / "f.txt").headings.empty());  // far behind the beginning
}

TEST_CASE("findings are capped per kind, counts are not") {
  TempFolder folder;
  std::string text;
  for (int i = 0; i < 50; ++i) text += "p" + std::to_string(i) + "@atelier-zonnewende.be\n";
  write_file(folder / "a.txt", text);
  Results results;
  ScanOptions options = scan_options(folder.path());
  options.limits.max_findings = 10;
  run_scan(options, results);
  const FileResult& file = results.at(folder / "a.txt");
  CHECK(file.findings.size() == 10);
  CHECK(found(file) == 50);
  CHECK(results.distinct(file.id) == 50);
}

// Root may read everything: for a while it is nobody.
class AsNobody {
 public:
  AsNobody() { REQUIRE((!is_root_ || seteuid(65534) == 0)); }
  ~AsNobody() { static_cast<void>(!is_root_ || seteuid(0) == 0); }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;

 private:
  bool is_root_ = geteuid() == 0;
};

TEST_CASE("a file that may not be read is told, and the scan goes on") {
  TempFolder folder;
  write_file(folder / "closed.txt", "text\n");
  write_file(folder / "open.txt", "text\n");
  REQUIRE(chmod((folder / "closed.txt").c_str(), 0) == 0);
  REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
  const AsNobody nobody;
  Results results;
  const ScanSummary summary = run_scan(scan_options(folder.path()), results);
  CHECK(results.at(folder / "closed.txt").reason == Reason::permission_denied);
  CHECK(results.at(folder / "open.txt").state == State::examined);
  CHECK(summary.unread == 1);
}

TEST_CASE("members of archives have locations of their own and are read in helpers") {
  TempFolder folder;
  make_gzip_nest(folder / "nest.txt.gz", 1);
  Results results;
  const ScanSummary summary = run_scan(scan_options(folder.path()), results);
  CHECK(found(results.at(folder / "nest.txt.gz!nest.txt")) == 1);
  CHECK(results.at(folder / "nest.txt.gz").type == "gz");
  CHECK(results.at(folder / "nest.txt.gz!nest.txt").parent ==
        results.at(folder / "nest.txt.gz").id);
  CHECK(summary.members == 1);
  CHECK(summary.files == 1);
}

TEST_CASE("a nest deeper than the limit ends with a skip that says so") {
  TempFolder folder;
  make_gzip_nest(folder / "nest.gz", 20);
  Results results;
  const ScanSummary summary = run_scan(scan_options(folder.path()), results);
  std::size_t too_deep = 0;
  for (const auto& [name, result] : results.all()) {
    too_deep += result.reason == Reason::limit_depth ? 1 : 0;
  }
  CHECK(too_deep == 1);
  CHECK(results.size() == 10);  // the file, eight levels, and the one that was too deep
  CHECK(results.at(folder / "nest.gz").state == State::partial);
  CHECK(results.at(folder / "nest.gz").reason == Reason::members_unread);
  CHECK(summary.unread > 0);
}

TEST_CASE("a bomb of zeros ends by the ratio") {
  TempFolder folder;
  REQUIRE(std::system(("head -c 300000000 /dev/zero | gzip -1 > '" + folder.path() + "/zeros.gz'")
                          .c_str()) == 0);
  Results results;
  run_scan(scan_options(folder.path()), results);
  CHECK(results.at(folder / "zeros.gz").reason == Reason::limit_ratio);
}

TEST_CASE("a document with more text than the limit is told, a text file is not") {
  TempFolder folder;
  write_file(folder / "a.html", "<p>" + std::string(2000, 'x') + "</p>");
  write_file(folder / "a.txt", std::string(2000, 'x'));
  ScanOptions options = scan_options(folder.path());
  options.limits.max_text = 1000;
  Results results;
  run_scan(options, results);
  CHECK(results.at(folder / "a.html").reason == Reason::limit_text);
  CHECK(results.at(folder / "a.html").state == State::partial);
  CHECK(results.at(folder / "a.txt").reason == Reason::none);
}

TEST_CASE("results are the same with helpers and without") {
  TempFolder folder;
  make_gzip_nest(folder / "a.txt.gz", 3);
  write_file(folder / "b.html", "<p>mie<b>@</b>atelier-zonnewende.be</p>");
  Results apart;
  Results within;
  ScanOptions options = scan_options(folder.path());
  run_scan(options, apart);
  options.helper_program.clear();
  options.extractors = all_extractors();
  run_scan(options, within);
  REQUIRE(apart.size() == within.size());
  for (const auto& [name, result] : apart.all()) {
    INFO(name);
    CHECK(within.at(name).counts == result.counts);
    CHECK(within.at(name).state == result.state);
    CHECK(within.at(name).content == result.content);
  }
}

TEST_CASE("a large file gives the same results whatever the threads") {
  TempFolder folder;
  std::string table = "naam;gsm;e-mail\n";
  std::string objects;
  for (int i = 0; i < 20'000; ++i) {
    const std::string address = "an" + std::to_string(i % 9000) + "@zonnewende.be";
    table += "A" + std::to_string(i) + ";0475" + std::to_string(100'000 + i) + ";" + address + "\n";
    objects +=
        R"({"gsm": "0475)" + std::to_string(100'000 + i) + R"(", "e-mail": ")" + address + "\"}\n";
  }
  write_file(folder / "a.csv", table);
  write_file(folder / "b.jsonl", objects);
  ScanOptions options = scan_options(folder.path());
  options.limits.max_findings = 30'000;
  options.jobs = 1;
  Results alone;
  run_scan(options, alone);
  options.jobs = 8;
  Results together;
  run_scan(options, together);
  const auto places = [](const FileResult& file) {
    std::vector<std::string> all;
    for (const Finding& finding : file.findings) {
      all.push_back(std::to_string(finding.place.number) + " " + finding.masked +
                    std::to_string(finding.hash));
    }
    return all;
  };
  for (const auto& [name, file] : alone.all()) {
    INFO(name);
    const FileResult& same = together.at(name);
    CHECK(found(file) == 40'000);
    CHECK(same.counts == file.counts);
    CHECK(places(same) == places(file));
    CHECK(same.rows == file.rows);
    CHECK(same.columns == file.columns);
    REQUIRE(same.facts.size() == file.facts.size());
    CHECK(same.facts[0].count == file.facts[0].count);
    CHECK(together.distinct(same.id) == alone.distinct(file.id));
    CHECK(together.persons(same.id) == alone.persons(file.id));
  }
  CHECK(alone.at(folder / "b.jsonl").rows == 20'000);
}

TEST_CASE("only a copy that must give the same results is not examined again") {
  class Copies final : public ResultSink, public CopySink {
   public:
    void identities(FileId, std::span<const Identity>) override {}
    void file(FileResult&& result) override {
      if (!result.location.is_member()) examined.insert(result.location.path);
    }
    void copy(FileCopy&& copy) override { copies.insert(copy.file.location.path); }
    std::set<std::string> examined;
    std::set<std::string> copies;
  };
  TempFolder folder;
  const std::string text(100'000, '-');
  const std::string address = "\njan@atelier-zonnewende.be\n";
  write_file(folder / "a.txt", text + address);
  write_file(folder / "b.txt", text + address);
  write_file(folder / "c.log", text + address);                          // another type
  write_file(folder / "d.txt", text + "\nmie@atelier-zonnewende.be\n");  // of the same size
  write_file(folder / "e.txt", "short" + address);
  write_file(folder / "f.txt", "short" + address);
  const std::string zip = "seq 5000 | gzip -nc > '" + (folder / "g.gz") + "'";
  REQUIRE(std::system(zip.c_str()) == 0);
  std::filesystem::create_directory(folder / "h");
  std::filesystem::copy_file(folder / "g.gz", folder / "h/g.gz");
  std::filesystem::copy_file(folder / "g.gz", folder / "i.gz");  // its member has another name
  ScanOptions options = scan_options(folder.path());
  options.jobs = 1;
  Copies results;
  const std::atomic<int> interrupts{0};
  const ScanSummary summary = scan(
      options, test_engine(), results, interrupts, [](const Progress&) {}, &results);
  CHECK(results.examined.size() == 7);
  CHECK(results.copies.size() == 2);
  CHECK(results.copies.count(folder / "a.txt") + results.copies.count(folder / "b.txt") == 1);
  CHECK(results.copies.count(folder / "g.gz") + results.copies.count(folder / "h/g.gz") == 1);
  Results all;
  const ScanSummary same = run_scan(options, all);
  CHECK(summary.files == 9);
  CHECK(summary.files == same.files);
  CHECK(summary.examined == same.examined);
  CHECK(summary.members == same.members);
  CHECK(summary.findings == same.findings);
}

TEST_CASE("a helper that cannot be started costs files, not the scan") {
  TempFolder folder;
  make_gzip_nest(folder / "a.gz", 1);
  write_file(folder / "b.txt", "jan@atelier-zonnewende.be\n");
  Results results;
  ScanOptions options = scan_options(folder.path());
  options.helper_program = "/bin/false";
  const ScanSummary summary = run_scan(options, results);
  CHECK(results.at(folder / "a.gz").reason == Reason::crashed);
  CHECK(found(results.at(folder / "b.txt")) == 1);
  CHECK(summary.unread == 1);
  CHECK(summary.complete);
}

TEST_CASE("an interrupted scan keeps what was found and says that it is not whole") {
  TempFolder folder;
  for (int i = 0; i < 3000; ++i) write_file(folder / std::to_string(i), "text\n");
  Results results;
  std::atomic<int> interrupts{1};
  const ScanSummary summary =
      scan(scan_options(folder.path()), test_engine(), results, interrupts, [](const Progress&) {});
  CHECK_FALSE(summary.complete);
  CHECK(results.size() == summary.files);
}

TEST_CASE("the totals of a summary add up") {
  TempFolder folder;
  write_file(folder / "a.txt", "text\n");
  write_file(folder / "b.jpg", "\xFF\xD8\xFF\xE0 no picture");
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  make_gzip_nest(folder / "c.gz", 20);
  Results results;
  const ScanSummary summary = run_scan(scan_options(folder.path()), results);
  CHECK(summary.files == 4);
  CHECK(summary.examined + summary.partial + summary.skipped == summary.files);
  CHECK(summary.files + summary.members == results.size());
}
