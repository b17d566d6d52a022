#include <catch2/catch.hpp>

#include "detectors/engine/engine.h"
#include "scanner/examine/acceptance.h"

using namespace datakaart;

namespace {

const Engine& engine() {
  static const Engine instance = *Engine::create({});
  return instance;
}

KindId kind(std::string_view name) {
  for (std::size_t i = 0; i < engine().kinds().size(); ++i) {
    if (engine().kinds()[i].name == name) return static_cast<KindId>(i);
  }
  FAIL("no kind " << name);
  return 0;
}

CheckRules rules_with(std::vector<AllowRule> allow) {
  CheckRules rules;
  rules.allow = std::move(allow);
  rules.root = "/repo";
  rules.from = "/repo";
  return rules;
}

// By which of the rules an address in the file is accepted.
int rule_for(const CheckRules& rules, const Location& location, std::string_view value) {
  const Acceptance acceptance(rules, engine().kinds());
  return FileRules(acceptance, location).rule_for(kind("email"), value, 42);
}

}  // namespace

TEST_CASE("a kind may have a threshold of its own") {
  CheckRules rules = rules_with({});
  rules.fails_from_of = {{"email", Confidence::high}};
  const Acceptance acceptance(rules, engine().kinds());
  CHECK_FALSE(acceptance.fails(kind("email"), Confidence::medium));
  CHECK(acceptance.fails(kind("email"), Confidence::high));
  CHECK(acceptance.fails(kind("iban"), Confidence::medium));
  CHECK_FALSE(acceptance.fails(kind("iban"), Confidence::low));
}

TEST_CASE("addresses of a domain are accepted, and no others") {
  const CheckRules rules = rules_with({{"", {}, {"*@ons-bedrijf.be"}}});
  CHECK(rule_for(rules, {"a.csv", {}}, "jan@ons-bedrijf.be") == 1);
  CHECK(rule_for(rules, {"a.csv", {}}, "Jan@Ons-Bedrijf.BE") == 1);
  CHECK(rule_for(rules, {"a.csv", {}}, "jan@ons-bedrijf.be.elders.be") == 0);
  CHECK(rule_for(rules, {"a.csv", {}}, "jan@niet-ons-bedrijf.be") == 0);
}

TEST_CASE("the first rule that fits path, kind and value accepts") {
  const CheckRules rules =
      rules_with({{"docs", {"iban"}, {}}, {"docs", {"email"}, {}}, {"docs", {}, {}}});
  CHECK(rule_for(rules, {"./docs/a.md", {}}, "jan@x.be") == 2);
  CHECK(rule_for(rules, {"/repo/docs/a.md", {}}, "jan@x.be") == 2);
  CHECK(rule_for(rules, {"src/docs.md", {}}, "jan@x.be") == 0);
}

TEST_CASE("a rule may name a member of an archive") {
  const CheckRules rules = rules_with({{"export.zip!*.csv", {}, {}}});
  CHECK(rule_for(rules, {"export.zip", {"a.csv"}}, "jan@x.be") == 1);
  CHECK(rule_for(rules, {"export.zip", {"a.txt"}}, "jan@x.be") == 0);
  CHECK(rule_for(rules_with({{"*.zip", {}, {}}}), {"export.zip", {"a.txt"}}, "jan@x.be") == 1);
}

TEST_CASE("a value is accepted by its keyed hash") {
  CHECK(rule_for(rules_with({{"", {}, {hash_for_rule(42)}}}), {"a", {}}, "jan@x.be") == 1);
  CHECK(rule_for(rules_with({{"", {}, {hash_for_rule(43)}}}), {"a", {}}, "jan@x.be") == 0);
  CHECK(hash_in_rule("#000000000000002a") == 42);
  for (const char* none :
       {"", "#2a", "000000000000002a", "#000000000000002g", "#0000000000000002a"}) {
    CHECK_FALSE(hash_in_rule(none));
  }
}
