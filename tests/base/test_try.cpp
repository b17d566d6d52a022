#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "base/try.h"

namespace {

using Text = tl::expected<std::string, std::string>;

Text text(bool good) {
  if (good) return "value";
  return tl::unexpected<std::string>("fault");
}

tl::expected<void, std::string> done(bool good) {
  if (good) return {};
  return tl::unexpected<std::string>("not done");
}

Text both(bool first, bool second) {
  TRY(done(first));
  TRY_ASSIGN(const std::string got, text(second));
  TRY_ASSIGN(const auto& again, text(true));
  return got + " " + again;
}

TEST_CASE("a failure is handed on, and what follows is not done") {
  CHECK(both(true, true).value() == "value value");
  CHECK(both(false, true).error() == "not done");
  CHECK(both(true, false).error() == "fault");
}

TEST_CASE("a value that cannot be copied is moved out") {
  const auto made = []() -> tl::expected<std::unique_ptr<int>, std::string> {
    return std::make_unique<int>(7);
  };
  const auto use = [&]() -> tl::expected<int, std::string> {
    TRY_ASSIGN(const auto number, made());
    return *number;
  };
  CHECK(use().value() == 7);
}

TEST_CASE("the error may become one of the caller's own kind") {
  const auto count = [](bool good) -> tl::expected<void, std::size_t> {
    TRY(text(good).map_error([](const std::string& error) { return error.size(); }));
    return {};
  };
  CHECK(count(true).has_value());
  CHECK(count(false).error() == 5);
}

TEST_CASE("one stands inside another, below an if, and gives a variable that is there already") {
  const auto nested = [](bool good) -> Text {
    std::string out;
    if (good)
      TRY([]() -> tl::expected<void, std::string> {
        TRY(done(true));
        return {};
      }());
    else
      TRY(done(false));
    TRY_ASSIGN(out, text(good));
    return out;
  };
  CHECK(nested(true).value() == "value");
  CHECK(nested(false).error() == "not done");
}

}  // namespace
