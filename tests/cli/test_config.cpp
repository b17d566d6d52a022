#include <array>
#include <catch2/catch.hpp>

#include "cli/config.h"
#include "cli/exit_code.h"
#include "cli/scan_options.h"
#include "tests/temp_folder.h"

namespace datakaart {
namespace {

using Catch::Contains;
using Catch::StartsWith;

const std::vector<OptionSpec>& known() {
  static const std::vector<OptionSpec> k_known = {{"exclude", "GLOB", "", true},
                                                  {"jobs,j", "N", ""},
                                                  {"max-buffered", "SIZE", ""},
                                                  {"follow-symlinks", "", ""},
                                                  {"one-file-system", "", ""}};
  return k_known;
}

tl::expected<Config, std::string> parse(std::string_view text) {
  return parse_config(text, "x.toml", known());
}

std::string refusal(std::string_view text) {
  const auto config = parse(text);
  return config ? "" : config.error();
}

// A kind that can be, from line 1 on, with `more` from line 4 on.
std::string kind_with(const std::string& more) {
  return "[[kind]]\nname = \"badge\"\npattern = 'B\\d{6}'\n" + more + "\n";
}

TEST_CASE("an empty configuration says nothing") {
  const auto config = parse("# nothing\n");
  REQUIRE(config);
  CHECK(config->options.empty());
  CHECK(config->custom_detectors.empty());
}

TEST_CASE("options have values, lists, or are switches, and know their place") {
  const auto config = parse(
      "[scan]\nexclude = [\"*.iso\", \"a,b\"]\njobs = 3\nmax-buffered = \"8M\"\n"
      "follow-symlinks = true\none-file-system = false\n");
  REQUIRE(config);
  CHECK(config->options.size() == 4);
  CHECK(config->options.at("exclude").values == std::vector<std::string>{"*.iso", "a,b"});
  CHECK(config->options.at("jobs").values == std::vector<std::string>{"3"});
  CHECK(config->options.at("jobs").place == "x.toml:3:8");
  CHECK(config->options.at("max-buffered").values == std::vector<std::string>{"8M"});
  CHECK(config->options.at("follow-symlinks").values.empty());
}

TEST_CASE("a custom detector is read whole") {
  const auto config = parse(
      "\n[[kind]]\nname = \"badge\"\ntitle = \"Badge\"\npattern = 'B\\d{7}'\nchecksum = \"luhn\"\n"
      "words = [\"badge*\"]\nconfidence = \"low\"\nneeds_word = true\nidentifies_person = true\n"
      "matches = [\"B1234566\"]\nmust_not_match = [\"B1234567\"]\n");
  REQUIRE(config);
  REQUIRE(config->custom_detectors.size() == 1);
  const CustomDetector& kind = config->custom_detectors[0];
  CHECK(kind.name == "badge");
  CHECK(kind.title == "Badge");
  CHECK(kind.pattern == "B\\d{7}");
  CHECK(kind.checksum == "luhn");
  CHECK(kind.words == std::vector<std::string>{"badge*"});
  CHECK(kind.confidence == Confidence::low);
  CHECK(kind.needs_word);
  CHECK(kind.identifies_person);
  CHECK(kind.source == "x.toml, line 2");
}

TEST_CASE("what cannot be is refused with its place and a sentence") {
  for (const auto& [text, place, said] : std::vector<std::array<std::string, 3>>{
           {"[scan\n", "x.toml:1:6: ", ""},
           {"a = \n", "x.toml:1:", ""},
           {"[scan]\nexclude = [\"a\xFF\"]\n", "x.toml:2:", ""},
           {"[sacn]\n", "x.toml:1:2: ", "unknown key 'sacn'; did you mean 'scan'?"},
           {"scan = 5\n", "x.toml:1:8: ", "[scan]"},
           {"[scan]\nexlude = \"a\"\n", "x.toml:2:1: ", "did you mean 'exclude'?"},
           {"[scan]\nexclude = [\"a\", 5]\n", "x.toml:2:17: ", "'exclude' wants a text in quotes"},
           {"[scan]\nexclude = 1.5\n", "x.toml:2:11: ", "a text or a list of texts"},
           {"[scan]\njobs = [1]\n", "x.toml:2:8: ", "'jobs' wants a number or a text"},
           {"[scan]\nfollow-symlinks = \"yes\"\n", "x.toml:2:19: ", "wants true or false"},
           {"[scan]\njobs = 1\njobs = 2\n", "x.toml:3:", "jobs"},
           {"[kind]\nname = \"a\"\n", "x.toml:1:1: ", "[[kind]]"},
           {"kind = [1]\n", "x.toml:1:9: ", "[[kind]]"},
           {"[[kind]]\nname = \"a\"\n", "x.toml:1:1: ", "has no 'pattern'"},
           {"[[kind]]\npattern = \"a\"\n", "x.toml:1:1: ", "has no 'name'"},
           {kind_with("wrods = []"), "x.toml:4:1: ", "did you mean 'words'?"},
           {kind_with("words = \"badge\""), "x.toml:4:9: ", "'words' wants a list"},
           {kind_with("words = [\"a\", \"9\"]"), "x.toml:4:15: ", "a word begins with a letter"},
           {kind_with("title = 5"), "x.toml:4:9: ", "'title' wants a text in quotes"},
           {kind_with("confidence = \"some\""), "x.toml:4:14: ", "\"low\", \"medium\" or \"high\""},
           {kind_with("checksum = \"lun\""), "x.toml:4:12: ", "no such checksum"},
           {kind_with("needs_word = true"), "x.toml:1:1: ", "must list words"},
           {kind_with("matches = [\"B123456\", \"B12345\"]"), "x.toml:4:23: ", "does not match"},
           {kind_with("must_not_match = [\"B123456\"]"), "x.toml:4:19: ", "it must not match"},
           {"[[kind]]\nname = \"a\"\npattern = '(a'\n", "x.toml:3:11: ", "missing ): (a"},
           {"[[kind]]\nname = \"iban\"\npattern = 'a'\n", "x.toml:2:8: ", "another kind"},
           {"[[kind]]\nname = \"A\"\npattern = 'a'\n", "x.toml:2:8: ", "lower-case"},
           {kind_with("") + kind_with(""), "x.toml:6:8: ", "another kind of this name"}}) {
    CAPTURE(text);
    CHECK_THAT(refusal(text), StartsWith(place) && Contains(said));
  }
}

TEST_CASE("a control character in a name does not reach the terminal") {
  CHECK_THAT(refusal("\"\\u001b[31m\" = 1\n"), !Contains("\x1b"));
  CHECK_THAT(refusal("[[kind]]\nname = \"\\u001b[31m\"\npattern = 'a'\n"), !Contains("\x1b"));
}

TEST_CASE(
    "the command line wins over the file, and the file's wrong values are told with their place") {
  testing::TempFolder folder;
  const std::string file = folder / "x.toml";
  testing::write_file(file,
                      "[scan]\nexclude = [\"a\"]\nmax-depth = 4\nmin-confidence = \"high\"\n");
  CommandSpec spec{"x", "", walk_options(), ""};
  for (OptionSpec& option : examination_options()) spec.options.push_back(std::move(option));
  ParsedOptions given(spec, {"--config", file, "--max-depth", "5", "--exclude", "b"});
  const ScanOptions options = examination_of(take_config(spec, given), given);
  CHECK(options.limits.max_depth == 5);
  CHECK(options.engine.min_confidence == Confidence::high);
  CHECK(given.texts("exclude") == std::vector<std::string>{"b"});

  for (const auto& [line, said] : std::vector<std::pair<std::string, std::string>>{
           {"max-depth = \"four\"", "x.toml:2:13: 'max-depth' wants a whole number"},
           {"max-depth = -1", "x.toml:2:13: 'max-depth' wants a whole number"},
           {"max-depth = 0", "x.toml:2:13: 'max-depth' must be from 1"},
           {"min-confidence = 5", "x.toml:2:18: 'min-confidence' is low"},
           {"region = []", "x.toml:2:10: 'region' names no country"}}) {
    CAPTURE(line);
    testing::write_file(file, "[scan]\n" + line + "\n");
    ParsedOptions again(spec, {"--config", file});
    CHECK_THROWS_WITH(examination_of(take_config(spec, again), again), Contains(said));
  }
}

TEST_CASE("the organisation is told for the register") {
  const auto config = parse("[organisation]\nname = \"Voorbeeld BV\"\ndpo = \"Extern\"\n");
  REQUIRE(config);
  CHECK(config->organisation.at("name") == "Voorbeeld BV");
  CHECK(config->organisation.at("dpo") == "Extern");
  CHECK_THAT(refusal("[organisation]\nnaam = \"x\""), StartsWith("x.toml:2:1: unknown key 'naam'"));
  CHECK_THAT(refusal("[organisation]\nname = 3"), StartsWith("x.toml:2:8: 'name' wants a text"));
}

TEST_CASE("own activities add words, or come with a title") {
  const auto config = parse(
      "[[activity]]\ncode = \"payroll\"\nwords = [\"Worx*\", \"salaires\"]\n"
      "[[activity]]\ncode = \"fleet\"\ntitle = \"Wagenpark\"\nsubject = \"employee\"\n"
      "term = \"contracts\"\nwords = [\"*auto\", \"Véhicule*\"]\n");
  REQUIRE(config);
  REQUIRE(config->own_activities.size() == 2);
  CHECK(config->own_activities[0].words == "worx* salaires");
  const ActivityEntry& fleet = config->own_activities[1];
  CHECK(fleet.words == "*auto vehicule*");
  CHECK(fleet.title == "Wagenpark");
  CHECK(fleet.subject == "employee");
  CHECK(fleet.term == "contracts");
}

TEST_CASE("an own activity that cannot be is refused with its place") {
  const auto refused = [](const std::string& more) {
    return refusal("[[activity]]\ncode = \"fleet\"\n" + more);
  };
  CHECK_THAT(refused("title = \"F\""), StartsWith("x.toml:1:") && Contains("no 'words'"));
  CHECK_THAT(refused("words = [\"auto\"]"), Contains("wants a 'title'"));
  CHECK_THAT(refused("words = [\"auto\", \"two words\"]"), StartsWith("x.toml:3:18: 'two words'"));
  CHECK_THAT(refused("subject = \"dog\""), StartsWith("x.toml:3:11: 'subject' is one of other, "));
  CHECK_THAT(refused("term = \"long\""), Contains("'term' is one of "));
  CHECK_THAT(refused("name = \"F\""), StartsWith("x.toml:3:1: unknown key 'name'"));
  CHECK_THAT(refusal("[[activity]]\nwords = [\"a\"]"), Contains("no 'code'"));
  CHECK_THAT(refusal("[[activity]]\ncode = \"payroll\"\ntitle = \"F\"\nwords = [\"a\"]"),
             Contains("'payroll' is built in"));
}

TEST_CASE("a configuration that cannot be read, or is none, is refused") {
  testing::TempFolder folder;
  CHECK_THROWS_WITH(read_config(folder / "none.toml", known()), Contains("No such file"));
  CHECK_THROWS_WITH(read_config(folder.path(), known()), Contains("Is a directory"));
  testing::write_file(folder / "big.toml", std::string((1 << 20) + 1, '\n'));
  CHECK_THROWS_WITH(read_config(folder / "big.toml", known()), Contains("1 MiB"));
}

TEST_CASE("what a check accepts is told by rules") {
  const auto config = parse(
      "[check]\nfail-on = 'high'\nmax = ['email=3']\n"
      "[[allow]]\npath = 'docs'\nkinds = ['email']\nvalues = ['*@x.be', '#0123456789abcdef']\n"
      "reason = 'the desk'\nuntil = 2030-01-31\n"
      "[[allow]]\nkinds = ['iban']\nreason = 'x'\nuntil = '2031-02-28'\n");
  REQUIRE(config);
  CHECK(config->check.at("fail-on").values == std::vector<std::string>{"high"});
  REQUIRE(config->allow.size() == 2);
  const ConfigAllow& first = config->allow.front();
  CHECK(first.rule.path == "docs");
  CHECK(first.rule.values.size() == 2);
  CHECK(first.reason == "the desk");
  CHECK(first.until == Date{2030, 1, 31});
  CHECK(config->allow.back().until == Date{2031, 2, 28});
}

TEST_CASE("a rule that is wrong is told with its place") {
  CHECK(refusal("[[allow]]\npath = 'x'\n") == "x.toml:1:1: the rule has no 'reason'");
  CHECK(refusal("[[allow]]\nreason = 'x'\n").starts_with("x.toml:1:1: the rule accepts every"));
  CHECK(refusal("[[allow]]\nreason = 'x'\nkinds = ['emial']\n")
            .ends_with("there is no kind 'emial'; did you mean 'email'?"));
  CHECK(refusal("[[allow]]\nreason = 'x'\nvalues = ['85.01.02-001-12']\n")
            .starts_with("x.toml:3:11: a value is an address"));
  CHECK(refusal("[[allow]]\nreason = 'x'\nkinds = ['email']\nuntil = 'soon'\n")
            .starts_with("x.toml:4:9: 'until' is a day"));
  CHECK(refusal("[check]\nfirst = true\n").starts_with("x.toml:2:1: unknown key 'first'"));
}

}  // namespace
}  // namespace datakaart
