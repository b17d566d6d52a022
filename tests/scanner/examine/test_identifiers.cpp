#include <catch2/catch.hpp>

#include "scanner/examine/identifiers.h"

using namespace datakaart;

namespace {

std::set<std::string_view> kinds_in(const std::string& line) {
  const auto engine = Engine::create({});
  REQUIRE(engine.has_value());
  std::set<std::string_view> kinds;
  for (const Identity& value : identifiers_in(line, *engine, ValueHasher(ValueHasher::Key{1}))) {
    kinds.insert(engine->kinds()[value.kind].name);
  }
  return kinds;
}

}  // namespace

TEST_CASE("an identifier is known by itself, or as the cell of a table") {
  CHECK(kinds_in("jan.peeters@voorbeeld.be") == std::set<std::string_view>{"email"});
  CHECK(kinds_in("Jan Peeters").count("name") == 1);
  CHECK(kinds_in("12/03/1980").count("date-of-birth") == 1);
}

TEST_CASE("what is no identifier gives no value") {
  CHECK(kinds_in("").empty());
  CHECK(kinds_in("?!").empty());
}

TEST_CASE("an identifier hashes to what a scan finds in a text") {
  const auto engine = Engine::create({});
  REQUIRE(engine.has_value());
  const ValueHasher hasher(ValueHasher::Key{1});
  const auto typed = identifiers_in("Jan.Peeters@voorbeeld.be", *engine, hasher);
  REQUIRE(typed.size() == 1);
  CHECK(typed == identifiers_in("mail: jan.peeters@voorbeeld.be", *engine, hasher));
}
