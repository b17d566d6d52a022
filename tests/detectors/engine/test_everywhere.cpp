#include "detectors/engine/everywhere.h"
#include "tests/detectors/support.h"

namespace datakaart {
namespace {

Engine engine_of(std::string pattern) {
  EngineOptions options;
  CustomDetector kind;
  kind.name = "own";
  kind.pattern = std::move(pattern);
  options.detectors.custom_detectors = {kind};
  options.kinds = {"own"};
  auto engine = Engine::create(std::move(options));
  REQUIRE(engine.has_value());
  return std::move(*engine);
}

TEST_CASE("a refused match hides none that begins in it") {
  // "x12 34" is a part of a longer word; what begins behind it is not.
  CHECK(reported(engine_of(R"(\d\d \d\d)"), "x12 34 56") == "3456");
}

TEST_CASE("matches are found at the ends of stretches and not cut there") {
  const Engine engine = engine_of(R"(K\d{1,200})");
  const std::string number = "K" + std::string(200, '7');
  for (std::size_t before = k_stretch_everywhere - 260; before <= k_stretch_everywhere + 4;
       before += 3) {
    CAPTURE(before);
    const auto found = seen(engine, std::string(before, '.') + number + " ");
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == number);
  }
}

TEST_CASE("a match has a bounded length") {
  const Engine engine = engine_of("(?s)a.*z");
  CHECK(seen(engine, "a" + std::string(200, 'b') + "z").size() == 1);
  CHECK(seen(engine, "a" + std::string(k_longest_everywhere, 'b') + "z").empty());
  CHECK(seen(engine, "a" + std::string(3 * k_stretch_everywhere, 'b') + "z").empty());
}

TEST_CASE("a region of a text gives what the whole text does") {
  const Engine engine = engine_of(R"([A-Z]{2}\d{4}(?: \d{4})?)");
  std::string text;
  for (int i = 0; i < 3000; ++i)
    text += "AB" + std::to_string(1000 + i) + " 12" + (i % 3 ? "34 " : ",");
  std::vector<Match> whole;
  engine.find(Text{text}, whole);
  CHECK(whole.size() == 3000);
  std::vector<Match> parts;
  for (std::size_t at = 0; at < text.size(); at += 5003) {
    std::vector<Match> part;
    engine.find(Text{text}, at, at + 5003, part);
    parts.insert(parts.end(), part.begin(), part.end());
  }
  REQUIRE(parts.size() == whole.size());
  for (std::size_t i = 0; i < whole.size(); ++i) {
    CHECK(parts[i].begin == whole[i].begin);
    CHECK(parts[i].end == whole[i].end);
  }
}

}  // namespace
}  // namespace datakaart
