#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <set>

#include "detectors/engine/anchors.h"

namespace datakaart {
namespace {

// The shapes that may have so many digits or more.
RunShapes shapes_of(unsigned fewest) {
  RunShapes shapes;
  for (std::size_t code = 0; code < RunShape::k_count; ++code) {
    if (may_have(RunShape::of_code(code), counts(fewest, 31))) shapes.set(code);
  }
  return shapes;
}
const AnchorNeeds k_all = {true, true, true, true, shapes_of(7)};

using Places = std::set<std::pair<std::size_t, Anchor>>;

Places anchors(std::string_view text, std::size_t from, std::size_t to,
               const AnchorNeeds& needs = k_all) {
  std::vector<AnchorHit> hits;
  find_anchors(text, from, to, needs, hits);
  Places places;
  for (const AnchorHit& hit : hits) {
    INFO("each place is told once");
    CHECK(places.emplace(hit.offset, hit.anchor).second);
  }
  return places;
}
Places anchors(std::string_view text) { return anchors(text, 0, text.size()); }

TEST_CASE("signs of addresses are anchors, spelled out too") {
  CHECK(anchors("jan@x") == Places{{3, Anchor::at_sign}});
  CHECK(anchors("jan [at] x") == Places{{4, Anchor::at_sign}});
  CHECK(anchors("jan( AT )x") == Places{{3, Anchor::at_sign}});
  CHECK(anchors("jan\xEF\xBC\xA0x") == Places{{3, Anchor::at_sign}});
  CHECK(anchors("jan (attest) [a] (").empty());
}

TEST_CASE("each group of digits is an anchor from which enough digits may follow") {
  CHECK(anchors("x 1234567") == Places{{2, Anchor::digit_run}});
  CHECK(anchors("x 123456").empty());
  CHECK(anchors("12 34 567") == Places{{0, Anchor::digit_run}});
  CHECK(anchors("12 34 56 78") == Places{{0, Anchor::digit_run}, {3, Anchor::digit_run}});
  CHECK(anchors("12 345 6789") == Places{{0, Anchor::digit_run}, {3, Anchor::digit_run}});
  CHECK(anchors("1234 (0) - 567") == Places{{0, Anchor::digit_run}, {6, Anchor::digit_run}});
  CHECK(anchors("1234; 567").empty());
  CHECK(anchors("1234\xE2\x80\xAF"
                "567") == Places{{0, Anchor::digit_run}});
}

TEST_CASE("two letters before two digits are an anchor") {
  CHECK(anchors("BE68") == Places{{2, Anchor::letters_digits}});
  CHECK(anchors("be 68") == Places{{3, Anchor::letters_digits}});
  CHECK(anchors("B68 BE6 BE  68").empty());
}

TEST_CASE("later parts of numbers and codes are no runs of digits") {
  const auto runs = [](std::string_view text) {
    return anchors(text, 0, text.size(), {false, false, false, false, shapes_of(7)});
  };
  CHECK(runs("12.3456789") == Places{{0, Anchor::digit_run}});
  CHECK(runs("x1234567 ab.1234567") == Places{{1, Anchor::digit_run}, {12, Anchor::digit_run}});
  // What label stands glued to a long number, the detectors judge.
  CHECK(runs("abcd1234567 GSM1234567 1a1234567") ==
        Places{{4, Anchor::digit_run}, {15, Anchor::digit_run}});
  CHECK(runs("x 3,1234567") == Places{{4, Anchor::digit_run}});
  CHECK(runs("x 12/3456789") == Places{{2, Anchor::digit_run}});
  CHECK(runs("x 0479112233/0479445566") == Places{{2, Anchor::digit_run}, {13, Anchor::digit_run}});
}

TEST_CASE("only the anchors that are needed are told") {
  const std::string_view text = "a@b BE68 1234567";
  CHECK(anchors(text, 0, text.size(), {true, false, false, false, {}}) ==
        Places{{1, Anchor::at_sign}});
  CHECK(anchors(text, 0, text.size(), {false, true, false, false, {}}) ==
        Places{{6, Anchor::letters_digits}});
  CHECK(anchors(text, 0, text.size(), {false, false, false, false, shapes_of(7)}) ==
        Places{{6, Anchor::digit_run}, {9, Anchor::digit_run}});
}

TEST_CASE("regions give together what the whole text gives") {
  std::mt19937 random(3);
  constexpr std::string_view k_bytes = "0123456789 ./-@([]atBEx,\xC2\xA0";
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (int i = 0; i < 500; ++i) {
      text += random() % 3 == 0 ? k_bytes[random() % k_bytes.size()] : k_bytes[random() % 11];
    }
    Places parts;
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t to = std::min<std::size_t>(from + 1 + random() % 130, text.size());
      parts.merge(anchors(text, from, to));
      from = to;
    }
    CHECK(parts == anchors(text));
  }
}

TEST_CASE("the filter leaves nothing out that a look at every byte finds") {
  std::mt19937 random(17);
  constexpr std::string_view k_common = "0123456789abcdefABxlmt :-./,([{<@ \n\xEF\xBC\xA0";
  for (int round = 0; round < 400; ++round) {
    std::string text;
    const std::size_t size = random() % 400;
    while (text.size() < size) {
      text += random() % 8 == 0 ? static_cast<char>(random() % 256)
                                : k_common[random() % k_common.size()];
      if (random() % 40 == 0) text += "be68 1234567 ::1 00:1a:2b 0a-1b-2c <<< [at] ";
    }
    const std::size_t from = random() % (text.size() + 1);
    std::vector<AnchorHit> filtered;
    std::vector<AnchorHit> walked;
    find_anchors(text, from, text.size(), k_all, filtered, Scan::filtered);
    find_anchors(text, from, text.size(), k_all, walked, Scan::each_byte);
    const bool same = std::equal(filtered.begin(), filtered.end(), walked.begin(), walked.end(),
                                 [](const AnchorHit& a, const AnchorHit& b) {
                                   return a.offset == b.offset && a.anchor == b.anchor;
                                 });
    CAPTURE(text, from);
    CHECK(same);
  }
}

}  // namespace
}  // namespace datakaart
