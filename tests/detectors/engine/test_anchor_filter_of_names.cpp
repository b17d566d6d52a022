#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "base/characters.h"
#include "detectors/engine/anchor_filter_of_names.h"

namespace datakaart {
namespace {

using Offsets = std::vector<std::size_t>;

Offsets anchors(std::string_view text, std::size_t from = 0) {
  Offsets hits;
  find_name_anchors(text, from, text.size(), hits);
  return hits;
}

bool is_one_of(char c, std::string_view these) { return these.find(c) != std::string_view::npos; }

// What the header says, read from each place to the words before it; ASCII alone.
bool is_anchor(std::string_view text, std::size_t at) {
  if (at < 2 || text[at - 1] != ' ') return false;
  const bool capital = is_upper(text[at]);
  const auto is_word = [&](std::size_t i) {
    return is_letter(text[i]) || is_one_of(text[i], "-'");
  };
  const std::size_t last = at - 2;
  const bool marked = is_one_of(text[last], ".,");
  const bool title = is_one_of(text[last], "rwfa") ||
                     (text[last] == 'e' && last > 0 && text[last - 1] == 'm') ||
                     (text[last] == '.' && last > 0 && is_one_of(text[last - 1], "rwf"));
  if (title && (capital || is_one_of(text[at], "vd"))) return true;
  std::size_t begin = marked ? last : last + 1;
  const std::size_t end = begin;
  while (begin > 0 && is_word(begin - 1)) --begin;
  return begin < end && is_upper(text[begin]) && (capital || is_one_of(text[at], "vdtleb"));
}

TEST_CASE("the second words of names are anchors") {
  CHECK(anchors("Lotte Janssens") == Offsets{6});
  CHECK(anchors("Jan van den Berg") == Offsets{4});
  CHECK(anchors("mevrouw De Smet, dhr. Peeters") == Offsets{8, 11, 17, 22});
  CHECK(anchors("Janssens, Lotte") == Offsets{10});
  CHECK(anchors("M.\xC2\xA0"
                "Dupont") == Offsets{4});
  CHECK(anchors("\xC3\x89lise Dupont") == Offsets{7});
  CHECK(anchors("de nota van dienst") == Offsets{8});
  CHECK(anchors("Lotte_Janssens 12 Berg, maar niet").empty());
}

TEST_CASE("the vector unit finds what a loop over the bytes finds, wherever the text is cut") {
  std::mt19937 random(7);
  constexpr std::string_view k_bytes = "AaBbVvdtrwfme.,  -'1\n";
  for (int round = 0; round < 60; ++round) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += k_bytes[random() % k_bytes.size()];
    Offsets expected;
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (is_anchor(text, at)) expected.push_back(at);
    }
    REQUIRE(anchors(text) == expected);
    const std::size_t cut = random() % text.size();
    Offsets parts;
    find_name_anchors(text, 0, cut, parts);
    find_name_anchors(text, cut, text.size(), parts);
    REQUIRE(parts == expected);
  }
}

}  // namespace
}  // namespace datakaart
