#include <algorithm>
#include <catch2/catch.hpp>

#include "scanner/extract/text/unescape.h"

using namespace datakaart;

namespace {

// The text unescaped, which must be the same whatever the blocks it comes in.
template <typename Make>
std::string undo(Make make, const std::string& text) {
  std::string whole;
  {
    const auto unescaper = make();
    unescaper->apply(text, whole);
    unescaper->finish(whole);
  }
  for (std::size_t block = 1; block < 8; ++block) {
    const auto unescaper = make();
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += block) {
      unescaper->apply(std::string_view(text).substr(at, block), out);
    }
    unescaper->finish(out);
    CHECK(out == whole);
  }
  return whole;
}

}  // namespace

TEST_CASE("JSON escapes are undone") {
  const auto json = [](const std::string& text) { return undo(make_json_unescaper, text); };
  CHECK(json(R"("0475\/12.34.56")") == R"("0475/12.34.56")");
  CHECK(json(R"(jan\u0040firma.be \u00e9\u20AC)") == "jan@firma.be é€");
  CHECK(json(R"(\ud83d\ude00)") == "\xF0\x9F\x98\x80");
  CHECK(json(R"(a\nb\\c\"d)") == R"(a b\c"d)");
  CHECK(json(R"(C:\zoo \u12 \)") == R"(C:\zoo \u12 \)");
}

TEST_CASE("references of XML are undone, ampersands that are none stay") {
  const auto xml = [](const std::string& text) { return undo(make_xml_unescaper, text); };
  CHECK(xml("jan&#64;firma.be &#xE9; &lt;&gt;&amp;&quot;&apos;") == "jan@firma.be é <>&\"'");
  CHECK(xml("a & b &unknown; &#; &#xZZ; &") == "a & b &unknown; &#; &#xZZ; &");
}

TEST_CASE("folded lines are joined, and the lines behind them keep their numbers") {
  const std::string text = "TEL:+32 475\r\n  12 34 56\nEMAIL:jan@\n firma.be\nEND\n";
  const std::string out = undo(make_line_unfolder, text);
  CHECK(out == "TEL:+32 475 12 34 56\n\nEMAIL:jan@firma.be\n\nEND\n");
  CHECK(std::count(out.begin(), out.end(), '\n') == std::count(text.begin(), text.end(), '\n'));
}
