#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "base/find_any.h"

using datakaart::find_any;

TEST_CASE("the first of some characters is found wherever it stands, among all bytes there are") {
  std::mt19937 random(7);
  constexpr std::array k_wanted{'"', '\\', '\n', '\xFF'};
  for (int round = 0; round < 5000; ++round) {
    std::string text(random() % 40, ' ');
    for (char& c : text) {
      // Neighbours of what is wanted are where arithmetic on whole words goes wrong.
      const char near = k_wanted[random() % k_wanted.size()];
      c = random() % 8 == 0 ? near : static_cast<char>(near + (random() % 2 == 0 ? 1 : 0x80));
    }
    const std::size_t from = text.empty() ? 0 : random() % text.size();
    std::size_t expected =
        text.find_first_of(std::string_view(k_wanted.data(), k_wanted.size()), from);
    if (expected == std::string::npos) expected = text.size();
    INFO(round);
    REQUIRE(find_any(text, from, k_wanted) == expected);
  }
}
