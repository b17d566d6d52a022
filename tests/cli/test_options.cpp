#include <catch2/catch.hpp>

#include "cli/exit_code.h"
#include "cli/options.h"

using namespace datakaart;
using Catch::Contains;

namespace {

const CommandSpec& spec() {
  static const CommandSpec k_spec = {"test FILE",
                                     "A command.",
                                     {{"output,o", "FILE", "where to"},
                                      {"kinds", "KIND,...", "which", true},
                                      {"max", "N", "how many"},
                                      {"quiet,q", "", "say nothing"}},
                                     "  test x\n"};
  return k_spec;
}

ParsedOptions parse(const std::vector<std::string>& words) { return {spec(), words}; }

}  // namespace

TEST_CASE("options are known long and short, before and behind the arguments") {
  const ParsedOptions given =
      parse({"-q", "a", "-o", "x", "b", "--kinds=iban,email", "--kinds", "phone"});
  CHECK(given.has("quiet"));
  CHECK(given.text("output") == "x");
  CHECK(given.list("kinds") == std::vector<std::string>{"iban", "email", "phone"});
  CHECK(given.arguments() == std::vector<std::string>{"a", "b"});
}

TEST_CASE("two dashes end the options, one dash is an argument") {
  CHECK(parse({"--", "-q", "--output"}).arguments() == std::vector<std::string>{"-q", "--output"});
  CHECK(parse({"-"}).arguments() == std::vector<std::string>{"-"});
}

TEST_CASE("unknown options are refused with the nearest one") {
  CHECK_THROWS_WITH(parse({"--quite"}), Contains("'--quite'") && Contains("'--quiet'"));
  CHECK_THROWS_AS(parse({"--out", "x"}), UsageError);  // no guessing by beginnings
  CHECK_THROWS_AS(parse({"-o"}), UsageError);
  CHECK_THROWS_WITH(parse({"-o", "a", "-o", "b"}), Contains("more than once"));
}

TEST_CASE("numbers may have a unit, and nothing else") {
  CHECK(parse({"--max", "64K"}).number("max", 0) == 65536);
  CHECK(parse({"--max", "2G"}).number("max", 0) == std::uint64_t{2} << 30);
  CHECK(parse({}).number("max", 7) == 7);
  for (const char* wrong :
       {"", "x", "-1", "1.5", "10 M", "99999999999999999999", "9999999999999T"}) {
    INFO(wrong);
    CHECK_THROWS_AS(parse({std::string("--max=") + wrong}).number("max", 0), UsageError);
  }
}
