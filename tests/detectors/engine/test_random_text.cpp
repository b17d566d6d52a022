// What chance finds: numbers and lines made at random, with a fixed seed, hold no personal data.
#include <fmt/format.h>

#include <array>
#include <random>

#include "tests/detectors/support.h"

namespace datakaart {
namespace {

using Counts = std::array<std::uint64_t, 3>;  // by confidence

std::string digits(std::mt19937_64& random, std::size_t count) {
  std::string out;
  while (out.size() < count) out += static_cast<char>('0' + random() % 10);
  return out;
}

// How many matches of each confidence a text has.
Counts count(const Engine& engine, std::string_view text) {
  Counts counts{};
  std::vector<Match> matches;
  engine.find(Text{text}, matches);
  for (const Match& match : matches) ++counts[static_cast<std::size_t>(match.confidence)];
  return counts;
}

TEST_CASE("of a million random numbers of eleven digits none is sure, and hardly any likely") {
  const Engine engine = engine_for("", {"BE", "NL", "FR", "LU", "DE"});
  std::mt19937_64 random(11);
  Counts all{};
  for (int part = 0; part < 50; ++part) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += digits(random, 11) + '\n';
    const Counts found = count(engine, text);
    for (std::size_t level = 0; level < all.size(); ++level) all[level] += found[level];
  }
  CHECK(all[2] == 0);
  CHECK(all[1] <= 500);
}

TEST_CASE("random lines of logs, code, lock files and measurements hold less than a find per MB") {
  const Engine engine = engine_for("");
  std::mt19937_64 random(12);
  const auto below = [&](std::uint64_t n) { return random() % n; };
  std::string text;
  for (int i = 0; i < 60'000; ++i) {
    const std::uint64_t number = random();
    switch (below(5)) {
      case 0:
        text += fmt::format(
            "2024-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z INFO [w-{}] id={} took {}.{} ms\n",
            below(12) + 1, below(28) + 1, below(24), below(60), below(60), below(1000), below(16),
            digits(random, 12), below(900), below(999));
        break;
      case 1:
        text += fmt::format("  \"resolved\": \"x-{}.{}.{}.tgz\", \"hash\": \"{:016x}{:016x}\",\n",
                            below(20), below(60), below(30), number, random());
        break;
      case 2:
        text += fmt::format("static const int k_{} = {}; // {}.{}.{}\n", below(99), number,
                            below(9), below(9), below(9));
        break;
      case 3:
        text += fmt::format("{}.{}\t{}\t{}.{}\t{}\n", below(999), digits(random, 4),
                            digits(random, 5), below(99), digits(random, 6), digits(random, 3));
        break;
      default:
        text += fmt::format("{:08x}  {:02x} {:02x} {:02x} {:02x} {:02x} {:02x} {:02x} {:02x}\n", i,
                            below(256), below(256), below(256), below(256), below(256), below(256),
                            below(256), below(256));
    }
  }
  const Counts found = count(engine, text);
  CHECK((found[1] + found[2]) * 1'000'000 < text.size());
}

}  // namespace
}  // namespace datakaart
