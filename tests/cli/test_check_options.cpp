#include <catch2/catch.hpp>
#include <cstdlib>

#include "cli/check_options.h"
#include "cli/exit_code.h"
#include "tests/temp_folder.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

ParsedOptions given(const std::vector<std::string>& words) { return {check_spec(), words}; }

CheckRules rules(const std::vector<std::string>& words, const Config& config = {}) {
  return rules_of(given(words), config, {}, false);
}

}  // namespace

TEST_CASE("a check fails from medium confidence on, or what is asked for") {
  CHECK(rules({}).fails_from == Confidence::medium);
  const CheckRules some = rules({"--fail-on", "high,email=low", "--fail-on", "iban=medium"});
  CHECK(some.fails_from == Confidence::high);
  REQUIRE(some.fails_from_of.size() == 2);
  CHECK(some.fails_from_of[0] == std::pair<std::string, Confidence>("email", Confidence::low));
  CHECK_THROWS_AS(rules({"--fail-on", "email=sure"}), UsageError);
}

TEST_CASE("numbers that are allowed are whole ones of a kind") {
  const auto most = allowances_of(given({"--max", "email=3", "--max", "iban=0"}));
  CHECK(most.at("email") == 3);
  CHECK(most.at("iban") == 0);
  for (const char* wrong :
       {"3", "email", "email=", "email=-1", "email=1K", "email=99999999999999999999"}) {
    CHECK_THROWS_AS(allowances_of(given({"--max", wrong})), UsageError);
  }
}

TEST_CASE("a rule counts until its day, and one with hashes wants its secret") {
  Config config;
  ConfigAllow allow;
  allow.rule.kinds = {"email"};
  allow.reason = "x";
  allow.place = "x.toml:1:1";
  allow.until = today();
  config.allow = {allow};
  CHECK(rules({}, config).allow.size() == 1);
  config.allow[0].until = Date{2020, 1, 31};
  CHECK_THROWS_WITH(rules({}, config),
                    Catch::StartsWith("x.toml:1:1: ") && Catch::Contains("2020-01-31"));
  config.allow[0].until.reset();
  config.allow[0].rule.values = {"#0123456789abcdef"};
  CHECK_THROWS_AS(rules({}, config), UsageError);
  CHECK(rules_of(given({}), config, {}, true).allow.size() == 1);
}

TEST_CASE("a secret comes from a file or the environment, and is long enough") {
  TempFolder folder;
  write_file(folder / "key", "sixteen letters!\n");
  unsetenv("DATAKAART_KEY");
  CHECK_FALSE(secret_of(given({})));
  const auto of_file = secret_of(given({"--key", folder / "key"}));
  REQUIRE(of_file);
  setenv("DATAKAART_KEY", "sixteen letters!", 1);
  CHECK(secret_of(given({})) == of_file);
  setenv("DATAKAART_KEY", "short", 1);
  CHECK_THROWS_AS(secret_of(given({})), UsageError);
  unsetenv("DATAKAART_KEY");
  write_file(folder / "key", "\n");
  CHECK_THROWS_AS(secret_of(given({"--key", folder / "key"})), UsageError);
}
