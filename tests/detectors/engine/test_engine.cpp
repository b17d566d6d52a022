#include <re2/re2.h>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("an unknown kind or region is told") {
  EngineOptions options;
  options.kinds = {"email", "shoe-size"};
  auto engine = Engine::create(options);
  REQUIRE_FALSE(engine.has_value());
  CHECK(engine.error().find("shoe-size") != std::string::npos);

  options.kinds = {};
  options.detectors.regions = {"BE", "XX"};
  engine = Engine::create(options);
  REQUIRE_FALSE(engine.has_value());
  CHECK(engine.error().find("XX") != std::string::npos);
}

TEST_CASE("only the wanted kinds are looked for, and only what is sure enough is told") {
  const std::string_view text = "jan@firma.be 0475/12.34.56 BE68539007547034 85073003328";
  EngineOptions options;
  options.kinds = {"iban", "be-national-number"};
  options.min_confidence = Confidence::medium;
  const auto engine = Engine::create(options);
  REQUIRE(engine.has_value());
  REQUIRE(engine->kinds().size() == 2);
  const auto found = seen(*engine, text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].value == "BE68539007547034");
  std::vector<Match> matches;
  engine->find(Text{text}, matches);
  CHECK(engine->kinds()[matches[0].kind].name == "iban");
}

TEST_CASE("of explanations of the same characters one is left, and the rest is in order") {
  const Engine engine = engine_for("");
  const auto found =
      seen(engine, std::string_view("85073003328@firma.be, BE68 0475 1234 5634, 0475/12.34.56, "
                                    "0475123456@firma.be, jan@firma.be"));
  std::string values;
  for (const Seen& one : found) values += one.value + " ";
  CHECK(values == "85073003328@firma.be +32475123456 0475123456@firma.be jan@firma.be ");
}

TEST_CASE("a match lies in one cell, or in none") {
  const Engine engine = engine_for("");
  const Table table({}, {{"0475 12", "34 56"},
                         {"jan@firma", ".be"},
                         {"85.07.30", "-033.28"},
                         {"85.07.30-033.28", "0475/12.34.56"}});
  const auto found = seen(engine, table.text());
  REQUIRE(found.size() == 2);
  CHECK(found[0].text == "85.07.30-033.28");
  CHECK(found[1].text == "0475/12.34.56");

  // A cell in the midst of running text, with nothing between it and the text.
  const std::string bytes = "gsm 0475 12 34 56 tot ziens";
  const std::vector<Cell> cells = {{4, 11, 0, 0}};
  CHECK(seen(engine, Text{bytes, cells, {}}).empty());
}

// Snippets that people write and that come near to it, glued at random.
std::string random_text(std::mt19937& random, std::size_t pieces) {
  static const std::vector<std::string> k_pieces = {"0475/12.34.56",
                                                    "0475123456",
                                                    "+32 475 12 34 56",
                                                    "02 513 45 67",
                                                    "85.07.30-033.28",
                                                    "85073003328",
                                                    "BE68 5390 0754 7034",
                                                    "be68539007547034",
                                                    "jan@firma.be",
                                                    "an@",
                                                    "@firma.be",
                                                    "el.s@post.firma.nl",
                                                    "jan [at] firma [dot] be",
                                                    "12",
                                                    "0",
                                                    "475",
                                                    "1985",
                                                    "gsm",
                                                    "order",
                                                    "rijksregisternr",
                                                    "é",
                                                    "\xC2\xA0",
                                                    "+",
                                                    "(0)",
                                                    "BE",
                                                    "3.14",
                                                    "2024-03-14"};
  static const std::vector<std::string> k_joints = {" ", "", ".", "-", "/", "\n", ", ", ": ", "; "};
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += k_pieces[random() % k_pieces.size()];
    text += random() % 3 == 0 ? k_joints[random() % k_joints.size()] : k_joints[0];
  }
  return text;
}

using Plain = std::tuple<std::size_t, std::size_t, KindId, std::string>;

std::vector<Plain> plain(const std::vector<Match>& matches) {
  std::vector<Plain> out;
  for (const Match& m : matches) out.emplace_back(m.begin, m.end, m.kind, m.value);
  return out;
}

// What a detector accepts if its pattern is tried at each character of the text, but for what is
// dropped because nothing names it.
std::vector<Plain> accepted_anywhere(const Detector& detector, KindId kind, const Text& text) {
  re2::RE2::Options options;
  options.set_longest_match(true);
  const std::string_view bytes = text.bytes;
  const re2::RE2 pattern({detector.pattern().data(), detector.pattern().size()}, options);
  std::set<Plain> found;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    re2::StringPiece match;
    const re2::StringPiece rest(bytes.data() + at, bytes.size() - at);
    if (!pattern.Match(rest, 0, rest.size(), re2::RE2::ANCHOR_START, &match, 1)) continue;
    const auto judged = detector.judge({text, at, at + match.size()});
    if (judged && (!detector.only_named() || judged->evidence.has(Evidence::word_near))) {
      found.emplace(judged->begin, judged->end, kind, judged->value);
    }
  }
  return {found.begin(), found.end()};
}

TEST_CASE("windows around anchors miss nothing that the patterns find in the whole text") {
  const Engine engine = engine_for("");
  const auto detectors = make_detectors({});
  std::mt19937 random(7);
  int checked = 0;
  for (int round = 0; round < 100; ++round) {
    const std::string text = random_text(random, 12);
    CAPTURE(text);
    std::vector<Match> matches;
    engine.find(Text{text}, matches);
    const auto found = plain(matches);
    for (KindId kind = 0; kind < detectors.size(); ++kind) {
      for (const Plain& one : accepted_anywhere(*detectors[kind], kind, Text{text})) {
        // It is found itself, or lost to a better explanation of the same characters.
        const bool explained = std::any_of(found.begin(), found.end(), [&](const Plain& other) {
          return std::get<0>(other) < std::get<1>(one) && std::get<0>(one) < std::get<1>(other);
        });
        CAPTURE(std::get<3>(one));
        CHECK(explained);
        ++checked;
      }
    }
  }
  CHECK(checked > 300);
}

TEST_CASE("regions of a text give together what the whole gives, each match once") {
  const Engine engine = engine_for("");
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    const std::string text = random_text(random, 400);
    std::vector<Match> whole;
    engine.find(Text{text}, whole);
    REQUIRE(!whole.empty());
    std::vector<Plain> parts;
    for (std::size_t from = 0; from <= text.size();) {
      const std::size_t to = std::min(from + 1 + random() % 900, text.size() + 1);
      std::vector<Match> part;
      engine.find(Text{text}, from, to, part);
      for (const Plain& one : plain(part)) parts.push_back(one);
      from = to;
    }
    CHECK(parts == plain(whole));
  }
}

TEST_CASE("a match at the very end of a text, and an empty text, are no trouble") {
  const Engine engine = engine_for("");
  CHECK(seen(engine, std::string_view("")).empty());
  for (const std::string_view text :
       {"x jan@firma.be", "x 0475/12.34.56", "x BE68539007547034", "x 85.07.30-033.28"}) {
    CAPTURE(text);
    CHECK(seen(engine, text).size() == 1);
    for (std::size_t length = 0; length < text.size(); ++length) {
      const auto found = seen(engine, text.substr(0, length));
      CHECK(found.size() <= 1);
    }
  }
}

TEST_CASE("lines of a megabyte of digits, signs or pairs hold nothing") {
  const Engine engine = engine_for("");
  constexpr std::size_t k_size = 1U << 20U;
  std::string pairs;
  while (pairs.size() < k_size) pairs += "0 ";
  for (const std::string& text : {std::string(k_size, '7'), std::string(k_size, '@'),
                                  std::string(k_size, '+'), std::string(k_size, '('), pairs}) {
    CHECK(seen(engine, text).empty());
  }
}

}  // namespace
}  // namespace datakaart
