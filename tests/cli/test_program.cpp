// The real program, from its words to its exit code and outputs.
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>

#include "tests/temp_folder.h"

using namespace datakaart::testing;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

struct Ended {
  int code;
  std::string text;  // stdout and stderr
};

// Runs `datakaart WORDS` by the shell, with `before` in front of it.
Ended run(const std::string& words, const std::string& before = "") {
  std::FILE* pipe = popen((before + " '" DATAKAART_BINARY "' " + words + " 2>&1").c_str(), "r");
  REQUIRE(pipe != nullptr);
  Ended ended{0, {}};
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) ended.text += static_cast<char>(c);
  const int status = pclose(pipe);
  ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ended;
}

std::string without_times(std::string json) {
  for (const char* name : {"\"started\":\"", "\"finished\":\""}) {
    const auto at = json.find(name);
    REQUIRE(at != std::string::npos);
    json.replace(at + std::string(name).size(), 20, "");
  }
  return json;
}

}  // namespace

TEST_CASE("help and version are told, and end well") {
  CHECK(run("--version").code == 0);
  CHECK_THAT(run("--version").text, Contains("datakaart 0."));
  CHECK_THAT(run("--help").text, Contains("Commands:"));
  for (const std::string command :
       {"scan", "check", "report", "explain", "breach", "person", "doctor", "detectors"}) {
    const Ended help = run(command + " --help");
    CHECK(help.code == 0);
    CHECK_THAT(help.text, Contains("Usage: datakaart " + command) && Contains("Examples:"));
    CHECK(run("help " + command).text == help.text);
  }
}

TEST_CASE("wrong words end with 2 and say what is wrong") {
  CHECK(run("").code == 2);
  for (const auto& [words, said] : std::vector<std::pair<std::string, std::string>>{
           {"scna x", "did you mean 'scan'"},
           {"scan", "wants a folder"},
           {"scan /nowhere/at/all", "No such file"},
           {"scan --quite .", "did you mean '--quiet'"},
           {"scan . -o x.docx", "no report of format 'docx'"},
           {"scan . --kinds emial", "unknown kind 'emial'"},
           {"scan . --region XX", "unknown region 'XX'"},
           {"scan . --min-confidence some", "low, medium or high"},
           {"scan . --max-depth none", "whole number"},
           {"report /nowhere.datakaart -o x.json", "nowhere"},
           {"report", "one scan file"},
           {"explain .", "not a folder"}}) {
    INFO(words);
    const Ended ended = run(words);
    CHECK(ended.code == 2);
    CHECK_THAT(ended.text, Contains(said));
  }
}

TEST_CASE("a scan writes an inventory and a scan file, both private") {
  TempFolder folder;
  fs::create_directories(folder / "in");
  write_file(folder / "in/a.txt", "jan@atelier-zonnewende.be\n");
  const Ended ended = run("scan in", "cd " + folder.path() + " &&");
  CHECK(ended.code == 0);
  CHECK_THAT(ended.text, Contains("1 examined"));
  for (const char* name : {"inventory.xlsx", "inventory.datakaart", "inventory.datakaart.key"}) {
    INFO(name);
    struct stat st {};
    REQUIRE(stat((folder / name).c_str(), &st) == 0);
    CHECK((st.st_mode & 0777) == 0600);
  }
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 4);
}

TEST_CASE("a quiet scan prints nothing, an unread file gives 3") {
  TempFolder folder;
  write_file(folder / "a.txt", "text\n");
  write_file(folder / "b.png", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24));
  const Ended ended = run("scan " + folder.path() + " -q -o " + (folder / "x.json"));
  CHECK(ended.code == 3);
  CHECK(ended.text.empty());
}

TEST_CASE("where the time went is told where it was asked for") {
  TempFolder folder;
  write_file(folder / "a.html", "<p>Mail naar jan@zonnewende.be</p>\n");
  const Ended ended = run("scan " + folder.path() + " -q --timings -o " + (folder / "x.json"));
  CHECK(ended.code == 0);
  for (const char* stage : {"walk", "read", "extract", "detect", "judge", "store", "report"}) {
    CHECK(ended.text.find(stage) != std::string::npos);
  }
  CHECK(ended.text.find("zonnewende") == std::string::npos);
}

TEST_CASE("files may stay unread for reasons that are allowed, and are told all the same") {
  TempFolder folder;
  write_file(folder / "b.png", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1", 24));
  write_file(folder / "c.zip", "PK\3\4 no more of it");
  const std::string scan = "scan " + folder.path() + " -o " + (folder / "x.json");
  CHECK(run(scan).code == 3);
  CHECK(run(scan + " --allow-incomplete unsupported").code == 3);
  CHECK(run(scan + " --allow-incomplete encrypted,damaged").code == 3);
  const Ended allowed = run(scan + " --allow-incomplete unsupported --allow-incomplete damaged");
  CHECK(allowed.code == 0);
  CHECK_THAT(allowed.text, Contains("unsupported") && Contains("damaged"));
  for (const std::string wrong : {"symlink", "none", "interrupted", "lost"}) {
    const Ended ended = run(scan + " --allow-incomplete " + wrong);
    CHECK(ended.code == 2);
    CHECK_THAT(ended.text, Contains("not '" + wrong + "'"));
  }
}

TEST_CASE("the report is the same whatever the number of threads") {
  TempFolder folder;
  const std::string samples = DATAKAART_SOURCE_DIR "/samples";
  for (const std::string jobs : {"1", "8"}) {
    const std::string name = folder / jobs;
    CHECK(run("scan '" + samples + "' -q -j" + jobs + " -o " + name + ".xlsx").code == 3);
    CHECK(run("report " + name + ".datakaart -o " + name + ".json").code == 0);
  }
  CHECK(without_times(read_file(folder / "1.json")) == without_times(read_file(folder / "8.json")));
}

TEST_CASE("with SOURCE_DATE_EPOCH two scans give the same bytes") {
  TempFolder folder;
  write_file(folder / "a.txt", "jan@atelier-zonnewende.be\n");
  const auto scanned = [&] {
    TempFolder out;
    const std::string report = out / "r.json";
    CHECK(run("scan " + folder.path() + " -q -o " + report, "SOURCE_DATE_EPOCH=1700000000").code ==
          0);
    return read_file(report);
  };
  const std::string first = scanned();
  CHECK(scanned() == first);
}

TEST_CASE("a report may go to standard output") {
  TempFolder folder;
  write_file(folder / "a.txt", "jan@atelier-zonnewende.be\n");
  CHECK(run("scan " + folder.path() + " -q -o " + (folder / "x.json")).code == 0);
  const Ended ended = run("report " + (folder / "x.datakaart") + " -o - --format json");
  CHECK(ended.code == 0);
  CHECK(ended.text == read_file(folder / "x.json"));
  CHECK(run("report " + (folder / "x.datakaart") + " -o - --format json >/dev/full").code == 4);
}

TEST_CASE("an output that cannot be written ends with 4 and leaves nothing behind") {
  TempFolder folder;
  write_file(folder / "a.txt", "jan@atelier-zonnewende.be\n");
  CHECK(run("scan " + folder.path() + " -q -o /nowhere/x.json").code == 4);
  CHECK(run("scan " + folder.path() + " -q --store " + (folder / "s") + " -o /proc/x.json").code ==
        4);
  const Ended full = run("scan " + folder.path() + " -q -o " + (folder / "x.xlsx"), "ulimit -f 8;");
  CHECK(full.code == 4);
  CHECK_FALSE(fs::exists(folder / "x.xlsx"));
}

TEST_CASE("globs leave out what is found below a path, not what is named, as on standard input") {
  TempFolder folder;
  TempFolder out;
  for (const char* name : {"a.txt", "b.csv", "c.txt"}) write_file(folder / name, "text\n");
  const std::string to = " -o " + (out / "x.json");
  const std::string find = "find " + folder.path() + " -name '*.txt' -print0 |";
  const Ended named = run("scan --files-from - --exclude 'c.*'" + to, find);
  CHECK(named.code == 0);
  CHECK_THAT(named.text, Contains("Scanned 2 files "));
  const Ended found = run("scan " + folder.path() + " --exclude '*.txt'" + to);
  CHECK(found.code == 0);
  CHECK_THAT(found.text, Contains("Scanned 1 file "));
}

TEST_CASE("explain shows masked values with their evidence, never raw ones") {
  TempFolder folder;
  write_file(folder / "a.txt", "mail: jan.vermeire@atelier-zonnewende.be\n");
  const Ended ended = run("explain " + (folder / "a.txt"));
  CHECK(ended.code == 0);
  CHECK_THAT(ended.text, Contains("email") && Contains("line 1") && Contains("high"));
  CHECK_THAT(ended.text, !Contains("vermeire") && !Contains("zonnewende"));
}

TEST_CASE("breach tells of the chosen folder only, with its deadline, and no raw value") {
  TempFolder folder;
  for (const char* name : {"hr/a.txt", "ict/b.txt"}) {
    fs::create_directories(fs::path(folder / name).parent_path());
    write_file(folder / name, "jan.vermeire@atelier-zonnewende.be\n");
  }
  CHECK(run("scan " + folder.path() + " -q -o " + (folder / "x.json")).code == 0);
  const std::string breach = "breach " + (folder / "x.datakaart");
  const Ended ended =
      run(breach + " --path " + (folder / "hr") + " --lang nl --discovered '2026-05-02 09:10'",
          "TZ=UTC");
  CHECK(ended.code == 0);
  CHECK_THAT(ended.text, Contains("2026-05-05 09:10 +0000") && Contains("Betrokkenen"));
  CHECK_THAT(ended.text, Contains("hr/a.txt") && !Contains("ict/b.txt") && !Contains("vermeire"));
  CHECK(run(breach + " --path /nowhere").code == 2);
  CHECK(run(breach + " --discovered yesterday").code == 2);
}

TEST_CASE("person finds the places of its values by hash, looks again, and shows none of them") {
  TempFolder folder;
  write_file(
      folder / "lijst.csv",
      "naam;e-mail;rijksregister\nJan Vermeire;jan.vermeire@atelier-zonnewende.be;85073003328\n"
      "Eva Maes;eva.maes@atelier-zonnewende.be;\n");
  write_file(folder / "kopie.csv", read_file(folder / "lijst.csv"));
  write_file(folder / "brief.txt", "van jan.vermeire@atelier-zonnewende.be\n");
  write_file(folder / "ander.txt", "van eva.maes@atelier-zonnewende.be\n");
  CHECK(run("scan " + folder.path() + " -q -o " + (folder / "x.json")).code == 0);
  write_file(folder / "brief.txt", "niets meer\n");
  const std::string person = "person " + (folder / "x.datakaart");
  const std::string ids =
      "printf 'jan.vermeire@atelier-zonnewende.be\\n85.07.30-033.28\\n\\nzzz\\n' | ";
  const Ended ended = run(person + " --lang en --rescan --received 2026-01-31", ids);
  CHECK(ended.code == 0);
  CHECK_THAT(ended.text, Contains("lijst.csv") && Contains("brief.txt") && !Contains("ander.txt"));
  CHECK_THAT(ended.text, Contains("still there") && Contains("no longer there"));
  CHECK_THAT(ended.text, Contains("copy of") && Contains("2026-02-28"));
  CHECK_THAT(ended.text, !Contains("vermeire") && !Contains("85073003328"));
  CHECK_THAT(ended.text, Contains("line 3 is no known identifier"));
  CHECK(run(person + " -o " + (folder / "antwoord.xlsx"), ids).code == 0);
  CHECK(run(person, "printf 'zzz\\n' | ").code == 2);
  CHECK(run(person + " jan.vermeire@atelier-zonnewende.be", ids).code == 2);
  fs::remove(folder / "x.datakaart.key");
  CHECK(run(person, ids).code == 2);
  CHECK_FALSE(fs::exists(folder / "x.datakaart.key"));
}

TEST_CASE("the example of the documentation is a configuration, and finds its kinds everywhere") {
  TempFolder folder;
  const std::string text = read_file(DATAKAART_SOURCE_DIR "/docs/configuration.md");
  const auto begin = text.find("```toml\n");
  REQUIRE(begin != std::string::npos);
  const std::string file = folder / "datakaart.toml";
  write_file(file, text.substr(begin + 8, text.find("```\n", begin + 8) - begin - 8));
  const Ended listed = run("detectors --config " + file);
  CHECK(listed.code == 0);
  CHECK_THAT(listed.text, Contains("member-number") && Contains("badge") && Contains("email"));

  fs::create_directories(folder / "in");
  write_file(folder / "in/a.txt", "lidnummer LID-1234566, LID-1234567\n");
  // A helper reads this one.
  write_file(folder / "in/b.html", "<p>De badge 204518, factuur 204519</p>\n");
  const Ended explained = run("explain --config " + file + " " + (folder / "in/a.txt"));
  CHECK(explained.code == 0);
  CHECK_THAT(explained.text, Contains("member-number") && Contains("L********6"));
  const Ended scanned =
      run("scan " + (folder / "in") + " --config " + file + " -o " + (folder / "x.json"));
  CHECK(scanned.code == 0);
  CHECK_THAT(scanned.text, Contains("member-number") && Contains("badge"));
  const std::string json = read_file(folder / "x.json");
  CHECK_THAT(json, Contains("\"member-number-000001\"") && Contains("\"badge-000001\""));
  CHECK_THAT(json, !Contains("badge-000002") && !Contains("member-number-000002"));
  CHECK_THAT(json, Contains("\"min-confidence\":\"medium\"") && Contains("datakaart.toml"));
  const std::string book = folder / "x.xlsx";
  const Ended cells = run("report " + (folder / "x.datakaart") + " --lang nl -o " + book +
                          " && xlsx2csv -a " + book);
  CHECK(cells.code == 0);  // in Dutch too a custom detector is called as its owner calls it
  CHECK_THAT(cells.text, Contains("Member number") && Contains("Badge of a visitor"));
}

TEST_CASE(
    "a wrong configuration ends with 2 before anything is scanned, and says where it is wrong") {
  TempFolder folder;
  write_file(folder / "a.txt", "text\n");
  const std::string file = folder / "x.toml";
  const std::string kind = "[[kind]]\nname = \"badge\"\npattern = 'B\\d{6}'\n";
  for (const auto& [text, said] : std::vector<std::pair<std::string, std::string>>{
           {kind + "matches = [\"B12345\"]\n",
            "x.toml:4:12: kind 'badge': the pattern does not match"},
           {kind + "must_not_match = [\"B123456\"]\n",
            "x.toml:4:19: kind 'badge': it must not match"},
           {kind + "patern = 1\n", "x.toml:4:1: unknown key 'patern'; did you mean 'pattern'?"},
           {"[scan]\nmax-depth = \"x\"\n", "x.toml:2:13: 'max-depth' wants a whole number"},
           {"[scan\n", "x.toml:1:6"}}) {
    INFO(text);
    write_file(file, text);
    const Ended ended =
        run("scan " + folder.path() + " --config " + file + " -o " + (folder / "x.json"));
    CHECK(ended.code == 2);
    CHECK_THAT(ended.text, Contains(said));
    CHECK_FALSE(fs::exists(folder / "x.json"));
    CHECK_FALSE(fs::exists(folder / "x.datakaart"));
  }
  CHECK(run("scan " + folder.path() + " --config " + (folder / "none.toml")).code == 2);
  CHECK(run("detectors --config " + (folder / "none.toml")).code == 2);
}

TEST_CASE("Ctrl-C ends a scan early with what was found, told as incomplete") {
  TempFolder folder;
  fs::create_directories(folder / "in");
  for (int i = 0; i < 20'000; ++i) {
    write_file(folder / "in/" + std::to_string(i),
               "p" + std::to_string(i) + "@atelier-zonnewende.be\n");
  }
  const Ended ended = run("scan -j1 -o " + (folder / "x.json") + " " + (folder / "in"),
                          "timeout --preserve-status -s INT 0.4");
  CHECK(ended.code == 3);
  CHECK_THAT(ended.text, Contains("NOT the whole inventory"));
  CHECK_THAT(read_file(folder / "x.json"), Contains("\"complete\":false"));
}
